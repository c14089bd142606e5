using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>The lines of a stretch that an indicator table takes, its headings among them: one set of columns goes through all of them.</summary>
internal static class IndicatorRegion
{
    private const int FewestHeadings = 3;
    private const int FewestOwn = 2;
    private const int FewestLines = 4;
    private const int TallestHeader = 5;

    /// <summary>Headings over the headings, and what is printed left of the levels.</summary>
    private const int TallestHead = 8;
    private const int LongestOfHeader = 18;
    private const double BetweenLabels = 4;

    /// <summary>Lines [From, To) of each table; its rows begin at Data.</summary>
    /// <param name="open">A table of the page before was not ended there: without headings it goes on here.</param>
    public static List<(int From, int Data, int To)> Find(
        List<AlignedWord>[] words,
        TextLines lines,
        int first,
        bool open
    )
    {
        var regions = new List<(int From, int Data, int To)>();
        for (var i = 0; i < words.Length; i++)
        {
            var headed = HeaderEnd(words, lines, first, i);
            if (headed == i && (i > 0 || !open || AreAhead(words, lines, first)))
            {
                continue;
            }

            var least = regions.Count > 0 ? regions[^1].To : 0;
            headed = HeadingChains.Mark(words, lines, first, Math.Max(least, i - TallestHead), headed, words.Length);
            var from = Above(words, lines, first, i, least);
            var to = headed;
            while (to < words.Length && !Ends(words, lines, first, to, headed))
            {
                to++;
            }

            if (to - i >= FewestLines)
            {
                BrokenLevels.Mark(words, lines, first, headed, to);
                TouchingValues.Cut(words, lines, first, (from, headed, to));
                var region = ProjectColumns.Expect(words, lines, first, least, (from, headed, to));
                regions.Add(region);
                for (var at = region.From; at < to; at++)
                {
                    ExpectBorders(
                        words[at],
                        lines.Span(first + at),
                        at < headed ? FormWords.StartsHeading : FormWords.IsLabel
                    );
                }
            }

            i = to - 1;
        }

        return regions;
    }

    /// <summary>The headings of a new table, or the same ones again, begin a few lines below the first.</summary>
    private static bool AreAhead(List<AlignedWord>[] words, TextLines lines, int first) =>
        Enumerable
            .Range(1, Math.Clamp(words.Length - 1, 0, TallestHeader))
            .Any(at => HeaderEnd(words, lines, first, at) > at);

    /// <summary>
    /// Exclusive end of the lines that hold the headings of an indicator table, from this one on: several headings, or what narrow
    /// columns leave of them, on one line or on lines below each other; the line itself when there are none.
    /// </summary>
    private static int HeaderEnd(List<AlignedWord>[] words, TextLines lines, int first, int at)
    {
        var (headings, own, to) = (0, 0, at);
        for (; to < words.Length && to - at < TallestHeader; to++)
        {
            var line = Headings(words[to], lines.Span(first + to));
            if (line.All < line.Others || line.All == 0)
            {
                if (headings > 0 && line is { All: 0, Others: 1 } && words[to].Count == 1)
                {
                    continue; // （万元） between two lines of headings.
                }

                break;
            }

            headings += line.All;
            own += line.Own;
        }

        return own >= FewestOwn && headings >= FewestHeadings ? to : at;
    }

    /// <summary>The words of a line that begin headings, those of them that only an indicator table has, and the other words; none where data stands.</summary>
    private static (int All, int Own, int Others) Headings(List<AlignedWord> line, ReadOnlySpan<char> span)
    {
        var (headings, own, others) = (0, 0, 0);
        foreach (var word in line)
        {
            var text = span[word.Start..word.End];
            if (
                FormWords.StartsWithSign(text)
                || (FormWords.IsFigure(text) && text.Length > 1)
                || text.Length > LongestOfHeader
            )
            {
                return default;
            }

            var heading = FormWords.StartsHeading(text);
            headings += heading ? 1 : 0;
            others += heading || text.Length < 2 ? 0 : 1;
            own += heading && OfIndicators(text) ? 1 : 0;
        }

        return (headings, own, others);
    }

    private delegate bool Test(ReadOnlySpan<char> text);

    /// <summary>Between two headings, or two labels, of one line a border stands, however narrow.</summary>
    private static void ExpectBorders(List<AlignedWord> line, ReadOnlySpan<char> text, Test labels)
    {
        for (var w = 1; w < line.Count; w++)
        {
            var (left, right) = (line[w - 1], line[w]);
            if (labels(text[left.Start..left.End]) && labels(text[right.Start..right.End]))
            {
                line[w] = right with { Demand = BetweenLabels };
            }
        }
    }

    private static bool OfIndicators(ReadOnlySpan<char> text) =>
        text.StartsWith("一级")
        || text.StartsWith("二级")
        || text.StartsWith("三级")
        || text.Contains("指标", StringComparison.Ordinal)
        || text.Contains("目标值", StringComparison.Ordinal);

    /// <summary>Back over the upper lines of the headings: words that begin headings, single characters.</summary>
    private static int Above(List<AlignedWord>[] words, TextLines lines, int first, int header, int least)
    {
        var from = header;
        // A piece of the label left of the lines above is none.
        var left = words[header].Count > 0 ? words[header][0].X0 : 0;
        for (var i = header - 1; i >= least && header - i <= 4; i--)
        {
            var whole = words[i].Count > 1 || (words[i].Count == 1 && words[i][0].X1 > left);
            foreach (var word in words[i])
            {
                var text = lines.Span(first + i)[word.Start..word.End];
                whole &= word.Chain > 0 || FormWords.StartsHeading(text) || (text.Length == 1 && text[0] >= '\u4e00');
            }

            if (!whole)
            {
                break;
            }

            from = i;
        }

        return from;
    }

    /// <summary>A note below the table, the next headings, a new form.</summary>
    private static bool Ends(List<AlignedWord>[] words, TextLines lines, int first, int at, int header)
    {
        if (words[at].Count == 0)
        {
            return false;
        }

        var line = lines.Span(first + at).Trim();
        var start = lines.Span(first + at)[words[at][0].Start..words[at][0].End];
        return TitleLine.IsTitle(line)
            || (words[at][0].X0 <= 4 && FormWords.IsNote(start))
            || (at - header > 2 && HeaderEnd(words, lines, first, at) > at)
            || (words[at].Count <= 4 && Lexicon.Field(Keys.OfLabel(start.ToString())) is FieldRole.Project);
    }
}
