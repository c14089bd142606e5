namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Lines that touch each other, directly or through others: each group is one table, box or frame.</summary>
internal sealed record LineComponent(IReadOnlyList<Ruling> Horizontals, IReadOnlyList<Ruling> Verticals)
{
    private const double Touch = 3.2;

    /// <summary>Beyond this many crossings a page is a drawing, not a form.</summary>
    private const long MostCrossings = 4_000_000;

    public static IReadOnlyList<LineComponent> Find(IReadOnlyList<Ruling> horizontals, IReadOnlyList<Ruling> verticals)
    {
        if ((long)horizontals.Count * verticals.Count > MostCrossings)
        {
            return [];
        }

        var parent = Enumerable.Range(0, horizontals.Count + verticals.Count).ToArray();
        for (var h = 0; h < horizontals.Count; h++)
        {
            for (var v = 0; v < verticals.Count; v++)
            {
                if (Meet(horizontals[h], verticals[v]))
                {
                    parent[Root(parent, h)] = Root(parent, horizontals.Count + v);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, parent.Length)
                .GroupBy(i => Root(parent, i))
                .Select(g => new LineComponent(
                    [.. g.Where(i => i < horizontals.Count).Select(i => horizontals[i])],
                    [.. g.Where(i => i >= horizontals.Count).Select(i => verticals[i - horizontals.Count])]
                )),
        ];
    }

    /// <summary>
    /// A lone vertical line beside a table is its outer border: where a merged cell fills the whole height of the page, no
    /// horizontal line reaches that border.
    /// </summary>
    public static IEnumerable<LineComponent> WithSides(IReadOnlyList<LineComponent> components)
    {
        var lone = components.Where(c => c.Horizontals.Count == 0).SelectMany(c => c.Verticals).ToList();
        var tables = components.Where(c => c.Horizontals.Count > 1 && c.Verticals.Count > 1).ToList();
        foreach (var component in components.Except(tables))
        {
            yield return component;
        }

        foreach (var table in tables)
        {
            var (top, bottom) = (table.Horizontals.Min(h => h.At), table.Horizontals.Max(h => h.At));
            var sides = lone.Where(v =>
                v.Covers(top, bottom) && v.Length < 1.5 * (bottom - top) && !Between(v, table, tables)
            );
            yield return table with
            {
                Verticals = [.. table.Verticals, .. sides],
            };
        }
    }

    /// <summary>True when another table stands between a line and this table, or the line runs inside the table.</summary>
    private static bool Between(Ruling side, LineComponent table, List<LineComponent> tables)
    {
        var (left, right) = (table.Horizontals.Min(h => h.From), table.Horizontals.Max(h => h.To));
        var (from, to) = side.At < left ? (side.At, left) : (right, side.At);
        return (side.At > left && side.At < right)
            || tables.Exists(t => t != table && t.Horizontals.Any(h => h.From < to - Touch && h.To > from + Touch));
    }

    public static int Root(int[] parent, int i)
    {
        while (parent[i] != i)
        {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }

        return i;
    }

    private static bool Meet(Ruling h, Ruling v) =>
        h.At > v.From - Touch && h.At < v.To + Touch && v.At > h.From - Touch && v.At < h.To + Touch;
}
