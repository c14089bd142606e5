using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>In a table that lists projects, what the first row of a project says of the whole form.</summary>
internal static class ProjectHead
{
    public static void Take(IndicatorRow head, FormDraft draft)
    {
        Fill(head, draft, ColumnRole.ProjectName, FieldRole.Project);
        Fill(head, draft, ColumnRole.UnitName, FieldRole.Unit);
        Fill(head, draft, ColumnRole.UnitCode, FieldRole.UnitCode);
        Fill(head, draft, ColumnRole.Goal, FieldRole.Goal);
        foreach (var (heading, cell) in head.Cells(ColumnRole.Amount))
        {
            draft.AmountUnit ??= Core.AmountUnits.InLabel(heading);
            draft.Funds.Add(new PrintedFund("", heading, cell.Text, Core.AmountUnits.InLabel(heading), cell.Place));
        }
        TakePeriods(head, draft);
    }

    /// <summary>全年预算, 实际支出, 预算执行率 beside 年初预算: the project's money in the course of the year.</summary>
    private static void TakePeriods(IndicatorRow head, FormDraft draft)
    {
        for (var i = 0; i < head.Columns.Length; i++)
        {
            var (column, cell) = (head.Columns[i], head.Row.Cells[i]);
            if (head.Map[column] is not (ColumnRole.None or ColumnRole.Other) || !cell.Facts.IsNumber)
            {
                continue;
            }
            var heading = head.Map.Heading(column);
            var label = Keys.OfLabel(heading);
            if (
                FundFields.Period(label) != FundField.None
                || label.EndsWith("执行率", StringComparison.Ordinal)
                || label.Contains("执行率得分", StringComparison.Ordinal)
            )
            {
                draft.Funds.Add(new PrintedFund("", heading, cell.Text, Core.AmountUnits.InLabel(heading), cell.Place));
            }
        }
    }

    /// <summary>合计 of all projects: an amount of the table, kept with its first form.</summary>
    public static void TakeSums(IReadOnlyList<IndicatorRow> sums, FormDraft draft)
    {
        foreach (var sum in sums)
        {
            if (sum.Cell(ColumnRole.Amount) is { } amount)
            {
                var heading = sum.Map.Heading(sum.Map.IndexOf(ColumnRole.Amount));
                draft.Funds.Add(
                    new PrintedFund(
                        sum.Row.Cells[0].Text,
                        "",
                        amount.Text,
                        Core.AmountUnits.InLabel(heading),
                        amount.Place
                    )
                );
            }
        }
    }

    /// <summary>Between the headings and the first project a table may name the unit all its projects belong to.</summary>
    public static bool TakeUnit(GridRow row, ColumnMap columns, FormDraft draft)
    {
        if (
            row.IsParagraph
            || row.Cells.Length > 2
            || (row.Cells.Length == 2 && row.Cells[0].Facts.IsWordOfTheForm)
            || row.Cells[^1] is not { Facts: { Kind: ValueKind.Words, IsWordOfTheForm: false } } name
        )
        {
            return false;
        }
        if (columns[name.Column] is not (ColumnRole.ProjectName or ColumnRole.UnitName))
        {
            return false;
        }
        draft.Fill(FieldRole.Unit, columns.Heading(name.Column), name.Text);
        if (row.Cells.Length == 2)
        {
            draft.Attributes.Add(new LabelledText(columns.Heading(row.Cells[0].Column), row.Cells[0].Text));
        }
        return true;
    }

    /// <summary>The unit on a row of its own above its projects, and the sum of their amounts.</summary>
    public static void TakeOwner(GridRow? row, ColumnMap columns, FormDraft draft)
    {
        foreach (var cell in row?.Cells ?? [])
        {
            var heading = columns.Heading(cell.Column);
            switch (columns[cell.Column])
            {
                case ColumnRole.ProjectName or ColumnRole.UnitName:
                    draft.Fill(FieldRole.Unit, heading, cell.Text);
                    break;
                case ColumnRole.Amount:
                    draft.Funds.Add(
                        new PrintedFund("合计", "", cell.Text, Core.AmountUnits.InLabel(heading), cell.Place)
                    );
                    break;
                default:
                    draft.Attributes.Add(new LabelledText(heading, cell.Text));
                    break;
            }
        }
    }

    private static void Fill(IndicatorRow head, FormDraft draft, ColumnRole column, FieldRole field)
    {
        if (head.Cell(column) is { } cell)
        {
            draft.Fill(field, head.Map.Heading(head.Map.IndexOf(column)), cell.Facts.Raw);
        }
    }
}
