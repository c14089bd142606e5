using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>One table on the grid of its sheet.</summary>
/// <param name="columns">For each edge of the table's columns, the column of the grid that begins there.</param>
internal sealed class XlsxTable(
    SheetWriter sheet,
    SheetPages pages,
    Table table,
    decimal[] edges,
    int[] columns,
    ContinuedCells continued
)
{
    private const decimal Padding = 6m;

    /// <summary>Where the rows begin and the last ends, from the beginning of the sheet.</summary>
    private decimal[] tops = [];

    public void Write()
    {
        var heights = RowHeights.Of(table, Array.ConvertAll(columns, c => edges[c]));
        // Excel draws rows of 409 points at most: a higher one is several, merged in every column.
        var parts = Array.ConvertAll(heights, h => (int)Math.Ceiling(h / RowHeights.Highest));
        tops = pages.Add(heights, table.HeaderRows);
        var row = 0;
        foreach (var slots in table.SlotsByRow())
        {
            for (var part = 0; part < parts[row]; part++)
            {
                sheet.BeginRow(heights[row] / parts[row]);
                foreach (var slot in slots)
                {
                    Slot(slot, part == 0, parts, row);
                }
                sheet.EndRow();
            }
            row++;
        }
    }

    private void Slot(RowSlot slot, bool isTop, int[] parts, int row)
    {
        var (from, to) = (columns[slot.Column], columns[slot.Column + slot.Cell.Columns]);
        var begins = isTop && slot.Offset == 0;
        var width = edges[to] - edges[from];
        var text = begins ? continued.Text(slot.Cell) : "";
        var shrunk = FontFit.IsShrunk(text, Lengths.Points(width) - Padding);
        var isParted =
            begins
            && slot.Cell.Rows > 1
            && pages.PartsTheMiddle(tops[row], tops[row + slot.Cell.Rows], RowHeights.Of(text, width));
        sheet.Cells(
            from,
            to,
            text,
            Look(slot.Cell.Role),
            shrunk && begins,
            isParted || (begins && continued.IsLong(slot.Cell))
        );
        if (begins && continued.Ends(slot.Cell, from, sheet.Row) is { } first)
        {
            sheet.Merge(first, sheet.Row + parts.AsSpan(row, slot.Cell.Rows).ToArray().Sum() - 1, from, to);
        }
    }

    private static XlsxLook Look(CellRole role) =>
        role switch
        {
            CellRole.Label => XlsxLook.Label,
            CellRole.ColumnHeading => XlsxLook.Heading,
            CellRole.Value => XlsxLook.Value,
            CellRole.Number => XlsxLook.Number,
            _ => XlsxLook.Text,
        };
}
