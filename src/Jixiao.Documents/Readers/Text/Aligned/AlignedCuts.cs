namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// The borders of the columns of a whole table: the fewest cuts from top to bottom that stand in most of the gaps between its
/// words and go through few of the words. A border need not leave a column blank: centred cells of two columns may touch.
/// </summary>
internal static class AlignedCuts
{
    /// <summary>Wider tables are no forms; the cheapest cuts take the square of the width.</summary>
    private const int Widest = 320;

    /// <summary>A cut stands in two gaps at least that are no chance.</summary>
    private const float Cut = 1.7f;

    /// <summary>A word that a cut goes through: a heading over several columns, a note.</summary>
    private const float Crossing = 1.2f;

    /// <summary>A strip that is blank from top to bottom is a border, whatever stands beside it.</summary>
    private const float WholeStrip = 3;

    /// <summary>What a word of the headings may count where the rows show their columns themselves.</summary>
    private static readonly float[] OfHeadings = [1, 0.3f, 0];

    /// <summary>What a column costs, against words that find no place without it.</summary>
    private const double Column = 3;

    /// <summary>A column of rows without a heading, where other cuts leave none.</summary>
    private const double Headless = 3;

    private const float LabelBeside = 1;

    /// <summary>Behind each piece of the label that stands beside the whole table.</summary>
    private const float SideBeside = 2;

    /// <summary>A space that nothing says is a border.</summary>
    private const float PlainSpace = 0.6f;

    /// <summary>Fewer rows do not show their columns without the headings.</summary>
    private const int FewestLines = 4;

    /// <summary>The blank strips between the columns, those of no width where columns touch; null for what is too wide.</summary>
    /// <param name="data">The first line below the headings: headings are printed closer than the cells below them, or further apart.</param>
    public static List<(int X0, int X1)>? Find(List<AlignedWord>[] lines, int from, int data, int to)
    {
        if (data == from || to - data < FewestLines)
        {
            return Cheapest(lines, from, data, to, 1);
        }

        // Headings may show the columns better than the rows, or hide them: whichever gives each word its place.
        return OfHeadings
            .Select(w => Cheapest(lines, from, data, to, w))
            .OfType<List<(int X0, int X1)>>()
            .Select(c => AlignedHeadings.Divide(c, lines, from, data, to))
            .Select(c => AlignedHeadings.Join(c, lines, from, to, Cost))
            .Concat(Headed(lines, from, data, to) is { } headed ? [headed] : [])
            .MinBy(c => Cost(c) + (AlignedHeadings.AreOverAll(c, lines, from, data, to) ? 0 : Headless));

        double Cost(List<(int X0, int X1)> cuts) => AlignedColumns.Cost(cuts, lines[from..to]) + (Column * cuts.Count);
    }

    /// <summary>One column for each heading, where all are known.</summary>
    private static List<(int X0, int X1)>? Headed(List<AlignedWord>[] lines, int from, int data, int to)
    {
        const float slight = 0.3f;
        var width = Width(lines, from, to);
        if (width is 0 or > Widest)
        {
            return null;
        }

        var own = Crossings(lines, from, data, to, width, slight)[..(width + 1)];
        own[width] = 0;
        var cuts = HeadedCuts.Find(
            lines,
            from,
            data,
            to,
            Unmet(lines, from, data, to, width, slight),
            [.. own.Select(o => Crossing * o)]
        );
        return cuts?.ConvertAll(c => Strip(lines, from, to, c));
    }

    private static int Width(List<AlignedWord>[] lines, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            width = Math.Max(width, lines[i].Count == 0 ? 0 : lines[i][^1].X1);
        }

