using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Docx;

internal sealed class DocxTables(MarkupWriter output)
{
    private const decimal RowHeight = 7m;
    private const decimal FontSize = 10.5m;

    /// <summary>Rows that go to the next page with what follows the table.</summary>
    private const int KeptAtEnd = 2;

    /// <summary>A row of more lines may be broken between pages: kept whole it would leave half of one empty.</summary>
    private const int MostLinesKeptTogether = 20;

    /// <summary>Left and right of the text in a cell, both together.</summary>
    private const decimal Padding = 1.8m;

    /// <param name="isOpenBelow">The line below it is that of the table that joins it.</param>
    /// <param name="staysWithNext">What follows is not to stand on a page alone: the last rows go there with it.</param>
    public void Write(Table table, decimal textWidth, bool isOpenBelow, bool staysWithNext)
    {
        var edges = Array.ConvertAll(ColumnEdges.Of(table, textWidth), Lengths.Twips);
        output.Markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"").Markup(DocxStyles.Table).Markup("\"/><w:tblW w:w=\"");
        output.Markup(edges[^1]).Markup("\" w:type=\"dxa\"/>");
        output.Markup(isOpenBelow ? "<w:tblBorders><w:bottom w:val=\"nil\"/></w:tblBorders>" : "");
        output.Markup("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (var i = 1; i < edges.Length; i++)
        {
            output.Markup("<w:gridCol w:w=\"").Markup(edges[i] - edges[i - 1]).Markup("\"/>");
        }
        output.Markup("</w:tblGrid>");
        var row = 0;
        foreach (var slots in table.SlotsByRow())
        {
            Row(
                table.Rows[row],
                row < table.HeaderRows,
                slots,
                edges,
                staysWithNext && row >= table.Rows.Count - KeptAtEnd
            );
            row++;
        }
        output.Markup("</w:tbl>");
    }

    private void Row(TableRow row, bool isHeader, List<RowSlot> slots, int[] edges, bool staysWithNext)
    {
        output.Markup("<w:tr><w:trPr>");
        if (isHeader || slots.TrueForAll(s => IsShort(s, edges)))
        {
            output.Markup("<w:cantSplit/>");
        }
        output.Markup("<w:trHeight w:val=\"").Markup(Lengths.Twips(row.MinimumHeight ?? RowHeight)).Markup("\"/>");
        output.Markup(isHeader ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
        foreach (var slot in slots)
        {
            Cell(slot, edges[slot.Column + slot.Cell.Columns] - edges[slot.Column], staysWithNext || isHeader);
        }
        output.Markup("</w:tr>");
    }

    private static bool IsShort(RowSlot slot, int[] edges)
    {
        if (slot.Cell.Text.Length <= MostLinesKeptTogether || slot.Cell.Rows > 1)
        {
            return true;
        }
        var width = ((edges[slot.Column + slot.Cell.Columns] - edges[slot.Column]) / 20m) - Lengths.Points(Padding);
        return TextLines.Count(slot.Cell.Text, width, FontSize) <= MostLinesKeptTogether;
    }

    /// <summary>No line where the cell goes on in another stretch of rows.</summary>
    private void Open(RowSlot slot)
    {
        var above = slot.Cell.ContinuesAbove && slot.Offset == 0;
        var below = slot.Cell.ContinuesBelow && slot.Offset == slot.Cell.Rows - 1;
        if (above || below)
        {
            output.Markup("<w:tcBorders>").Markup(above ? "<w:top w:val=\"nil\"/>" : "");
            output.Markup(below ? "<w:bottom w:val=\"nil\"/>" : "").Markup("</w:tcBorders>");
        }
    }

    private void Cell(RowSlot slot, int width, bool staysWithNext)
    {
        output.Markup("<w:tc><w:tcPr><w:tcW w:w=\"").Markup(width).Markup("\" w:type=\"dxa\"/>");
        if (slot.Cell.Columns > 1)
        {
            output.Markup("<w:gridSpan w:val=\"").Markup(slot.Cell.Columns).Markup("\"/>");
        }
        if (slot.Cell.Rows > 1)
        {
            output.Markup(slot.Offset == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        Open(slot);
        output.Markup("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"");
        output
            .Markup(DocxStyles.Of(slot.Cell.Role))
            .Markup(staysWithNext ? "\"/><w:keepNext/></w:pPr>" : "\"/></w:pPr>");
        if (slot.Offset == 0)
        {
            DocxParagraphs.Run(
                output,
                slot.Cell.Text,
                FontFit.Size(slot.Cell.Text, (width / 20m) - Lengths.Points(Padding))
            );
        }
        output.Markup("</w:p></w:tc>");
    }
}
