namespace Jixiao.Documents.Exports.Pages;

/// <summary>Where the columns of tables begin and end, in millimetres from the left margin.</summary>
internal static class ColumnEdges
{
    /// <summary>Edges nearer than this are one, unless both belong to the same table.</summary>
    private const decimal Tolerance = 2m;

    private const decimal Least = 0.01m;

    /// <summary>One edge more than columns; the first is 0, the last the width of the text.</summary>
    public static decimal[] Of(Table table, decimal textWidth)
    {
        var sum = table.Widths.Sum();
        var edges = new decimal[table.Widths.Count + 1];
        var reached = 0m;
        for (var i = 0; i < table.Widths.Count; i++)
        {
            reached += table.Widths[i];
            edges[i + 1] = reached / sum * textWidth;
        }
        return edges;
    }

    /// <summary>
    /// One grid for tables that stand below each other on a sheet: its edges, and for every table the column of the grid where each
    /// of its own edges lies.
    /// </summary>
    public static (decimal[] Edges, IReadOnlyList<int[]> Columns) Unite(IReadOnlyList<Table> tables, decimal textWidth)
    {
        var edges = new List<decimal> { 0m, textWidth };
        var chosen = new List<decimal[]>(tables.Count);
        foreach (var table in tables)
        {
            var own = Of(table, textWidth);
            var last = 0m;
            for (var i = 1; i < own.Length - 1; i++)
            {
                own[i] = Near(edges, own[i], last, textWidth) ?? Added(edges, Math.Max(own[i], last + Least));
                last = own[i];
            }
            own[^1] = textWidth;
            chosen.Add(own);
        }
        edges.Sort();
        var grid = edges.ToArray();
        return (grid, chosen.ConvertAll(own => Array.ConvertAll(own, e => Array.BinarySearch(grid, e))));
    }

    private static decimal? Near(List<decimal> edges, decimal edge, decimal after, decimal before)
    {
        var near = edges.Where(e => e > after && e < before && Math.Abs(e - edge) <= Tolerance).ToList();
        return near.Count > 0 ? near.MinBy(e => Math.Abs(e - edge)) : null;
    }

    private static decimal Added(List<decimal> edges, decimal edge)
    {
        edges.Add(edge);
        return edge;
    }
}
