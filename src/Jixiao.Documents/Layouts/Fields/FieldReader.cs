using Jixiao.Core;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Fields;

/// <summary>
/// Reads the rows above and below the indicators: labels with their value to the right, below or in the same cell;
/// goals, tasks, amounts. What no label explains is kept as an attribute.
/// </summary>
internal sealed class FieldReader
{
    private readonly FormDraft draft;
    private readonly TaskReader tasks;
    private readonly FundsGrid funds;
    private readonly List<(int Column, int End, FieldRole Role, string Label)> waiting = [];
    private (FieldRole Role, int Column, string Label) last;
    private int appendix = -1;

    public FieldReader(FormDraft draft)
    {
        this.draft = draft;
        tasks = new TaskReader(draft);
        funds = new FundsGrid(draft);
    }

    /// <summary>The rows from now on stand below the indicators: what was printed above them has ended.</summary>
    public void GoBelow()
    {
        tasks.Close();
        waiting.Clear();
    }

    public void Take(GridRow printed)
    {
        if (SignatureLine.Read(printed) is { } signed)
        {
            draft.Attributes.AddRange(signed.Where(s => s.Value.Length > 0));
            return;
        }
        if (Appendices.Starts(printed))
        {
            appendix = printed.Block;
            return;
        }
        if (printed.Block == appendix)
        {
            draft.Attributes.AddRange(Appendices.Read(printed));
            return;
        }
        if (RowKinds.IsPageMark(printed) || RowKinds.IsDashedNumber(printed))
        {
            return;
        }
        var row = WithoutRepeats(printed);
        if (row.IsParagraph)
        {
            TakeParagraph(row.Cells[0]);
        }
        else if (!tasks.Take(row) && (HoldsGoals(row) || !funds.Take(row)))
        {
            TakeCells(row);
        }
    }

    /// <summary>
    /// Tables turned into text may print a merged cell again in every column it covered. Where a label stands twice side by side,
    /// all equal neighbours of the row are one cell.
    /// </summary>
    private static GridRow WithoutRepeats(GridRow row)
    {
        var cells = row.Cells;
        var repeated =
            !row.Exact
            && Enumerable
                .Range(1, Math.Max(0, cells.Length - 1))
                .Any(i =>
                    cells[i].Text == cells[i - 1].Text
                    && cells[i].Text.Length >= 4
                    && cells[i].Facts.Kind == ValueKind.Words
                );
        return repeated ? row with { Cells = [.. cells.Where((c, i) => i == 0 || c.Text != cells[i - 1].Text)] } : row;
    }

