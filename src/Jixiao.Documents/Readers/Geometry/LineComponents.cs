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
