using System.Text;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Labels of levels that a narrow column breaks over lines ("数量" / "指标", "数" / "量" / "指" / "标"): each piece counts as a label where
/// columns are looked for, and one that touches the cell behind it is cut off.
/// </summary>
internal static class BrokenLevels
{
    private const int LongestPiece = 5;
    private const int MostPieces = 9;

    /// <summary>Lines between two pieces: what stands beside them takes lines of its own.</summary>
    private const int Between = 2;

    private const double Sure = 4;

    /// <summary>A border left and right of each piece.</summary>
    private const double Beside = 1.5;

    private static readonly LabelChains.Kind Listed = new(
        IsLevel,
        Lexicon.BeginsLevel,
        0,
        Between,
        5,
        Character: 2,
        Spread: 1
    );

    /// <summary>Marks the pieces on lines [from, to).</summary>
    public static void Mark(List<AlignedWord>[] words, TextLines lines, int first, int from, int to)
    {
        MarkListed(words, lines, first, from, to);
        for (var line = from; line < to; line++)
        {
            for (var at = 0; at < words[line].Count; at++)
            {
                var word = words[line][at];
                if (word.Chain > 0)
                {
                    continue;
                }

                if (word.End - word.Start > LongestPiece && word.Kind is WordKind.Text or WordKind.Level)
                {
                    CutOff(words, lines, first, to, line, at);
                }
                else if (MayBePiece(word))
                {
                    MarkFrom(words, lines, first, to, line, at);
                }
            }
        }
    }

    private static void MarkListed(List<AlignedWord>[] words, TextLines lines, int first, int from, int to)
    {
        foreach (var chain in LabelChains.Find(words, lines, first, (from, to, to), Listed))
        {
            foreach (var (line, at) in chain.Pieces.Count > 1 ? chain.Pieces : [])
            {
                words[line][at] = words[line][at] with
                {
                    Kind = WordKind.Level,
                    Chain = chain.Number,
                    Demand = at > 0 ? Math.Max(Beside, words[line][at].Demand) : 0,
                };
                if (at + 1 < words[line].Count)
                {
                    words[line][at + 1] = words[line][at + 1] with
                    {
                        Demand = Math.Max(Beside, words[line][at + 1].Demand),
                    };
                }
            }
        }
    }

    private static void MarkFrom(List<AlignedWord>[] words, TextLines lines, int first, int to, int line, int at)
    {
        var start = words[line][at];
        var label = new StringBuilder().Append(Text(lines, first + line, start));
        var pieces = new List<(int Line, int At)> { (line, at) };
        for (int next = line + 1, last = line; next < to && next - last <= Between && pieces.Count < MostPieces; next++)
        {
            var below = Below(words[next], start);
            if (below < 0)
            {
                continue;
            }

            last = next;
            pieces.Add((next, below));
            label.Append(Text(lines, first + next, words[next][below]));
            if (IsLevel(label.ToString()))
            {
                pieces.ForEach(p => words[p.Line][p.At] = words[p.Line][p.At] with { Kind = WordKind.Level });
                return;
            }
        }
    }

    /// <summary>"数量指发放补助人数" over "标".</summary>
    private static void CutOff(List<AlignedWord>[] words, TextLines lines, int first, int to, int line, int at)
    {
        var word = words[line][at];
        var text = Text(lines, first + line, word);
        if (text.EndsWith("指标", StringComparison.Ordinal))
        {
            return;
        }

        for (var next = line + 1; next < to && next - line <= Between; next++)
        {
            var below = Below(words[next], word);
            if (below < 0)
            {
                continue;
            }

            var end = Text(lines, first + next, words[next][below]);
            for (var length = 2; length <= LongestPiece && length + 1 < text.Length; length++)
            {
                if (IsLevel(text[..length] + end))
                {
                    var x = word.X0 + ((word.X1 - word.X0) * length / text.Length);
                    words[line][at] = word with { End = word.Start + length, X1 = x, Kind = WordKind.Level };
                    words[next][below] = words[next][below] with { Kind = WordKind.Level };
                    words[line]
                        .Insert(
                            at + 1,
                            word with
                            {
                                Start = word.Start + length,
                                X0 = x,
                                Gap = 0,
                                Demand = Sure,
                                Kind = WordKind.Text,
                            }
                        );
                    return;
                }
            }

            return;
        }
    }

    /// <summary>A piece that starts below the word, or stands centred below it; -1 when there is none.</summary>
    private static int Below(List<AlignedWord> line, AlignedWord above) =>
        line.FindIndex(w =>
            MayBePiece(w) && (Math.Abs(w.X0 - above.X0) <= 1 || Math.Abs(w.X0 + w.X1 - above.X0 - above.X1) <= 1)
        );

    private static bool MayBePiece(AlignedWord word) =>
        word.End - word.Start <= LongestPiece
        && (word.Kind == WordKind.Text || word is { Kind: WordKind.Heading, Role: ColumnRole.None });

    /// <summary>Local labels are known by their end: one that begins with the end of another is none.</summary>
    private static bool IsLevel(string label) =>
        label.EndsWith("指标", StringComparison.Ordinal) && label[0] is not ('指' or '标') && FormWords.IsLevel(label);

    private static string Text(TextLines lines, int line, AlignedWord word) =>
        lines.Span(line)[word.Start..word.End].ToString();
}
