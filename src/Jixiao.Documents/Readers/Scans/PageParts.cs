using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>The parts of a page that are recognised by themselves: every cell of its ruled tables, and the text between the tables.</summary>
/// <param name="Lines">Parts that hold one line of text.</param>
/// <param name="Blocks">Parts that hold several.</param>
internal sealed record PageParts(IReadOnlyList<PixelBox> Lines, IReadOnlyList<PixelBox> Blocks)
{
    private const int MostParts = 4_000;

    /// <param name="unit">Length of a pixel in the unit of the tables.</param>
    public static PageParts Of(InkMap ink, IReadOnlyList<GridTable> tables, double unit)
    {
        var cells = tables.SelectMany(t => t.Cells.Select(c => CellBox(t, c, unit, ink)));
        var parts = cells
            .Concat(Strips(ink, tables, unit))
            .Where(b => b is { Width: > 0, Height: > 0 })
            .Select(ink.Bounds)
            .OfType<PixelBox>()
            .Take(MostParts)
            .ToList();
        var highest = 1.6 * LineHeight(ink, parts);
        return new PageParts([.. parts.Where(p => p.Height <= highest)], [.. parts.Where(p => p.Height > highest)]);
    }

    private static PixelBox CellBox(GridTable table, GridCell cell, double unit, InkMap ink)
    {
        const int inset = 2;
        return new PixelBox(
            Math.Clamp((int)(cell.X0 / unit) + inset, 0, ink.Width),
            Math.Clamp((int)(table.Ys[cell.Row] / unit) + inset, 0, ink.Height),
            Math.Clamp((int)(cell.X1 / unit) - inset, 0, ink.Width),
            Math.Clamp((int)(table.Ys[cell.Row + cell.RowSpan] / unit) - inset, 0, ink.Height)
        );
    }

    /// <summary>What stands above, between and below the tables, over the whole width of the page.</summary>
    private static IEnumerable<PixelBox> Strips(InkMap ink, IReadOnlyList<GridTable> tables, double unit)
    {
        const int away = 4;
        var top = 0;
        foreach (var table in tables.OrderBy(t => t.Top))
        {
            yield return new PixelBox(0, top, ink.Width, (int)(table.Top / unit) - away);
            top = Math.Max(top, (int)(table.Bottom / unit) + away);
        }

        yield return new PixelBox(0, top, ink.Width, ink.Height);
    }

    private static double LineHeight(InkMap ink, List<PixelBox> parts)
    {
        var heights = parts.SelectMany(ink.Bands).Where(h => h is > 16 and < 90).Order().ToList();
        return heights.Count == 0 ? 40 : heights[heights.Count / 2];
    }
}
