namespace Jixiao.Documents.Readers.Geometry;

/// <summary>
/// A merged cell that a page break cut off after its first rows may have a label longer than those rows are high: its last lines then
/// stand below the table's end, on the margin of the page.
/// </summary>
internal static class OverflowingText
{
    /// <summary>Of the height of the letters: as far as one line is below the other.</summary>
    private const double NextLine = 2;

    /// <summary>Moves such lines from <paramref name="outside"/> into the cells they belong to.</summary>
    public static void TakeIn(GridTable table, List<WordBox> outside)
    {
        foreach (var cell in table.Cells.Where(c => c is { IsOpenBelow: true, Words.Count: > 0 }))
        {
            var reached = cell.Words.Max(w => w.CenterY);
            foreach (var line in TextLine.Group(outside.Where(w => IsBelow(w, cell, table))))
            {
                if (line.CenterY - reached > NextLine * line.Height)
                {
                    break;
                }

                cell.Words.AddRange(line.Words);
                outside.RemoveAll(line.Words.Contains);
                reached = line.CenterY;
            }
        }
    }

    private static bool IsBelow(WordBox word, GridCell cell, GridTable table) =>
        word.CenterY > table.Bottom && word.X0 > cell.X0 && word.X1 < cell.X1;
}