    private void TakeCells(GridRow row)
    {
        if (TakeInOrder(row))
        {
            return;
        }
        var carried = row.Cells.Length == 1 && row.Cells[0].Facts.Field == FieldRole.None ? waiting.ToArray() : [];
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            var facts = cell.Facts;
            if (facts.Field == FieldRole.Heading)
            {
                draft.AmountUnit ??= AmountUnits.InLabel(cell.Text);
            }
            else if (
                facts.Label == "金额单位"
                && i + 1 < row.Cells.Length
                && AmountUnits.FromName(row.Cells[i + 1].Text) is { } named
            )
            {
                draft.AmountUnit ??= named;
                i++;
            }
            else if (facts.Field == FieldRole.TaskAmount && funds.TakePair(row, i))
            {
                i++;
            }
            else if (facts.Field is FieldRole.TaskName or FieldRole.TaskContent or FieldRole.TaskAmount)
            {
                waiting.RemoveAll(w => w.Column == cell.Column);
            }
            else if (facts.Field != FieldRole.None)
            {
                i = TakeLabel(row, i);
            }
            else if (InlineLabel.Read(facts.Raw) is { } inline)
            {
                FillParts(inline, cell);
            }
            else if (funds.TakePair(row, i))
            {
                i++;
            }
            else if (!FillWaiting(cell, carried) && !funds.TakeInline(cell.Text, cell.Place))
            {
                i = TakeUnknown(row, i);
            }
        }
    }

    /// <summary>A cell with one label and its value, or with several.</summary>
    private void FillParts(InlineLabel whole, GridCell cell)
    {
        var parts = whole.Role is FieldRole.Year or FieldRole.Status ? LabelledParts.Split(cell.Facts.Raw) : [];
        if (parts.Count < 2)
        {
            Fill(whole.Role, whole.Label, whole.KeepsLabel ? cell.Facts.Raw : whole.Value, cell.Column);
            return;
        }
        foreach (var part in parts)
        {
            if (InlineLabel.Read(part) is { } inline)
            {
                Fill(inline.Role, inline.Label, inline.Value, cell.Column);
            }
        }
    }

    /// <summary>预期目标 and 实际完成情况 wait for the two texts below them, wherever the row has slid to.</summary>
    private bool TakeInOrder(GridRow row)
    {
        var labels = waiting
            .FindAll(w => w.Role is FieldRole.Goal or FieldRole.LongGoal or FieldRole.GoalResult)
            .OrderBy(w => w.Column)
            .ToList();
        if (labels.Count == row.Cells.Length + 1)
        {
            labels.RemoveAt(0); // 年度总体目标, over both.
        }
        if (
            row.Exact
            || labels.Count < 2
            || row.Cells.Length != labels.Count
            || !Array.TrueForAll(row.Cells, c => c.Facts is { Field: FieldRole.None, Column: ColumnRole.None })
        )
        {
            return false;
        }
        waiting.Clear();
        for (var i = 0; i < labels.Count; i++)
        {
            Fill(labels[i].Role, labels[i].Label, row.Cells[i].Facts.Raw, row.Cells[i].Column);
        }
        return true;
    }

    /// <summary>A label takes the cell right of it; when that is a label too, or missing, it waits for the cell below.</summary>
    private int TakeLabel(GridRow row, int at)
    {
        var cell = row.Cells[at];
        var next = at + 1 < row.Cells.Length ? row.Cells[at + 1] : (GridCell?)null;
        if (next is { Facts.Field: FieldRole.None } value && !IsAmountLabel(value.Facts))
        {
            if (RestOfUnit(row, at) is { } rest)
            {
                Fill(cell.Facts.Field, cell.Text, value.Text + rest, value.Column);
                return at + 2;
            }
            Fill(cell.Facts.Field, cell.Text, value.Facts.Raw, value.Column);
            return at + 1;
        }
        waiting.RemoveAll(w => w.Column < cell.End && w.End > cell.Column);
        waiting.Add((cell.Column, cell.End, cell.Facts.Field, cell.Text));
        return at;
    }

    /// <summary>A unit's name that a conversion cut in two at the end of its row: "清河县" | "图书馆".</summary>
    private static string? RestOfUnit(GridRow row, int at) =>
        !row.Exact
        && row.Cells[at].Facts.Field == FieldRole.Unit
        && at + 3 == row.Cells.Length
        && row.Cells[at + 2].Facts is { Kind: ValueKind.Words, IsWordOfTheForm: false } rest
        && !Titles.EndsAsUnit(row.Cells[at + 1].Text)
        && Titles.EndsAsUnit(rest.Text)
            ? rest.Text
            : null;

    private static bool IsAmountLabel(CellFacts facts) =>
        facts.Kind == ValueKind.Words && facts.Column is ColumnRole.Amount;

    private bool FillWaiting(GridCell cell, (int Column, int End, FieldRole Role, string Label)[] carried)
    {
        var found = waiting.FindIndex(w => w.Column < cell.End && w.End > cell.Column);
        if (found < 0 && GoesOn(cell))
        {
            Fill(last.Role, last.Label, cell.Facts.Raw, cell.Column);
            return true;
        }
        if (found < 0 && carried.Length > 0 && cell.Text.Length > 12)
        {
            found = waiting.FindIndex(w => w.Role is FieldRole.Goal or FieldRole.LongGoal or FieldRole.GoalResult);
        }
        if (found >= 0)
        {
            var label = waiting[found];
            waiting.RemoveAt(found);
            Fill(label.Role, label.Label, cell.Facts.Raw, cell.Column);
            return true;
        }
        return false;
    }

    /// <summary>Words under the heading of goals are goals, also where they speak of money.</summary>
    private bool HoldsGoals(GridRow row) =>
        row.Exact
        && waiting.Exists(w =>
            w.Role is FieldRole.Goal or FieldRole.GoalResult
            && Array.Exists(
                row.Cells,
                c =>
                    c.Column == w.Column
                    && c.Facts is { Kind: ValueKind.Words, Field: FieldRole.None, Column: ColumnRole.None }
            )
        );

    /// <summary>Below a goal or a note, in its column: the next of them.</summary>
    private bool GoesOn(GridCell cell) =>
        cell.Facts.Field == FieldRole.None
        && last.Role is FieldRole.Goal or FieldRole.LongGoal or FieldRole.GoalResult or FieldRole.Note
        && (
            last.Column == cell.Column
            || (last.Role is FieldRole.Goal or FieldRole.LongGoal && IsNumberedGoal(cell.Text))
        );

    /// <summary>"2.…" or "（2）…" as a line of its own below a goal that was numbered too.</summary>
    private bool GoesOnAsNext(GridCell cell) =>
        last.Role is FieldRole.Goal or FieldRole.LongGoal
        && cell.Text.Length > 6
        && cell.Facts is { Field: FieldRole.None, Column: ColumnRole.None, Level: null }
        && cell.Text.TrimStart('(', '（')
            is ['2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', '.' or '．' or '、' or ')' or '）', ..]
        && InlineLabel.Read(cell.Facts.Raw) is null;

    /// <summary>"目标2：…" below the first goal, wherever its line stands.</summary>
    private static bool IsNumberedGoal(string text) =>
        text.StartsWith("目标", StringComparison.Ordinal)
        && text.Length > 6
        && "123456789一二三四五六七八九".Contains(text[2], StringComparison.Ordinal);

    /// <summary>Two neighbours, the first short: a label this program does not know, and its value.</summary>
    private int TakeUnknown(GridRow row, int at)
    {
        var cell = row.Cells[at];
        if (StateLine.Is(cell.Text))
        {
            draft.Attributes.Add(StateLine.Read(cell.Text));
            return at;
        }
        if (draft.Unit is null && CodedNames.UnitAlone(cell.Text) is { } owner)
        {
            draft.Unit = owner;
            return at;
        }
        draft.AmountUnit ??= AmountUnits.InLabel(cell.Text);
        draft.Year ??=
            row.Cells.Length == 1 && cell.Text.Length <= 20 && !Titles.IsDate(cell.Text) ? Years.In(cell.Text) : null;
        var next = at + 1 < row.Cells.Length ? row.Cells[at + 1] : (GridCell?)null;
        if (
            cell.Text.Length <= Lexicon.LongestLabel
            && next is { Facts.Field: FieldRole.None } value
            && InlineLabel.Read(value.Facts.Raw) is null
        )
        {
            draft.Attributes.Add(new(cell.Text, value.Text));
            return at + 1;
        }
        return at;
    }

    private void TakeParagraph(GridCell cell)
    {
        if (Titles.IsOfPart(cell.Text))
        {
            return;
        }
        if (GoesOnAsNext(cell))
        {
            Fill(last.Role, last.Label, cell.Facts.Raw, last.Column);
            return;
        }
        last = last.Column == -1 ? last : default;
        if (StateLine.Is(cell.Text))
        {
            draft.Attributes.Add(StateLine.Read(cell.Text));
            return;
        }
        var explained = false;
        foreach (var part in LabelledParts.Split(cell.Facts.Raw))
        {
            if (funds.TakeInline(part, cell.Place))
            {
                explained = true;
            }
            else if (
                InlineLabel.Read(part) is { Value.Length: > 0 } inline
                && inline.Role is not (FieldRole.TaskName or FieldRole.TaskContent)
            )
            {
                explained = true;
                Fill(inline.Role, inline.Label, inline.KeepsLabel ? part : inline.Value, -1);
            }
        }
        draft.AmountUnit ??= AmountUnits.InLabel(cell.Text);
        draft.Year ??= cell.Text.Length <= 20 && !Titles.IsDate(cell.Text) ? Years.In(cell.Text) : null;
        if (cell.Facts.Field == FieldRole.Heading)
        {
            return;
        }
        if (
            !explained
            && draft.Unit is null
            && (
                CodedNames.UnitAlone(cell.Text)
                ?? (cell.Text.Contains("单位", StringComparison.Ordinal) ? CodedNames.Find(cell.Text) : null)
            )
                is { } coded
        )
        {
            draft.Unit = coded;
            explained = true;
        }
        if (
            !explained
            && cell.Text.Length > 12
            && last is { Role: FieldRole.Note }
            && cell.Facts.Field == FieldRole.None
        )
        {
            draft.Notes.Add(cell.Text);
        }
        else if (!explained && cell.Facts.Field is FieldRole.Goal or FieldRole.LongGoal)
        {
            waiting.Add((0, int.MaxValue, cell.Facts.Field, cell.Text));
        }
        else if (!explained && !IsBareLabel(cell.Text))
        {
            FillWaiting(cell, [.. waiting]);
        }
    }

    /// <summary>"单位公章：" below a table is a place to sign, not what the last label of the table waits for.</summary>
    private static bool IsBareLabel(string text) => text.Length <= 10 && text[^1] is '：' or ':';

    private void Fill(FieldRole role, string label, string raw, int column)
    {
        draft.Fill(role, label, raw);
        last = (role, column, label);
        waiting.RemoveAll(w => w.Column == column || (w.Role == role && w.End == int.MaxValue));
    }
}
