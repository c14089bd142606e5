using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Lines of text aligned by spaces, cut into words. Converters from pdf count every character as one column, people
/// who align by hand see Chinese characters two columns wide: the count that lets more words start below each other
/// is taken.
/// </summary>
internal static class AlignedWords
{
    /// <summary>A line of more words is no row of a form.</summary>
    public const int MostWords = 64;

    private const int LongestLine = 1000;

    /// <summary>The words of each line of [from, to).</summary>
    public static List<AlignedWord>[] Find(TextLines lines, int from, int to)
    {
        var narrow = Cut(lines, from, to, wide: 1);
        var wide = Cut(lines, from, to, wide: 2);
        var taken = Alignment(wide) > Alignment(narrow) ? wide : narrow;
        ExpectNarrowLabels(taken);
        ExpectBrokenLabels(taken, lines, from);
        return taken;
    }

    /// <summary>True when a gap of two spaces or a full-width space divides the line's text, and it may be a row of a form.</summary>
    public static bool HasGap(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return (text.Contains("  ", StringComparison.Ordinal) || text.Contains('\u3000')) && !IsEndless(line);
    }

    /// <summary>Longer than any row of a form.</summary>
    public static bool IsEndless(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var at = 1; at < line.Length && line.Length <= LongestLine; at++)
        {
            words += char.IsWhiteSpace(line[at - 1]) && !char.IsWhiteSpace(line[at]) ? 1 : 0;
        }

        return line.Length > LongestLine || words >= MostWords;
    }

    private static List<AlignedWord>[] Cut(TextLines lines, int from, int to, int wide)
    {
        var cut = new List<AlignedWord>[to - from];
        for (var i = from; i < to; i++)
        {
            cut[i - from] = Cut(lines.Span(i), i - from, wide);
        }

        return cut;
    }

    private static List<AlignedWord> Cut(ReadOnlySpan<char> line, int number, int wide)
    {
        var words = new List<AlignedWord>();
        var (column, gap) = (0, 0);
        for (var at = 0; at < line.Length; )
        {
            if (char.IsWhiteSpace(line[at]))
            {
                gap += line[at] == '\u3000' ? 2 : 1;
                column += line[at] == '\u3000' ? wide : 1;
                at++;
                continue;
            }

            var (start, x0) = (at, column);
            var spread = SpreadWord.EndAt(line, start);
            for (; at < line.Length && (at < spread || !char.IsWhiteSpace(line[at])); at++)
            {
                column += CharWidths.IsWide(line[at]) ? wide : 1;
            }

            var before = words.Count == 0 ? [] : line[words[^1].Start..words[^1].End];
            var demand = words.Count == 0 ? 0 : Demand(before, line[start..at], gap);
            if (gap == 1 && words.Count > 0)
            {
                words[^1] = words[^1] with { Pushes = true };
            }

            var said = spread > start ? SpreadWord.Closed(line[start..at]) : line[start..at];
            var kind = Kind(said);
            var role = kind == WordKind.Heading ? FormWords.RoleOf(said) : ColumnRole.None;
            words.Add(
                new AlignedWord(
                    number,
                    start,
                    at,
                    x0,
                    column,
                    gap,
                    demand,
                    kind,
                    Role: role,
                    Side: FormWords.IsOfSide(said)
                )
            );
            gap = 0;
        }

        return words;
    }

    private static WordKind Kind(ReadOnlySpan<char> word) =>
        FormWords.StartsWithSign(word) ? WordKind.Signed
        : FormWords.IsFigure(word) ? WordKind.Figure
        : FormWords.IsMeasure(word) ? WordKind.Measure
        : FormWords.StartsHeading(word) ? WordKind.Heading
        : word.Length is > 2 and < 12 && FormWords.IsLevel(word.ToString()) ? WordKind.Level
        : WordKind.Text;

    private static double Demand(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int gap)
    {
        if (gap > 1)
        {
            return gap > 2 ? 1.5 : 1;
        }

        return FormWords.IsLabel(left) || FormWords.IsLabel(right) ? 1.5
            : FormWords.StartsWithSign(right) ? 1
            : FormWords.IsFigure(right) && (left.Length > 1 || FormWords.IsFigure(left)) ? 0.8
            : FormWords.IsMeasure(right) && (FormWords.IsMeasure(left) || FormWords.IsFigure(left)) ? 0.8
            : 0;
    }

    /// <summary>A label in a narrow first column, broken over lines: the texts one space behind its pieces stand below each other.</summary>
    private static void ExpectNarrowLabels(List<AlignedWord>[] lines)
    {
        const int widest = 5;
        for (var i = 1; i < lines.Length; i++)
        {
            var (above, below) = (lines[i - 1], lines[i]);
            if (
                above.Count > 1
                && below.Count > 1
                && above[0].X1 - above[0].X0 <= widest
                && (above[0].X0, above[0].X1, above[1].X0) == (below[0].X0, below[0].X1, below[1].X0)
            )
            {
                above[1] = above[1] with { Demand = Math.Max(1, above[1].Demand) };
                below[1] = below[1] with { Demand = Math.Max(1, below[1].Demand) };
            }
        }
    }

    /// <summary>A label known as a whole whose second half stands below the first ("项目名" / "称"): a border stands behind both.</summary>
    private static void ExpectBrokenLabels(List<AlignedWord>[] words, TextLines lines, int from)
    {
        const int widest = 6;
        for (var i = 1; i < words.Length; i++)
        {
            var (above, below) = (words[i - 1], words[i]);
            if (above.Count > 1 && below.Count > 0 && above[1].Demand < 1 && above[0].X0 == below[0].X0)
            {
                var (start, end) = (Text(above[0], i - 1), Text(below[0], i));
                if (start.Length <= widest && end.Length <= start.Length && FormWords.IsField(start + end))
                {
                    above[1] = above[1] with { Demand = 1.5 };
                    if (below.Count > 1)
                    {
                        below[1] = below[1] with { Demand = Math.Max(1, below[1].Demand) };
                    }
                }
            }
        }

        string Text(AlignedWord word, int line) => lines.Span(from + line)[word.Start..word.End].ToString();
    }

    /// <summary>How many words behind a wide gap start where another one does.</summary>
    private static int Alignment(List<AlignedWord>[] lines) =>
        lines.SelectMany(words => words.Where(w => w.Gap > 1)).GroupBy(w => w.X0).Sum(starts => starts.Count() - 1);
}
