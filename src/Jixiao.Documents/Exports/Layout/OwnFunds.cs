using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Fields;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>Amounts arranged by their own labels: single labels as pairs, labels of two parts as a grid.</summary>
internal static class OwnFunds
{
    private const decimal Corner = 30;

    private static readonly (FundField Field, string Label)[] Labels =
    [
        (FundField.Total, "年度资金总额"),
        (FundField.Lifetime, "项目总额"),
        (FundField.Fiscal, "其中：财政拨款"),
        (FundField.CarriedOver, "上年结转"),
        (FundField.SpecialAccount, "财政专户管理资金"),
        (FundField.UnitFunds, "单位资金"),
        (FundField.Other, "其他资金"),
        (FundField.Basic, "基本支出"),
        (FundField.Project, "项目支出"),
        (FundField.Income, "收入预算合计"),
        (FundField.Expenditure, "支出预算合计"),
        (FundField.Initial, "年初预算数"),
        (FundField.Adjusted, "全年预算数"),
        (FundField.Executed, "全年执行数"),
        (FundField.Forecast, "全年预计执行数"),
    ];

    private static readonly FundSlot[] Shares =
    [
        new("分值", FundField.None, FundShare.Weight),
        new("执行率", FundField.None, FundShare.Rate),
        new("得分", FundField.None, FundShare.Score),
    ];

    /// <summary>Arrangements from the likeliest on.</summary>
    public static IEnumerable<(List<PlannedRow> Body, FundCells Cells)> Ways(
        Filling filling,
        decimal left,
        decimal labelShare
    )
    {
        foreach (var perRow in new[] { 1, 2 })
        {
            var cells = new FundCells(filling);
            yield return (Arranged(filling, cells, left, perRow, labelShare, grids: true), cells);
            cells = new FundCells(filling);
            yield return (Arranged(filling, cells, left, perRow, labelShare, grids: false), cells);
        }
    }

    private static List<PlannedRow> Arranged(
        Filling filling,
        FundCells cells,
        decimal left,
        int perRow,
        decimal labelShare,
        bool grids
    )
    {
        var funds = filling.Form.Funds;
        var left2 = filling.LinesLeft.ToList();
        var single = left2.Where(l => !grids || !funds.Lines[l].Label.Contains('/')).ToList();
        var pairs = single.Select(l => (funds.Lines[l].Label, cells.Amount(funds.Lines[l].Label, FundField.None)));
        if (funds.Lines.Count == 0)
        {
            pairs = Labels
                .Where(l => cells.Typed(l.Field) is not null)
                .Select(l => (l.Label, cells.Amount("", l.Field)));
        }
        var rows = pairs.Chunk(perRow).Select(p => FundsLayout.Pairs(p, left, labelShare, perRow)).ToList();
        var parts = left2.Except(single).Select(l => Parts(funds.Lines[l].Label)).ToList();
        rows.AddRange(Grid(parts, filling, cells, left));
        return rows;
    }

    private static (string Row, string Column) Parts(string label)
    {
        var cut = label.IndexOf('/', StringComparison.Ordinal);
        return (label[..cut], label[(cut + 1)..]);
    }

    private static List<PlannedRow> Grid(
        List<(string Row, string Column)> parts,
        Filling filling,
        FundCells cells,
        decimal left
    )
    {
        var slots = parts
            .Select(p => p.Row)
            .Distinct(StringComparer.Ordinal)
            .Select(r => new FundSlot(r, FundFields.Of(r)))
            .ToList();
        var columns = parts.Select(p => p.Column).Distinct(StringComparer.Ordinal).Select(Column).ToList();
        foreach (var attribute in filling.AttributesLeft.Select(a => filling.Form.Attributes[a].Label))
        {
            if (
                attribute.Contains('/')
                && Parts(attribute) is var (row, column)
                && slots.Exists(s => s.Label == row)
                && !columns.Exists(c => c.Label == column)
            )
            {
                columns.Add(Column(column));
            }
        }
        if (filling.Form.Funds is { ExecutionRate: null, ExecutionScore: null, ExecutionWeight: null })
        {
            return slots.Count == 0 ? [] : Rows(slots, columns, cells, left);
        }
        columns.AddRange(Shares.Where(s => !columns.Exists(c => c.Share == s.Share)));
        if (!slots.Exists(s => s.Field == FundField.Total))
        {
            slots.Insert(0, new FundSlot("年度资金总额", FundField.Total));
        }
        return Rows(slots, columns, cells, left);
    }

    private static FundSlot Column(string label) =>
        label switch
        {
            _ when label.EndsWith("执行率", StringComparison.Ordinal) => new(label, FundField.None, FundShare.Rate),
            "分值" or "权重" => new(label, FundField.None, FundShare.Weight),
            "得分" => new(label, FundField.None, FundShare.Score),
            _ => new(label, FundField.None),
        };

    private static List<PlannedRow> Rows(List<FundSlot> slots, List<FundSlot> columns, FundCells cells, decimal left)
    {
        var edges = FundsLayout.Edges(left, Corner, [.. columns.Select(c => c.Width)]);
        var head = PlannedRow.Of(new PlannedCell("资金来源", CellRole.ColumnHeading, left, edges[0]));
        head.Cells.AddRange(
            columns.Select((c, i) => new PlannedCell(c.Label, CellRole.ColumnHeading, edges[i], edges[i + 1]))
        );
        var rows = new List<PlannedRow> { head };
        var totalled = false;
        foreach (var slot in slots)
        {
            // Only the first total carries the share of execution.
            var own = slot.Field == FundField.Total && totalled ? slot with { Field = FundField.None } : slot;
            totalled |= slot.Field == FundField.Total;
            var row = PlannedRow.Of(new PlannedCell(slot.Label, CellRole.Label, left, edges[0]));
            row.Cells.AddRange(
                columns.Select((c, i) => FundCells.Cell(cells.Place(own, c), edges[i], edges[i + 1], c.Share))
            );
            rows.Add(row);
        }
        return rows;
    }
}
