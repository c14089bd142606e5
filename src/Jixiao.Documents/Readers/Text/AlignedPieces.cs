using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Text;

/// <summary>A piece of an aligned line: characters [Start, End) of line <paramref name="Line"/>, in character columns [X0, X1).</summary>
/// <param name="Close">One space only stands before it.</param>
internal readonly record struct AlignedPiece(int Line, int Start, int End, int X0, int X1, bool Close);

/// <summary>
/// Lines of text aligned by spaces, cut into pieces. Converters from pdf count every character as one column, people
/// who align by hand see Chinese characters two columns wide: the count that lets more pieces start below each other
/// is taken.
/// </summary>
internal static class AlignedPieces
{
    /// <summary>The pieces of lines [from, to), in their order.</summary>
    public static List<AlignedPiece> Find(TextLines lines, int from, int to)
    {
        var narrow = Cut(lines, from, to, wide: 1);
        var wide = Cut(lines, from, to, wide: 2);
        return Alignment(wide) > Alignment(narrow) ? JoinClose(wide) : JoinClose(narrow);
    }

    /// <summary>True when a gap of two spaces or a full-width space divides the line's text.</summary>
    public static bool HasGap(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Contains("  ", StringComparison.Ordinal) || text.Contains('\u3000');
    }

    private static List<AlignedPiece> Cut(TextLines lines, int from, int to, int wide)
    {
        var pieces = new List<AlignedPiece>();
        for (var i = from; i < to; i++)
        {
            var line = lines.Span(i);
            int column = 0,
                gap = 2;
            for (var at = 0; at < line.Length; )
            {
                if (char.IsWhiteSpace(line[at]))
                {
                    gap += line[at] == '\u3000' ? 2 : 1;
                    column += line[at] == '\u3000' ? wide : 1;
                    at++;
                    continue;
                }

                int start = at,
                    x0 = column;
                for (; at < line.Length && !char.IsWhiteSpace(line[at]); at++)
                {
                    column += CharWidths.IsWide(line[at]) ? wide : 1;
                }

                pieces.Add(new AlignedPiece(i, start, at, x0, column, gap < 2));
                gap = 0;
            }
        }

        return pieces;
    }

    /// <summary>How many pieces behind a wide gap start where another one does.</summary>
    private static int Alignment(List<AlignedPiece> pieces) => Starts(pieces).Values.Sum(n => n - 1);

    private static Dictionary<int, int> Starts(List<AlignedPiece> pieces)
    {
        var starts = new Dictionary<int, int>();
        foreach (var piece in pieces)
        {
            if (!piece.Close && piece.X0 > 0)
            {
                starts[piece.X0] = starts.GetValueOrDefault(piece.X0) + 1;
            }
        }

        return starts;
    }

    /// <summary>A single space is part of the text, unless the piece behind it starts where a column does.</summary>
    private static List<AlignedPiece> JoinClose(List<AlignedPiece> pieces)
    {
        var starts = Starts(pieces);
        var joined = new List<AlignedPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].Line == piece.Line && piece.Close && !IsColumn(starts, piece.X0))
            {
                joined[^1] = joined[^1] with { End = piece.End, X1 = piece.X1 };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    /// <summary>Crowded cells push those behind them up to two characters off their column.</summary>
    private static bool IsColumn(Dictionary<int, int> starts, int x)
    {
        for (var near = x - 1; near <= x + 2; near++)
        {
            if (starts.GetValueOrDefault(near) > 1)
            {
                return true;
            }
        }

        return false;
    }
}
