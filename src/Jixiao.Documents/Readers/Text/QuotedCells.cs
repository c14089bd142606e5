using System.Buffers;

namespace Jixiao.Documents.Readers.Text;

/// <summary>
/// Cells as spreadsheets copy them: separated by tabs, and between quotes where the cell holds line breaks or quotes of its own,
/// which are then doubled. A quote that closes nowhere near, or before other text, was printed as such.
/// </summary>
internal static class QuotedCells
{
    /// <summary>Characters between two quotes beyond which they do not belong together.</summary>
    private const int Longest = 4000;

    private static readonly SearchValues<char> Stops = SearchValues.Create("\"\t\f");

    /// <summary>Where the line ends when its quoted cells may run over several.</summary>
    /// <param name="rest">The text from the start of the line.</param>
    /// <param name="end">Where the line break stands that would end it.</param>
    public static int LineEnd(ReadOnlySpan<char> rest, int end)
    {
        var (at, whole, tabs) = (0, end, 0);
        while (at < whole)
        {
            if (rest[at] == '"' && Close(rest, at) is > 0 and var close)
            {
                at = close;
                whole = close <= whole ? whole : Next(rest, close);
            }
            var tab = rest[at..whole].IndexOf('\t');
            if (tab < 0)
            {
                break;
            }
            tabs++;
            at += tab + 1;
        }
        return tabs > 0 ? whole : end;
    }

    /// <summary>The end of the first cell of a line: its tab, or the length of the text.</summary>
    public static int CellEnd(ReadOnlySpan<char> rest)
    {
        var from = rest is ['"', ..] && Close(rest, 0) is > 0 and var close ? close : 0;
        var tab = rest[from..].IndexOf('\t');
        return tab < 0 ? rest.Length : from + tab;
    }

    /// <summary>The text of a cell without the quotes that were only put around it.</summary>
    public static string Text(ReadOnlySpan<char> cell)
    {
        var inner = cell is ['"', .., '"'] && Close(cell, 0) == cell.Length ? cell[1..^1] : [];
        return inner.IndexOfAny("\"\n\r") < 0
            ? InlineMarkup.Clean(cell)
            : InlineMarkup.Clean(
                inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).ReplaceLineEndings("\n")
            );
    }

    /// <summary>Behind the quote that closes the one at <paramref name="open"/>; 0 when none does.</summary>
    private static int Close(ReadOnlySpan<char> rest, int open)
    {
        var at = open + 1;
        var most = Math.Min(rest.Length, open + Longest);
        while (at < most)
        {
            var stop = rest[at..most].IndexOfAny(Stops);
            if (stop < 0 || rest[at + stop] != '"')
            {
                return 0;
            }
            at += stop + 1;
            if (at == rest.Length || rest[at] is '\t' or '\n' or '\r')
            {
                return at;
            }
            if (rest[at] != '"')
            {
                return 0;
            }
            at++;
        }
        return 0;
    }

    private static int Next(ReadOnlySpan<char> rest, int from)
    {
        var length = rest[from..].IndexOfAny('\n', '\r', '\f');
        return length < 0 ? rest.Length : from + length;
    }
}