        return width;
    }

    /// <param name="heading">What a word of the headings counts, from 0 to 1.</param>
    private static List<(int X0, int X1)>? Cheapest(
        List<AlignedWord>[] lines,
        int from,
        int data,
        int to,
        float heading
    )
    {
        var width = Width(lines, from, to);
        if (width is 0 or > Widest)
        {
            return null;
        }

        var through = Crossings(lines, from, data, to, width, heading);
        var unmet = Unmet(lines, from, data, to, width, heading);
        var (best, before) = (new float[width + 1], new int[width + 1]);
        for (var x = 1; x <= width; x++)
        {
            // The right edge costs nothing; 0 is the left edge.
            var own = x == width ? 0 : Cut + (Crossing * through[x]);
            best[x] = float.MaxValue;
            for (var y = 0; y < x; y++)
            {
                var cost = best[y] + unmet[y, x] + own;
                if (cost < best[x])
                {
                    (best[x], before[x]) = (cost, y);
                }
            }
        }

        var cuts = new List<(int, int)>();
        for (var x = before[width]; x > 0; x = before[x])
        {
            cuts.Insert(0, Strip(lines, from, to, x));
        }

        return cuts;
    }

    /// <summary>How many words a cut before each column would go through.</summary>
    private static float[] Crossings(List<AlignedWord>[] lines, int from, int data, int to, int width, float heading)
    {
        var steps = new float[width + 2];
        for (var i = from; i < to; i++)
        {
            foreach (var word in lines[i])
            {
                var weight = i < data ? heading : 1;
                steps[word.X0 + 1] += weight;
                steps[word.SureEnd] -= weight;
            }
        }

        for (var x = 1; x <= width; x++)
        {
            steps[x] += steps[x - 1];
        }

        return steps;
    }

    /// <summary>For two cuts the gaps between them in which no cut stands.</summary>
    private static float[,] Unmet(List<AlignedWord>[] lines, int from, int data, int to, int width, float heading)
    {
        var sum = new float[width + 1, width + 1];
        for (var i = from; i < to; i++)
        {
            for (var w = 1; w < lines[i].Count; w++)
            {
                var word = lines[i][w];
                var left = lines[i][w - 1].SureEnd;
                if (left > 0 && word.X0 < width)
                {
                    sum[left - 1, word.X0 + 1] += Math.Max(PlainSpace, (float)word.Demand) * (i < data ? heading : 1);
                }
            }
        }

        foreach (var (x0, x1) in BesideLabels(lines, from, to))
        {
            sum[x0 - 1, x1 + 1] += LabelBeside;
        }

        foreach (var (x0, x1) in BesideSide(lines, from, data, to))
        {
            sum[x0 - 1, x1 + 1] += SideBeside;
        }

        foreach (var (x0, x1) in Blanks(lines, heading < 1 ? data : from, to, width))
        {
            sum[x0 - 1, x1 + 1] += WholeStrip;
        }

        // From gaps that start right behind y and end right before x to all gaps between y and x.
        for (var y = width; y >= 0; y--)
        {
            for (var x = 1; x <= width; x++)
            {
                sum[y, x] += sum[y, x - 1] + (y < width ? sum[y + 1, x] - sum[y + 1, x - 1] : 0);
            }
        }

        return sum;
    }

    /// <summary>Between the label of a level and the text that ends next to the left of it, on whatever line, a border stands.</summary>
    private static IEnumerable<(int X0, int X1)> BesideLabels(List<AlignedWord>[] lines, int from, int to)
    {
        var words = lines[from..to].SelectMany(l => l).ToList();
        var ends = words
            .Where(w => w is { Kind: WordKind.Text or WordKind.Figure or WordKind.Measure } && w.X1 - w.X0 > 3)
            .Select(w => w.X1)
            .Distinct()
            .Order()
            .ToList();
        foreach (var label in words.Where(w => w.Kind == WordKind.Level))
        {
            var at = ends.BinarySearch(label.X0);
            at = at >= 0 ? at : ~at - 1;
            if (at >= 0)
            {
                yield return (ends[at], label.X0);
            }
        }
    }

    /// <summary>
    /// Left of the first heading stands the label of the whole table (绩效指标), alone or broken over lines: a border stands behind
    /// each of its pieces.
    /// </summary>
    private static IEnumerable<(int X0, int X1)> BesideSide(List<AlignedWord>[] lines, int from, int data, int to)
    {
        var edge = lines[from..data]
            .SelectMany(l => l)
            .Where(w => w.Kind == WordKind.Heading)
            .Select(w => w.X0)
            .DefaultIfEmpty(0)
            .Min();
        var pieces = lines[data..to].Where(l => l.Count > 0 && l[0].X1 <= edge && l[0].Side).ToList();
        return pieces.Count > 2 || pieces.Exists(l => l[0].X1 - l[0].X0 > 1)
            ? pieces.Select(l => (l[0].X1, l.Count > 1 ? Math.Min(edge, l[1].X0) : edge))
            : [];
    }

    /// <summary>Strips of two columns and more that no line prints in.</summary>
    private static IEnumerable<(int X0, int X1)> Blanks(List<AlignedWord>[] lines, int from, int to, int width)
    {
        var filled = new bool[width + 1];
        for (var i = from; i < to; i++)
        {
            lines[i].ForEach(w => filled.AsSpan(w.X0, w.X1 - w.X0).Fill(true));
        }

        for (int x = Array.IndexOf(filled, true), end = x; x >= 0 && x < width; x++)
        {
            if (filled[x])
            {
                if (x - end > 1)
                {
                    yield return (end, x);
                }

                end = x + 1;
            }
        }
    }

    /// <summary>What is blank around a cut, words that it goes through left aside.</summary>
    private static (int X0, int X1) Strip(List<AlignedWord>[] lines, int from, int to, int cut)
    {
        var (left, right) = (0, int.MaxValue);
        for (var i = from; i < to; i++)
        {
            foreach (var word in lines[i])
            {
                left = word.SureEnd <= cut ? Math.Max(left, word.SureEnd) : left;
                right = word.X0 >= cut ? Math.Min(right, word.X0) : right;
            }
        }

        return (left, right);
    }
}
