using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>
/// Cells that go on from one table into the next: on a sheet, where all tables share one grid, each is one merged cell, with its text
/// where it begins.
/// </summary>
/// <param name="pageHeight">Of the room for rows, in points.</param>
internal sealed class ContinuedCells(IReadOnlyList<Table> tables, decimal pageHeight)
{
    private readonly Dictionary<Cell, (string Text, bool IsLong)> first = Whole(tables, pageHeight);

    /// <summary>For each column of the sheet the row in which the cell that is open there begins.</summary>
    private readonly Dictionary<int, int> open = [];

    /// <summary>What a cell says as a whole: nothing where its text stands in the part it begins with.</summary>
    public string Text(Cell cell) =>
        first.TryGetValue(cell, out var whole) ? whole.Text
        : cell.ContinuesAbove ? ""
        : cell.Text;

    /// <summary>It is longer than a page, and the middle of it may be anywhere.</summary>
    public bool IsLong(Cell cell) => first.TryGetValue(cell, out var whole) && whole.IsLong;

    /// <returns>The row in which the cell begins of which this part ends here; null where it goes on.</returns>
    /// <param name="row">In which this part begins.</param>
    public int? Ends(Cell cell, int column, int row)
    {
        var begins = cell.ContinuesAbove && open.Remove(column, out var above) ? above : row;
        if (cell.ContinuesBelow)
        {
            open[column] = begins;
            return null;
        }
        return begins;
    }

    private static Dictionary<Cell, (string Text, bool IsLong)> Whole(IReadOnlyList<Table> tables, decimal pageHeight)
    {
        var whole = new Dictionary<Cell, (string, bool)>(ReferenceEqualityComparer.Instance);
        var begun = new Dictionary<decimal, (Cell Cell, string Text, decimal Height)>();
        foreach (
            var table in tables.Where(t => t.Rows.Any(r => r.Cells.Any(c => c.ContinuesAbove || c.ContinuesBelow)))
        )
        {
            var heights = RowHeights.Of(table, ColumnEdges.Of(table, PageSetup.ShortSide));
            foreach (var (row, column, cell) in table.Place())
            {
                var left = table.Widths.Take(column).Sum() / table.Widths.Sum();
                var height = heights.AsSpan(row, cell.Rows).ToArray().Sum();
                if (cell.ContinuesAbove && begun.Remove(left, out var above))
                {
                    begun[left] = (above.Cell, above.Text + cell.Text, above.Height + height);
                }
                else if (cell.ContinuesBelow)
                {
                    begun[left] = (cell, cell.Text, height);
                }
                if (begun.TryGetValue(left, out var part) && (cell.ContinuesAbove || cell.ContinuesBelow))
                {
                    whole[part.Cell] = (part.Text, part.Height > pageHeight);
                }
            }
        }
        return whole;
    }
}
