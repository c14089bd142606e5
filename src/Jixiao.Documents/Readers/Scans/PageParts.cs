using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Scans;

/// <summary>The parts of a page that are recognised by themselves: every line of every cell of its ruled tables, and of the text around them.</summary>
/// <param name="Lines">Parts that hold one line of text.</param>
/// <param name="Blocks">Parts whose lines could not be told apart.</param>
internal sealed record PageParts(IReadOnlyList<PixelBox> Lines, IReadOnlyList<PixelBox> Blocks)
{
    private const int MostParts = 4_000;

    /// <summary>In heights of a line: what stands farther apart is not one text.</summary>
    private const double WideGap = 2.5;

    /// <param name="unit">Length of a pixel in the unit of the tables.</param>
    public static PageParts Of(InkMap ink, IReadOnlyList<GridTable> tables, double unit)
    {
        var cells = tables.SelectMany(t => t.Cells.Select(c => CellBox(t, c, unit, ink)));
        List<PixelBox> areas =
        [
            .. cells.Concat(Strips(ink, tables, unit)).Where(b => b is { Width: > 0, Height: > 0 }),
        ];
        var height = LineHeight(ink, areas);
        var parts = areas
            .SelectMany(a => LinesOf(ink, a, height))
            .SelectMany(l => ink.Pieces(l, (int)(WideGap * height)))
            .Select(ink.Bounds)
            .OfType<PixelBox>()
            .Take(MostParts)
            .ToList();
        var highest = 1.6 * height;
        return new PageParts([.. parts.Where(p => p.Height <= highest)], [.. parts.Where(p => p.Height > highest)]);
    }

    /// <summary>Strokes that stand apart, as those of 二 do, are put together again.</summary>
    private static List<PixelBox> LinesOf(InkMap ink, PixelBox area, double height)
    {
        var lines = new List<PixelBox>();
        foreach (var band in ink.Bands(area))
        {
            var joins =
                lines.Count > 0
                && Math.Min(lines[^1].Height, band.Height) < 0.55 * height
                && band.Y1 - lines[^1].Y0 <= 1.3 * height;
            if (joins)
            {
                lines[^1] = lines[^1] with { Y1 = band.Y1 };
            }
            else
            {
                lines.Add(band);
            }
        }

        return lines;
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

    private static double LineHeight(InkMap ink, List<PixelBox> areas)
    {
        var heights = areas.SelectMany(ink.Bands).Select(b => b.Height).Where(h => h is > 20 and < 90).Order().ToList();
        return heights.Count == 0 ? 40 : heights[heights.Count / 2];
    }
}
