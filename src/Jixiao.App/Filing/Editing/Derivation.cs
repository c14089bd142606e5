using Jixiao.App.Filing.Cells;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing.Editing;

/// <summary>What follows from a change: the parts of a printed value, the printed line of an amount, trust in a row a person has corrected.</summary>
internal static class Derivation
{
    private static readonly string[] ValueParts = ["valueText", "comparison", "value", "unit"];

    private static readonly string[] Doubted = ["level1", "level2", "name", "valueText", "value"];

    /// <param name="before">The form before the cell was set.</param>
    public static void Follow(Draft draft, CellPath path, Form before)
    {
        if (path is { List: "indicators" } && draft.Row(path) is { } row)
        {
            FollowIndicator(draft, path, row.At, before);
        }
        else if (path is { List: "funds/lines", Field: "yuan" } && draft.Row(path) is { } line)
        {
            var amount = draft.Form.Funds.Lines[line.At].Yuan;
            draft.Set(
                path with
                {
                    Field = "printed",
                },
                FundCells.Print(amount, draft.Form.Funds.PrintedUnit),
                derived: true
            );
        }
        else if (path.List is null && FundCells.LabelOf(path.Field) is { } label)
        {
            FollowAmount(draft, path.Field, label, before);
        }
    }

    private static void FollowIndicator(Draft draft, CellPath path, int at, Form before)
    {
        var (old, now) = (before.Indicators[at], draft.Form.Indicators[at]);
        foreach (var field in ValueParts.Where(p => p != path.Field))
        {
            var cell = IndicatorCells.Fields[field];
            if (cell.Get(old) is var was && cell.Get(now) is var now1 && was != now1)
            {
                draft.Note(
                    new Change(ChangeKind.Set, (path with { Field = field }).ToString())
                    {
                        From = was,
                        To = now1,
                        Derived = true,
                    }
                );
            }
        }
        if (now.Confidence < 1m && Doubted.Contains(path.Field, StringComparer.Ordinal))
        {
            draft.Adjust(f =>
                f with
                {
                    Indicators = [.. f.Indicators.Select((r, i) => i == at ? r with { Confidence = 1m } : r)],
                }
            );
        }
    }

    private static void FollowAmount(Draft draft, string field, string label, Form before)
    {
        var line = FundCells.LineOf(before, field);
        var keys = draft.Keys["funds/lines"];
        var amount = FormLists.Head[field].Get(draft.Form);
        if (line >= 0)
        {
            var path = new CellPath("funds/lines", keys[line], "yuan");
            if (amount is null)
            {
                draft.Remove(path, FormLists.FundLines, line, derived: true);
                return;
            }
            draft.Set(path, amount, derived: true);
            draft.Set(path with { Field = "printed" }, Printed(draft, amount), derived: true);
        }
        else if (
            amount is not null
            && FormLists.Head[field].Get(before) is null
            && FundCells.LineOf(draft.Form, field) < 0
        )
        {
            var key = field["funds/".Length..];
            if (draft.Keys.Find("funds/lines", key) < 0)
            {
                draft.Insert(
                    new CellPath("funds/lines", key, ""),
                    keys.Count,
                    new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        ["label"] = label,
                        ["yuan"] = amount,
                        ["printed"] = Printed(draft, amount),
                    },
                    derived: true
                );
            }
        }
    }

    private static string Printed(Draft draft, string yuan) =>
        FundCells.Print(FundCells.Parse(yuan)!.Value, draft.Form.Funds.PrintedUnit);
}
