namespace Jixiao.Documents.Readers.Geometry;

/// <summary>
/// Tables printed with horizontal lines only: the lines are the rows, and strips that the text leaves empty from top to
/// bottom are the columns.
/// </summary>
internal static class HorizontalTables
{
    private const double SameEnd = 6;
    private const double NarrowestGutter = 0.6;

    public static IReadOnlyList<GridTable> Find(
        IReadOnlyList<Ruling> pieces,
        IReadOnlyList<GridTable> ruled,
        IReadOnlyList<WordBox> words
    )
    {
        var free = Ruling
            .Merge(pieces, horizontal: true)
            .Where(h => !ruled.Any(t => h.At > t.Top - SameEnd && h.At < t.Bottom + SameEnd))
            .ToList();
        var tables = new List<GridTable>();
        while (free.Count >= 3)
        {
            var widest = free.MaxBy(h => h.Length);
            var full = free.Where(h => IsAlike(h, widest)).ToList();
            var (top, bottom) = (full.Min(h => h.At), full.Max(h => h.At));
            var own = free.Where(h => h.At >= top && h.At <= bottom).ToList();
            free.RemoveAll(h => h.At >= top && h.At <= bottom);
            if (full.Count >= 3 && Build(own, widest, words, loose: own.Count == full.Count) is { } table)
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    private static bool IsAlike(Ruling a, Ruling b) =>
        Math.Abs(a.From - b.From) < SameEnd && Math.Abs(a.To - b.To) < SameEnd;

    private static GridTable? Build(List<Ruling> lines, Ruling widest, IReadOnlyList<WordBox> words, bool loose)
    {
        var ys = lines.Select(l => l.At).Distinct().Order().ToList();
        var inside = words
            .Where(w => w.CenterY > ys[0] && w.CenterY < ys[^1] && w.X1 > widest.From && w.X0 < widest.To)
            .ToList();
        var cuts = Gutters(inside);
        if (cuts.Count == 0)
        {
            return null;
        }

        var verticals = new List<Ruling>
        {
            new(IsHorizontal: false, widest.From, ys[0], ys[^1]),
            new(IsHorizontal: false, widest.To, ys[0], ys[^1]),
        };
        for (var band = 0; band + 1 < ys.Count; band++)
        {
            var (top, bottom) = (ys[band], ys[band + 1]);
            var row = inside.Where(w => w.CenterY > top && w.CenterY < bottom).ToList();
            verticals.AddRange(
                cuts.Where(x => !row.Exists(w => w.X0 < x && w.X1 > x))
                    .Select(x => new Ruling(IsHorizontal: false, x, top, bottom))
            );
        }

        return GridFinder.Build(lines, verticals, loose);
    }

    /// <summary>Middles of the strips that at most one line of text in twelve crosses.</summary>
    private static List<double> Gutters(List<WordBox> words)
    {
        if (words.Count < 4)
        {
            return [];
        }

        var lines = TextLine.Group(words);
        var allowed = lines.Count / 12;
        var edges = words.SelectMany(s => new[] { (X: s.X0, Step: 1), (X: s.X1, Step: -1) }).OrderBy(e => e.X).ToList();
        var em = lines.Average(l => l.Em);
        var (depth, start) = (0, double.NaN);
        var cuts = new List<double>();
        foreach (var (x, step) in edges)
        {
            if (
                depth <= allowed
                && !double.IsNaN(start)
                && step > 0
                && depth + step > allowed
                && x - start >= NarrowestGutter * em
            )
            {
                cuts.Add((start + x) / 2);
            }

            depth += step;
            start = depth <= allowed && step < 0 && depth + 1 > allowed ? x : start;
        }

        return cuts;
    }
}
