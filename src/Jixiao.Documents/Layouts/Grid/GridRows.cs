using Jixiao.Core.Sources;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>A document as one run of rows, whatever the blocks they stand in.</summary>
internal sealed class GridRows
{
    private const int LongestRemembered = 200;
    private readonly Dictionary<string, CellFacts> facts = new(StringComparer.Ordinal);

    public List<GridRow> From(SourceDocument source)
    {
        var rows = new List<GridRow>();
        for (var block = 0; block < source.Blocks.Count; block++)
        {
            switch (source.Blocks[block])
            {
                case SourceParagraph { Text.Length: > 0 } paragraph:
                    AddParagraph(rows, paragraph, block);
                    break;
                case SourceTable table:
                    AddTable(rows, table, block);
                    break;
            }
        }
        return rows;
    }

    public CellFacts Facts(string text)
    {
        if (text.Length > LongestRemembered)
        {
            return new CellFacts(text);
        }
        if (!facts.TryGetValue(text, out var known))
        {
            facts.Add(text, known = new CellFacts(text));
        }
        return known;
    }

    private void AddParagraph(List<GridRow> rows, SourceParagraph paragraph, int block)
    {
        var cell = new GridCell(new SourceCell(paragraph.Text, 0, paragraph.Place), Facts(paragraph.Text));
        if (cell.Text.Length > 0)
        {
            rows.Add(new GridRow([cell], block, 0, false, paragraph.Place));
        }
    }

    private void AddTable(List<GridRow> rows, SourceTable source, int block)
    {
        var table = WideTables.Narrowed(source);
        var width = 1;
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count > 0)
            {
                width = Math.Max(width, row.Cells[^1].Column + row.Cells[^1].ColumnSpan);
            }
        }
        foreach (var row in table.Rows)
        {
            var cells = Printed(row);
            if (cells.Length > 0)
            {
                rows.Add(new GridRow(cells, block, width, table.Geometry == TableGeometry.Exact, row.Place));
            }
        }
    }

    private GridCell[] Printed(SourceRow row)
    {
        var count = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            count += row.Cells[i].Text.Length > 0 ? 1 : 0;
        }
        var cells = count == 0 ? [] : new GridCell[count];
        var at = 0;
        for (var i = 0; at < count; i++)
        {
            var cell = row.Cells[i];
            if (cell.Text.Length > 0)
            {
                cells[at++] = new GridCell(Placed(cell, row), Facts(cell.Text));
            }
        }
        return cells;
    }

    private static SourceCell Placed(SourceCell cell, SourceRow row) =>
        cell.Place == default ? cell with { Place = row.Place } : cell;
}
