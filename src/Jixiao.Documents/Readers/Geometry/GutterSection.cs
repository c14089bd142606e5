namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Lines whose columns are separated by the same empty strips.</summary>
/// <param name="Cuts">The middles of the strips, left to right: n cuts make n + 1 columns.</param>
internal sealed record GutterSection(IReadOnlyList<SegmentedLine> Lines, IReadOnlyList<double> Cuts)
{
    private const double NarrowestGutter = 0.3;

    /// <summary>So many gaps of one line that text above runs across: its columns are not those of the lines above.</summary>
    private const int MostCrossed = 2;

    /// <summary>The column in which a piece of text starts, and the one in which it ends.</summary>
    public (int First, int Last) ColumnsOf(WordBox piece)
    {
        var first = 0;
        while (first < Cuts.Count && Cuts[first] <= piece.X0)
        {
            first++;
        }

        var last = first;
        while (last < Cuts.Count && Cuts[last] < piece.X1)
        {
            last++;
        }

        return (first, last);
    }

    public static IReadOnlyList<GutterSection> Split(IReadOnlyList<SegmentedLine> lines)
    {
        var sections = new List<GutterSection>();
        var current = new List<SegmentedLine>();
        var gutters = new List<(double X0, double X1)>();
        foreach (var line in lines)
        {
            var kept = Narrow(gutters, line);
            if (
                line.IsMulti
                && gutters.Count > 0
                && (kept.Count < Math.Max(1, (gutters.Count + 1) / 2) || Crossed(gutters, current, line) >= MostCrossed)
            )
            {
                var beside = current.FindLastIndex(l => l.IsMulti || !l.StandsBeside(line)) + 1;
                var own = current[beside..];
                current.RemoveRange(beside, own.Count);
                sections.Add(Close(current, gutters));
                current = own;
                gutters = [];
            }

            if (line.IsMulti)
            {
                gutters = current.Any(l => l.IsMulti) ? Refine(gutters, current, line) : Gaps(line);
            }

            current.Add(line);
        }

        sections.Add(Close(current, gutters));
        return sections;
    }

    private static GutterSection Close(List<SegmentedLine> lines, List<(double X0, double X1)> gutters) =>
        new([.. lines], [.. gutters.Select(g => (g.X0 + g.X1) / 2)]);

    private static List<(double X0, double X1)> Gaps(SegmentedLine line) =>
        [.. line.Segments.Zip(line.Segments.Skip(1), (a, b) => (a.X1, b.X0))];

    /// <summary>
    /// Gutters that the line leaves open, narrowed by its text; a gutter the line crosses stays as it is (a cell over
    /// two columns), and a gap of the line that crosses no earlier text is a gutter of its own.
    /// </summary>
    private static List<(double X0, double X1)> Refine(
        List<(double X0, double X1)> gutters,
        List<SegmentedLine> earlier,
        SegmentedLine line
    )
    {
        var result = new List<(double X0, double X1)>();
        foreach (var gutter in gutters)
        {
            var free = Free(gutter, line);
            result.Add(free.X1 - free.X0 >= NarrowestGutter * line.Em ? free : gutter);
        }

        foreach (var gap in Gaps(line))
        {
            if (result.Any(g => g.X0 < gap.X1 && gap.X0 < g.X1))
            {
                continue;
            }

            var free = gap;
            foreach (var other in earlier.Where(l => l.IsMulti))
            {
                free = Free(free, other);
            }

            if (free.X1 - free.X0 >= NarrowestGutter * line.Em)
            {
                result.Add(free);
            }
        }

        result.Sort();
        return result;
    }

    /// <summary>Gaps of the line that are no gutter and cannot become one.</summary>
    private static int Crossed(List<(double X0, double X1)> gutters, List<SegmentedLine> earlier, SegmentedLine line)
    {
        var refined = Refine(gutters, earlier, line);
        return Gaps(line).Count(gap => !refined.Exists(g => g.X0 < gap.X1 && gap.X0 < g.X1));
    }

    private static List<(double X0, double X1)> Narrow(List<(double X0, double X1)> gutters, SegmentedLine line) =>
        [.. gutters.Select(g => Free(g, line)).Where(g => g.X1 - g.X0 >= NarrowestGutter * line.Em)];

    /// <summary>The widest part of a strip that the line's text leaves empty.</summary>
    private static (double X0, double X1) Free((double X0, double X1) strip, SegmentedLine line)
    {
        var (best, x) = ((strip.X0, X1: strip.X0), strip.X0);
        foreach (var s in line.Segments)
        {
            if (s.X0 > x && Math.Min(s.X0, strip.X1) - x > best.X1 - best.X0)
            {
                best = (x, Math.Min(s.X0, strip.X1));
            }

            x = Math.Max(x, s.X1);
        }

        return strip.X1 - x > best.X1 - best.X0 ? (x, strip.X1) : best;
    }
}
