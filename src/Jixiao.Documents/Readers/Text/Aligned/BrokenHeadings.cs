using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>Headings that a narrow column breaks over lines ("权" / "重", "指标" / "性质"): each piece says what the whole one heads.</summary>
internal static class BrokenHeadings
{
    private const int LongestPiece = 6;
    private const int MostPieces = 6;

    /// <summary>Marks the pieces that begin on lines [from, data).</summary>
    /// <param name="to">Where the table ends.</param>
    /// <returns>The line behind the last piece: there the rows begin.</returns>
    public static int Mark(List<AlignedWord>[] words, TextLines lines, int first, int from, int data, int to)
    {
        var (end, taken) = (data, new HashSet<(int Line, int At)>());
        for (var line = from; line < data; line++)
        {
            for (var at = 0; at < words[line].Count; at++)
            {
                if (taken.Contains((line, at)) || Whole(words, lines, first, (line, at), to) is not { } whole)
                {
                    continue;
                }

                foreach (var piece in whole.Pieces)
                {
                    taken.Add(piece);
                    words[piece.Line][piece.At] = words[piece.Line][piece.At] with
                    {
                        Kind = WordKind.Heading,
                        Role = whole.Role,
                    };
                }

                end = Math.Max(end, whole.Pieces[^1].Line + 1);
            }
        }

        return end;
    }

    /// <summary>The longest heading that begins with a piece; null when none of several pieces does.</summary>
    private static (List<(int Line, int At)> Pieces, ColumnRole Role)? Whole(
        List<AlignedWord>[] words,
        TextLines lines,
        int first,
        (int Line, int At) start,
        int to
    )
    {
        var word = words[start.Line][start.At];
        if (!MayBePiece(word))
        {
            return null;
        }

        var (pieces, text) = (new List<(int, int)> { start }, Text(start.Line, word));
        (List<(int, int)>, ColumnRole)? best = null;
        for (var next = start.Line + 1; next < to && pieces.Count < MostPieces; next++)
        {
            var below = words[next].FindIndex(w => MayBePiece(w) && IsBelow(w, word));
            if (below < 0)
            {
                break;
            }

            pieces.Add((next, below));
            text += Text(next, words[next][below]);
            var label = Keys.OfLabel(text);
            if (Lexicon.IsListed(label) && Headings.Column(label) is not ColumnRole.None and var role)
            {
                best = ([.. pieces], role);
            }
        }

        return best;

        string Text(int line, AlignedWord piece) => lines.Span(first + line)[piece.Start..piece.End].ToString();
    }

    private static bool MayBePiece(AlignedWord word) =>
        word.End - word.Start <= LongestPiece && word.Kind is WordKind.Text or WordKind.Heading;

    private static bool IsBelow(AlignedWord word, AlignedWord above) =>
        Math.Abs(word.X0 - above.X0) <= 1 || Math.Abs(word.X0 + word.X1 - above.X0 - above.X1) <= 1;
}
