using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Headings over the columns that the rows of a table show. Two headings over one column divide it: the rows hold two words there that
/// were printed too close, or leave one of the two columns empty.
/// </summary>
internal static class AlignedHeadings
{
    /// <summary>How much further labels may be from their places for one column less.</summary>
    private const double Moved = 6;

    /// <param name="cuts">The strips between the columns of lines [data, to).</param>
    /// <returns>The strips, and those between columns that only the headings in [from, data) tell apart.</returns>
    public static List<(int X0, int X1)> Divide(
        List<(int X0, int X1)> cuts,
        List<AlignedWord>[] lines,
        int from,
        int data,
        int to
    )
    {
        var headings = lines[from..data].MaxBy(l => l.Count(w => w.Kind == WordKind.Heading))!;
        var leaves = HeadedCuts.Leaves(lines[from..data].SelectMany(l => l));
        if (leaves.Count > headings.Count(w => w.Kind == WordKind.Heading))
        {
            headings = leaves;
        }

        headings = headings.ConvertAll(h => h with { Chain = 0 });
        // A column more with every turn, one for each heading at most.
        for (var turn = 0; turn < headings.Count; turn++)
        {
            var table = lines[data..to];
            var at = AlignedColumns.Find(cuts, [headings, .. table]);
            var second = Enumerable
                .Range(1, headings.Count - 1)
                .FirstOrDefault(w =>
                    at[0][w] == at[0][w - 1]
                    && headings[w].Kind == WordKind.Heading
                    && headings[w - 1].Kind == WordKind.Heading
                );
            if (second == 0)
            {
                break;
            }

            var column = at[0][second];
            var cells = table
                .Select((line, i) => line.Where((_, w) => at[i + 1][w] == column).ToList())
                .Where(c => c.Count > 0)
                .ToList();
            cuts.Insert(column, Cut(headings[second - 1], headings[second], cells));
        }

        return cuts;
    }

    /// <summary>The strips without those that divide the labels of one level, where words find their places nearly as well without them.</summary>
    public static List<(int X0, int X1)> Join(
        List<(int X0, int X1)> cuts,
        List<AlignedWord>[] lines,
        int from,
        int to,
        Func<List<(int X0, int X1)>, double> cost
    )
    {
        while (Divided(cuts, lines[from..to]) is >= 0 and var cut)
        {
            var joined = cuts.Where((_, i) => i != cut).ToList();
            if (cost(joined) > cost(cuts) + Moved)
            {
                break;
            }

            cuts = joined;
        }

        return cuts;
    }

    /// <summary>True when each column behind the first heading that holds several cells has a heading.</summary>
    public static bool AreOverAll(List<(int X0, int X1)> cuts, List<AlignedWord>[] lines, int from, int data, int to)
    {
        const int several = 3;
        var at = AlignedColumns.Find(cuts, lines[from..to]);
        var headed = at[..(data - from)].SelectMany(c => c).ToHashSet();
        return headed.Count > 0
            && at[(data - from)..]
                .SelectMany(c => c)
                .GroupBy(c => c)
                .All(c => c.Key < headed.Min() || headed.Contains(c.Key) || c.Count() < several);
    }

    /// <summary>A strip between two columns of labels that have one heading together; -1 when there is none.</summary>
    private static int Divided(List<(int X0, int X1)> cuts, List<AlignedWord>[] lines)
    {
        var at = AlignedColumns.Find(cuts, lines);
        var words = lines
            .SelectMany((line, i) => line.Select((word, w) => (Word: word, Column: at[i][w])))
            .ToLookup(w => w.Column, w => w.Word);
        return Enumerable
            .Range(0, cuts.Count)
            .FirstOrDefault(c => IsOfLabels(c) && IsOfLabels(c + 1) && Headings(c) > 0 != Headings(c + 1) > 0, -1);

        int Headings(int column) => words[column].Count(w => w.Kind == WordKind.Heading);

        bool IsOfLabels(int column) =>
            words[column].Any()
            && words[column].All(w => w.Kind is WordKind.Level or WordKind.Heading or WordKind.Text)
            && 2 * words[column].Count(w => w.Kind == WordKind.Level)
                >= words[column].Count(w => w.Kind == WordKind.Text);
    }

    private static (int X0, int X1) Cut(AlignedWord left, AlignedWord right, List<List<AlignedWord>> cells)
    {
        var pairs = cells.FindAll(c => c.Count > 1);
        if (cells.Count == 0)
        {
            return (left.X1, right.X0);
        }

        if (3 * pairs.Count >= cells.Count)
        {
            var middle = pairs.ConvertAll(p => p[^1]).OrderBy(w => w.X0).ElementAt(pairs.Count / 2);
            return (middle.X0 - middle.Gap, middle.X0);
        }

        var words = cells.SelectMany(c => c).ToList();
        var reasons = words.FindAll(w => w is { Kind: WordKind.Text, X1: var end, X0: var start } && end - start > 1);
        if (
            left.Role is ColumnRole.Weight or ColumnRole.Score
            && right.Role == ColumnRole.Deviation
            && reasons.Count > 0
        )
        {
            var text = reasons.Min(w => w.X0);
            return (text, text);
        }

        double Share(WordKind kind) => (double)words.Count(w => w.Kind == kind) / words.Count;
        var (ofLeft, ofRight) = (ColumnKinds.Misfit(left.Role, Share), ColumnKinds.Misfit(right.Role, Share));
        var nearer = words.Average(w => Math.Abs(w.X0 - left.X0)) <= words.Average(w => Math.Abs(w.X0 - right.X0));
        var x = ofLeft < ofRight || (ofLeft <= ofRight && nearer) ? words.Max(w => w.X1) : words.Min(w => w.X0);
        return (x, x);
    }
}
