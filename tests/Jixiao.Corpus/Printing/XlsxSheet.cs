using System.Globalization;
using System.Text;

namespace Jixiao.Corpus.Printing;

/// <summary>One sheet of a workbook: its blocks one below the other from column A.</summary>
internal sealed class XlsxSheet(IReadOnlyList<Block> blocks)
{
    private readonly StringBuilder rows = new();
    private readonly List<string> merges = [];
    private int row = 1;

    public string Write()
    {
        var grids = blocks.OfType<Grid>().ToList();
        var columns = grids.Select(g => g.Widths.Count).DefaultIfEmpty(1).Max();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Text text:
                    Paragraph(text.Content, columns);
                    break;
                case Grid grid:
                    Table(grid);
                    break;
            }
        }
        var xml = new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols>"
        );
        var widest = grids.MaxBy(g => g.Widths.Count);
        for (var i = 0; i < columns; i++)
        {
            var width = widest is null ? 60 : 100m * widest.Widths[i] / widest.Widths.Sum();
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width:0.#}\" customWidth=\"1\"/>"
            );
        }
        xml.Append("</cols><sheetData>").Append(rows).Append("</sheetData>");
        if (merges.Count > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merges.Count}\">");
            xml.AppendJoin("", merges.Select(m => $"<mergeCell ref=\"{m}\"/>")).Append("</mergeCells>");
        }
        return xml.Append("</worksheet>").ToString();
    }

    private void Paragraph(string text, int columns)
    {
        Open();
        Value(0, text);
        Close();
        if (columns > 1)
        {
            merges.Add($"A{row - 1}:{Column(columns - 1)}{row - 1}");
        }
    }

    private void Table(Grid grid)
    {
        var placed = grid.Place().ToLookup(p => p.Row);
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            Open();
            foreach (var (_, column, cell) in placed[r])
            {
                Value(column, cell.Text);
                if (cell.Columns > 1 || cell.Rows > 1)
                {
                    merges.Add($"{Column(column)}{row}:{Column(column + cell.Columns - 1)}{row + cell.Rows - 1}");
                }
            }
            Close();
        }
        row++;
    }

    private void Open() => rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");

    private void Close()
    {
        rows.Append("</row>");
        row++;
    }

    private void Value(int column, string text)
    {
        var at = $"{Column(column)}{row}";
        var style = XlsxPrinter.StyleOf(text, out var number);
        if (text.Length == 0)
        {
            rows.Append($"<c r=\"{at}\" s=\"0\"/>");
        }
        else if (style > 0)
        {
            rows.Append($"<c r=\"{at}\" s=\"{style}\"><v>{number}</v></c>");
        }
        else
        {
            rows.Append($"<c r=\"{at}\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            rows.Append(Package.Escape(text)).Append("</t></is></c>");
        }
    }

    private static string Column(int index) =>
        index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + index / 26 - 1)}{(char)('A' + index % 26)}";
}
