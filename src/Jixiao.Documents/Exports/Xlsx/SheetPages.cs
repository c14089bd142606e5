using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>On which page the rows of a sheet will be printed: an estimate, since the program that prints them decides.</summary>
internal sealed class SheetPages(PageSetup page)
{
    private readonly decimal height = Lengths.Points(
        (page.Landscape ? PageSetup.ShortSide : PageSetup.LongSide) - page.Top - page.Bottom
    );
    private decimal used;
    private decimal repeated;
    private int number;

    /// <param name="rowHeight">In points.</param>
    public int Add(decimal rowHeight)
    {
        if (used + rowHeight > height)
        {
            number++;
            used = repeated;
        }
        used += rowHeight;
        return number;
    }

    /// <summary>The rows of a table, of which the first are printed again on every page from then on.</summary>
    /// <returns>The page of each row.</returns>
    public int[] Add(IReadOnlyList<decimal> heights, int headings)
    {
        var pages = new int[heights.Count];
        for (var row = 0; row < pages.Length; row++)
        {
            pages[row] = Add(heights[row]);
            repeated = row + 1 == headings ? heights.Take(headings).Sum() : repeated;
        }
        return pages;
    }
}
