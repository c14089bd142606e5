using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.App.Import;

/// <summary>Repairs that a reader proposes, as one decides them: what changes places is one repair of two cells.</summary>
internal static class Repairs
{
    /// <summary>Suggestions that say the same of the same row together, with their positions in the form.</summary>
    public static IEnumerable<IReadOnlyList<(Suggestion Suggestion, int At)>> Of(Form form) =>
        form
            .Suggestions.Select((s, i) => (Suggestion: s, At: i))
            .GroupBy(s => (s.Suggestion.Code, s.Suggestion.Message, s.Suggestion.Target.Indicator))
            .Select(g => g.ToList());

    /// <summary>What stands in the cells of a repair; with their names where there are several.</summary>
    public static string? Words(IReadOnlyList<Suggestion> repair, Func<Suggestion, string?> text) =>
        repair is [var one]
            ? text(one)
            : string.Join(
                '，',
                repair.Select(s =>
                    $"{FormLists.Find("indicators")!.Title(s.Target.Field) ?? s.Target.Field} {text(s) ?? "空"}"
                )
            );

    public static CellPath? PathOf(SuggestionTarget target) =>
        target.Indicator is { } at ? new CellPath("indicators", $"r{at + 1}", target.Field == "row" ? "" : target.Field)
        : FormLists.Head.ContainsKey("funds/" + target.Field) ? new CellPath(null, null, "funds/" + target.Field)
        : FormLists.Head.ContainsKey(target.Field) ? new CellPath(null, null, target.Field)
        : null;

    /// <summary>Makes the change in the draft; what does not fit it is left as it was read.</summary>
    public static void Apply(Draft draft, Suggestion suggestion)
    {
        if (suggestion.Target is { Indicator: null, Field: "printedUnit" })
        {
            Rescale(draft, suggestion);
            return;
        }
        if (PathOf(suggestion.Target) is not { } path)
        {
            return;
        }
        if (path.Field.Length == 0)
        {
            if (draft.Row(path) is { } row)
            {
                draft.Remove(path, row.List, row.At);
            }
        }
        else if (path.List is null && FormLists.Head.TryGetValue(path.Field, out var cell))
        {
            if (TryKeep(cell.Kind, InYuan(cell.Kind, suggestion.To, draft.Form.Funds.PrintedUnit), out var kept))
            {
                draft.Set(path, kept);
            }
        }
        else if (path is { List: "indicators", Field: "level1" })
        {
            Relevel(draft, path, suggestion.To);
        }
        else if (draft.Row(path)?.List.KindOf(path.Field) is { } kind && TryKeep(kind, suggestion.To, out var to))
        {
            draft.Set(path, to);
        }
    }

    /// <summary>A row goes to its kind as this form has it: in the older frame 成本指标 is a level 2 beneath 产出指标.</summary>
    private static void Relevel(Draft draft, CellPath path, string? to)
    {
        var like =
            draft.Form.Indicators.FirstOrDefault(r => r.Level2 == to)
            ?? draft.Form.Indicators.FirstOrDefault(r => r.Level1 == to);
        draft.Set(path, like?.Level1 ?? to);
        draft.Set(path with { Field = "level2" }, like?.Level2);
    }

    private static bool TryKeep(CellKind kind, string? typed, out string? kept) =>
        CellTexts.TryNormalize(kind, typed, out kept, out _);

    /// <summary>Suggested amounts are in the unit the form prints.</summary>
    private static string? InYuan(CellKind kind, string? amount, string? unit) =>
        kind == CellKind.Amount && amount is not null && unit is not null && char.IsAsciiDigit(amount[^1])
            ? amount + unit
            : amount;

    /// <summary>The printed digits meant another unit: every amount of the form is that many times more or less.</summary>
    private static void Rescale(Draft draft, Suggestion suggestion)
    {
        if (
            AmountUnits.FromName(suggestion.From ?? draft.Form.Funds.PrintedUnit) is not { } from
            || AmountUnits.FromName(suggestion.To) is not { } to
        )
        {
            return;
        }
        var lines = draft.Form.Funds.Lines;
        draft.Set(new CellPath(null, null, "funds/printedUnit"), suggestion.To);
        foreach (var (field, cell) in FormLists.Head.Where(f => f.Value.Kind == CellKind.Amount))
        {
            if (FundCells.Parse(cell.Get(draft.Form)) is { } amount)
            {
                draft.Set(new CellPath(null, null, field), Scaled(amount));
            }
        }
        // Lines that no named amount has taken along.
        for (var i = 0; i < lines.Count; i++)
        {
            if (draft.Form.Funds.Lines[i].Yuan == lines[i].Yuan)
            {
                draft.Set(new CellPath("funds/lines", draft.Keys["funds/lines"][i], "yuan"), Scaled(lines[i].Yuan));
            }
        }

        string Scaled(Money amount) =>
            Money
                .FromYuan(decimal.Clamp(amount.Yuan / from.Yuan() * to.Yuan(), -Money.MaxYuan, Money.MaxYuan))
                .ToString();
    }
}
