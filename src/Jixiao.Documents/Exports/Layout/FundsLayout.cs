using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>
/// The amounts of a form. The template's own arrangement comes first; where it has no place for an amount, or would be read as other amounts
/// than the form's, the form's own labels are arranged anew.
/// </summary>
internal static class FundsLayout
{
    public static IReadOnlyList<PlannedRow> Rows(FundsPart part, Filling filling)
    {
        (List<PlannedRow> Rows, FundCells Cells)? fullest = null;
        foreach (var (body, cells) in Ways(part, filling))
        {
            if (body.Count == 0)
            {
                continue;
            }
            var rows = Labelled(part, filling, body);
            if (fullest is null || cells.Lines.Count > fullest.Value.Cells.Lines.Count)
            {
                fullest = (rows, cells);
            }
            if (
                cells.Lines.Count == filling.LinesLeft.Count()
                && FundsTrial.SaysTheSame(rows, filling, cells.Attributes)
            )
            {
                return Chosen(rows, cells, filling);
            }
        }
        return fullest is { } way ? Chosen(way.Rows, way.Cells, filling) : [];
    }

    private static IEnumerable<(List<PlannedRow> Body, FundCells Cells)> Ways(FundsPart part, Filling filling)
    {
        var left = part.Label is null ? 0 : part.LabelWidth;
        var cells = new FundCells(filling);
        yield return (Shaped(part.Shape, cells, left), cells);
        foreach (var way in OwnFunds.Ways(filling, left, (part.Shape as FundPairs)?.LabelShare ?? 50))
        {
            yield return way;
        }
    }

    private static List<PlannedRow> Shaped(FundShape shape, FundCells cells, decimal left) =>
        shape switch
        {
            FundPairs pairs =>
            [
                .. pairs.Rows.Select(r =>
                    Pairs(
                        [.. r.Select(s => (s.Label, cells.Amount(s.Label, s.Field)))],
                        left,
                        pairs.LabelShare,
                        pairs.Rows.Max(p => p.Count)
                    )
                ),
            ],
            FundTable table => Grid(table, cells, left),
            FundColumns columns => Columns(columns, cells, left),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };

    /// <param name="perRow">Pairs of the fullest row: the labels of all rows are as wide as its labels.</param>
    public static PlannedRow Pairs(
        IReadOnlyList<(string Label, (string Text, string? Pointer) Amount)> pairs,
        decimal left,
        decimal labelShare,
        int perRow
    )
    {
        var row = PlannedRow.Of();
        var width = (100 - left) / perRow;
        for (var i = 0; i < pairs.Count; i++)
        {
            var start = decimal.Round(left + (i * width), 4);
            var middle = decimal.Round(start + (width * labelShare / 100), 4);
            var end = i + 1 == pairs.Count ? 100 : decimal.Round(left + ((i + 1) * width), 4);
            row.Cells.Add(new PlannedCell(pairs[i].Label, CellRole.Label, start, middle));
            row.Cells.Add(FundCells.Cell(pairs[i].Amount, middle, end));
        }
        return row;
    }

    private static List<PlannedRow> Grid(FundTable table, FundCells cells, decimal left)
    {
        var edges = Edges(left, table.Corner, [.. table.Columns.Select(c => c.Width)]);
        var head = PlannedRow.Of(new PlannedCell("", CellRole.Label, left, edges[0]));
        for (var c = 0; c < table.Columns.Count; c++)
        {
            head.Cells.Add(new PlannedCell(table.Columns[c].Label, CellRole.ColumnHeading, edges[c], edges[c + 1]));
        }
        var rows = new List<PlannedRow> { head };
        foreach (var slot in table.Rows)
        {
            var row = PlannedRow.Of(new PlannedCell(slot.Label, CellRole.Label, left, edges[0]));
            for (var c = 0; c < table.Columns.Count; c++)
            {
                row.Cells.Add(
                    FundCells.Cell(cells.Place(slot, table.Columns[c]), edges[c], edges[c + 1], table.Columns[c].Share)
                );
            }
            rows.Add(row);
        }
        return rows;
    }

    private static List<PlannedRow> Columns(FundColumns columns, FundCells cells, decimal left)
    {
        var total = columns.Columns.Sum(c => c.Width);
        var edges = new decimal[columns.Columns.Count + 1];
        edges[0] = left;
        var sum = 0m;
        for (var c = 0; c < columns.Columns.Count; c++)
        {
            sum += columns.Columns[c].Width;
            edges[c + 1] = decimal.Round(left + (sum * (100 - left) / total), 4);
        }
        edges[^1] = 100;
        var rows = HeadingRows.Of([.. columns.Columns.Select(c => c.Heading)], edges, h => h).ToList();
        rows.Add(
            new PlannedRow([
                .. columns.Columns.Select(
                    (c, i) => FundCells.Cell(cells.Amount(string.Join('/', c.Heading), c.Field), edges[i], edges[i + 1])
                ),
            ])
        );
        return rows;
    }

    /// <summary>Boundaries of columns right of a corner; the first is the corner's end.</summary>
    public static decimal[] Edges(decimal left, decimal corner, IReadOnlyList<decimal> widths)
    {
        var start = left + (corner * (100 - left) / 100);
        var sum = widths.Sum();
        var edges = new decimal[widths.Count + 1];
        for (var c = 0; c <= widths.Count; c++)
        {
            edges[c] = decimal.Round(start + (widths.Take(c).Sum() * (100 - start) / sum), 4);
        }
        edges[^1] = 100;
        return edges;
    }

    private static List<PlannedRow> Labelled(FundsPart part, Filling filling, List<PlannedRow> body)
    {
        if (part.Label is { } label)
        {
            var text = filling.Fill(label) ?? "";
            body[0].Cells.Insert(0, new PlannedCell(text, CellRole.Label, 0, part.LabelWidth, body.Count));
        }
        if (part.Banner is { } banner)
        {
            body.Insert(0, PlannedRow.Whole(filling.Fill(banner) ?? "", CellRole.Label));
        }
        return body;
    }

    private static List<PlannedRow> Chosen(List<PlannedRow> rows, FundCells cells, Filling filling)
    {
        filling.TakeFunds(cells.Lines, cells.Attributes);
        return rows;
    }
}
