using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>年度主要任务: a small table of its own, from its headings to the next part of the form.</summary>
internal sealed class TaskReader(FormDraft draft)
{
    private int nameColumn;
    private int contentColumn = -1;
    private List<(int Column, string Heading)> amounts = [];
    private readonly List<(int Column, string Heading)> others = [];
    private bool open;

    /// <summary>The table is over.</summary>
    public void Close() => open = false;

    public bool Take(GridRow row)
    {
        if (IsHeader(row))
        {
            Start(row);
            return true;
        }
        if (!open || row.IsParagraph)
        {
            return false;
        }
        if (
            Array.Exists(row.Cells, c => c.Facts.Column == ColumnRole.Amount || FundWords.IsLabel(c.Text))
            && Array.TrueForAll(row.Cells, c => FundWords.IsLabel(c.Text))
            && draft.Tasks.Count == 0
            && row.Cells[0].Column > nameColumn
        )
        {
            var groups = amounts;
            amounts =
            [
                .. row.Cells.Select(c =>
                    (c.Column, $"{groups.LastOrDefault(g => g.Column <= c.Column).Heading}/{c.Text}")
                ),
            ];
            return true;
        }
        if (Ends(row))
        {
            open = false;
            return false;
        }
        Add(row);
        return true;
    }

    private static bool IsHeader(GridRow row)
    {
        var name = Array.Exists(row.Cells, c => c.Facts.Field == FieldRole.TaskName);
        var rest = Array.Exists(
            row.Cells,
            c => c.Facts.Field is FieldRole.TaskContent or FieldRole.TaskAmount || c.Facts.Column == ColumnRole.Amount
        );
        return name && rest;
    }

    private void Start(GridRow row)
    {
        open = true;
        amounts = [];
        others.Clear();
        contentColumn = -1;
        foreach (var cell in row.Cells)
        {
            switch (cell.Facts.Field)
            {
                case FieldRole.TaskName:
                    nameColumn = cell.Column;
                    break;
                case FieldRole.Heading when cell.Facts.Label == "名称":
                    nameColumn = cell.Column;
                    break;
                case FieldRole.TaskContent:
                    contentColumn = cell.Column;
                    break;
                case FieldRole.TaskAmount:
                    amounts.Add((cell.Column, cell.Text));
                    break;
                default:
                    if (cell.Facts.Column == ColumnRole.Amount || FundFields.Period(cell.Facts.Label) != FundField.None)
                    {
                        amounts.Add((cell.Column, cell.Text));
                    }
                    else if (contentColumn >= 0)
                    {
                        others.Add((cell.Column, cell.Text));
                    }
                    break;
            }
        }
    }

    /// <summary>Left of the tasks a new label of money, and right of it nothing but sources and their amounts.</summary>
    private bool LeavesForFunds(GridRow row) =>
        row.Cells.Length >= 3
        && row.Cells[0].Column <= nameColumn
        && FundWords.IsLabel(row.Cells[0].Text)
        && Array.TrueForAll(row.Cells[1..], c => IsMoney(c) || FundFields.Of(c.Facts.Label) != FundField.None)
        && Array.Exists(row.Cells[1..], c => !IsMoney(c));

    private static bool IsMoney(GridCell cell) => cell.Facts.Kind is ValueKind.Number or ValueKind.Money;

    private bool Ends(GridRow row)
    {
        var first = row.Cells[0].Facts;
        return LeavesForFunds(row)
            || first.Field
                is FieldRole.Goal
                    or FieldRole.LongGoal
                    or FieldRole.GoalResult
                    or FieldRole.Note
                    or FieldRole.Unit
                    or FieldRole.Project
            || (row.Cells.Length == 1 && first.Field == FieldRole.Heading)
            || Array.Exists(row.Cells, c => c.Facts.Field is FieldRole.Goal or FieldRole.GoalResult);
    }

    private void Add(GridRow row)
    {
        string? name = null;
        string? content = null;
        Money? amount = null;
        foreach (var cell in row.Cells)
        {
            if (cell.Facts.Field == FieldRole.Heading && cell.Column < nameColumn)
            {
                continue;
            }
            if (cell.Facts.Kind is ValueKind.Number or ValueKind.Money && cell.Column > nameColumn)
            {
                amount ??= Amount(cell);
            }
            else if (name is null && (contentColumn < 0 || cell.Column < contentColumn))
            {
                name = cell.Text;
            }
            else if (content is null || !others.Exists(o => o.Column == cell.Column))
            {
                content = content is null ? cell.Text : content + cell.Text;
            }
            else
            {
                draft.Attributes.Add(
                    new LabelledText($"{name}/{others.Find(o => o.Column == cell.Column).Heading}", cell.Text)
                );
            }
        }
        if (name is "合计" or "金额合计" or "总计" or "小计")
        {
            AddTotal(row, name);
        }
        else if (name is not null || content is not null)
        {
            draft.Tasks.Add(new PlannedTask(name, content, amount));
        }
    }

    /// <summary>The sum of the tasks' amounts speaks for the form.</summary>
    private void AddTotal(GridRow row, string name)
    {
        foreach (var cell in row.Cells.Where(c => c.Facts.Kind is ValueKind.Number or ValueKind.Money))
        {
            var heading = amounts.LastOrDefault(a => a.Column == cell.Column).Heading ?? "";
            draft.Funds.Add(new PrintedFund(name, heading, cell.Text, Unit(cell), cell.Place));
        }
    }

    private Money? Amount(GridCell cell) =>
        PrintedAmounts.TryParse(cell.Text, Unit(cell) ?? AmountUnit.Wan, out var money) ? money : null;

    private AmountUnit? Unit(GridCell cell) =>
        amounts
            .Where(a => a.Column <= cell.Column)
            .Select(a => AmountUnits.InLabel(a.Heading))
            .LastOrDefault(u => u is not null)
        ?? draft.AmountUnit;
}
