using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>Where the rows of a sheet will be parted into pages: an estimate, since the program that prints them decides. In points.</summary>
internal sealed class SheetPages(PageSetup page)
{
    /// <summary>As far as a page may end from where it is thought to.</summary>
    private const decimal Doubt = 25m;

    /// <summary>Of the room for rows.</summary>
    public decimal Height { get; } =
        Lengths.Points((page.Landscape ? PageSetup.ShortSide : PageSetup.LongSide) - page.Top - page.Bottom);
    private readonly List<decimal> breaks = [];
    private decimal used;
    private decimal repeated;
    private decimal top;

    /// <returns>How far below the beginning of the sheet the row begins.</returns>
    public decimal Add(decimal rowHeight)
    {
        if (used + rowHeight > Height)
        {
            breaks.Add(top);
            used = repeated;
        }
        used += rowHeight;
        top += rowHeight;
        return top - rowHeight;
    }

    /// <summary>The rows of a table, of which the first are printed again on every page from then on.</summary>
    /// <returns>Where each row begins, and where the last ends.</returns>
    public decimal[] Add(IReadOnlyList<decimal> heights, int headings)
    {
        var tops = new decimal[heights.Count + 1];
        for (var row = 0; row < heights.Count; row++)
        {
            tops[row] = Add(heights[row]);
            repeated = row + 1 == headings ? heights.Take(headings).Sum() : repeated;
        }
        tops[^1] = top;
        return tops;
    }

    /// <summary>Whether the text in the middle of a cell would be parted between two pages.</summary>
    public bool PartsTheMiddle(decimal cellTop, decimal cellBottom, decimal textHeight) =>
        breaks.Exists(b =>
            b > cellTop && b < cellBottom && Math.Abs(b - ((cellTop + cellBottom) / 2)) < (textHeight / 2) + Doubt
        );
}
