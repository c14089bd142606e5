using Jixiao.Core.Sources;
using Jixiao.Documents.Readers.Geometry;
using Jixiao.Documents.Readers.Scans;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>The parts of a table to one <see cref="SourceTable"/>: columns of all parts together, rows one after another.</summary>
internal static class TableBuilder
{
    private const double SameBorder = 3.5;

    public static SourceTable Build(JoinedTable table)
    {
        var borders = Borders(table);
        var cells = new List<DraftCell>();
        var rowPages = new List<int>();
        foreach (var part in table.Parts)
        {
            var drafts = part.Grid.Cells.Select(c => Draft(c, part, borders, rowPages.Count)).ToList();
            var rows = part.Grid.Ys.Count - 1;
            if (rowPages.Count > 0)
            {
                rows -= PageBreak.Rejoin(cells, drafts, rowPages.Count);
            }

            cells.AddRange(drafts);
            rowPages.AddRange(Enumerable.Repeat(part.Page, rows));
        }

        var byRow = cells.ToLookup(c => c.Row);
        var geometry = table.Parts.Exists(p => p.Grid.IsLoose) ? TableGeometry.Loose : TableGeometry.Exact;
        var source = rowPages.Select((page, r) => Row(byRow[r], r, page)).ToList();
        var built = new SourceTable(source, geometry, new SourceRef(Page: table.Parts[0].Page));
        return table.Parts.Exists(p => p.Doubt is not null) ? LabelRepair.Mend(built) : built;
    }

    private static SourceRow Row(IEnumerable<DraftCell> cells, int row, int page) =>
        new(
            [
                .. cells
                    .OrderBy(c => c.Column)
                    .Select(c => new SourceCell(
                        c.Text.Trim(),
                        c.Column,
                        new SourceRef(Page: c.Page, Row: row + 1, Column: c.Column + 1)
                    )
                    {
                        ColumnSpan = c.ColumnSpan,
                        RowSpan = c.RowSpan,
                        Confidence = c.Confidence,
                    }),
            ],
            new SourceRef(Page: page, Row: row + 1)
        );

    private static List<double> Borders(JoinedTable table)
    {
        var borders = new List<double>();
        foreach (var x in table.Parts.SelectMany(p => p.Grid.Xs).Order())
        {
            if (borders.Count == 0 || x - borders[^1] > SameBorder)
            {
                borders.Add(x);
            }
        }

        return borders;
    }

    private static DraftCell Draft(GridCell cell, TablePart part, List<double> borders, int rowsAbove)
    {
        var start = Index(borders, cell.X0);
        return new DraftCell(
            cell,
            part.Page,
            cell.Row + rowsAbove,
            start,
            Math.Max(1, Index(borders, cell.X1) - start),
            part.Doubt?.Of(cell.Words) ?? 1
        );
    }

    private static int Index(List<double> borders, double x)
    {
        var i = 0;
        while (i + 1 < borders.Count && Math.Abs(borders[i + 1] - x) <= Math.Abs(borders[i] - x))
        {
            i++;
        }

        return i;
    }
}
