using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.App.Import;

/// <summary>What of a reading a person should look at, and what the decisions make of its forms. Nothing is applied that was not accepted.</summary>
internal static class Doubts
{
    /// <summary>Below it a row is shown as read with doubt.</summary>
    private const decimal Sure = 1m;

    public static IReadOnlyList<ImportDoubt> Of(DocumentReading reading, ImportDecisions decisions)
    {
        var doubts = new List<ImportDoubt>();
        foreach (var (form, body) in reading.Forms.Index())
        {
            foreach (var (i, suggestion) in body.Suggestions.Index())
            {
                doubts.Add(Suggested($"f{form}.s{i}", form, body, suggestion));
            }
            foreach (var (i, row) in body.Indicators.Index().Where(r => r.Item.Confidence < Sure))
            {
                doubts.Add(Doubtful($"f{form}.r{i}", form, i, row));
            }
        }
        foreach (var (i, said) in reading.Diagnostics.Index())
        {
            doubts.Add(
                new ImportDoubt(
                    $"d{i}",
                    DoubtKind.Diagnostic,
                    FormAt(reading.Forms, said.Source),
                    null,
                    said.Severity,
                    said.Message,
                    null,
                    null,
                    null,
                    said.Source,
                    Decision.Open
                )
            );
        }
        return
        [
            .. doubts
                .Select(d => d with { Decision = decisions.Doubts.GetValueOrDefault(d.Id) })
                .OrderBy(d => d.Form ?? int.MaxValue)
                .ThenBy(d => d.Source.Page)
                .ThenBy(d => d.Source.Line)
                .ThenBy(d => d.Source.Row)
                .ThenBy(d => d.Source.Column),
        ];
    }

    /// <summary>The form with what was accepted; open suggestions stay in it, refused ones go.</summary>
    public static (Form Form, FormKeys Keys) Decided(int index, Form form, ImportDecisions decisions)
    {
        var draft = new Draft(form, FormKeys.For(form));
        var open = new List<Suggestion>();
        foreach (var (i, suggestion) in form.Suggestions.Index())
        {
            var decision = decisions.Doubts.GetValueOrDefault($"f{index}.s{i}");
            if (decision == Decision.Accepted)
            {
                Apply(draft, suggestion);
            }
            else if (decision == Decision.Open)
            {
                open.Add(suggestion);
            }
        }
        foreach (var (i, _) in form.Indicators.Index().Where(r => r.Item.Confidence < Sure))
        {
            if (decisions.Doubts.GetValueOrDefault($"f{index}.r{i}") == Decision.Accepted)
            {
                Trust(draft, $"r{i + 1}");
            }
        }
        draft.Adjust(f => f with { Suggestions = [.. open.Select(s => Placed(s, draft.Keys)).OfType<Suggestion>()] });
        return (draft.Form, draft.Keys);
    }

    /// <summary>At the position its row has now; null where the row was left out.</summary>
    private static Suggestion? Placed(Suggestion suggestion, FormKeys keys)
    {
        if (suggestion.Target.Indicator is not { } was)
        {
            return suggestion;
        }
        var now = keys.Find("indicators", $"r{was + 1}");
        return now < 0 ? null : suggestion with { Target = suggestion.Target with { Indicator = now } };
    }

    private static ImportDoubt Suggested(string id, int form, Form body, Suggestion suggestion)
    {
        var row = suggestion.Target.Indicator is { } at && at < body.Indicators.Count ? body.Indicators[at] : null;
        return new ImportDoubt(
            id,
            DoubtKind.Suggestion,
            form,
            PathOf(suggestion.Target)?.ToString(),
            Severity.Warning,
            suggestion.Message,
            suggestion.From,
            suggestion.To,
            suggestion.Evidence,
            row?.Source ?? body.Source,
            Decision.Open
        );
    }

    private static ImportDoubt Doubtful(string id, int form, int at, Indicator row)
    {
        var percent = decimal.ToInt32(row.Confidence * 100m);
        var moved = row.PrintedLevel1 is not null || row.PrintedLevel2 is not null;
        var message = moved
            ? $"第 {at + 1} 行“{row.Name}”：按合并单元格应在“{row.PrintedLevel1 ?? row.Level1} / {row.PrintedLevel2 ?? row.Level2}”下，"
                + $"按内容归入“{row.Level1} / {row.Level2}”（把握 {percent}%），请对照原表确认。"
            : $"第 {at + 1} 行“{row.Name}”读取的把握只有 {percent}%，请对照原表逐格确认。";
        return new ImportDoubt(
            id,
            DoubtKind.Row,
            form,
            $"/indicators/r{at + 1}" + (moved ? "/level2" : ""),
            Severity.Warning,
            message,
            row.ValueText,
            null,
            null,
            row.Source,
            Decision.Open
        );
    }

    private static void Apply(Draft draft, Suggestion suggestion)
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
        else if (draft.Row(path)?.List.KindOf(path.Field) is { } kind && TryKeep(kind, suggestion.To, out var to))
        {
            draft.Set(path, to);
        }
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

    private static void Trust(Draft draft, string key)
    {
        var at = draft.Keys.Find("indicators", key);
        draft.Adjust(f =>
            f with
            {
                Indicators = [.. f.Indicators.Select((r, i) => i == at ? r with { Confidence = 1m } : r)],
            }
        );
    }

    private static CellPath? PathOf(SuggestionTarget target) =>
        target.Indicator is { } at ? new CellPath("indicators", $"r{at + 1}", target.Field == "row" ? "" : target.Field)
        : FormLists.Head.ContainsKey("funds/" + target.Field) ? new CellPath(null, null, "funds/" + target.Field)
        : FormLists.Head.ContainsKey(target.Field) ? new CellPath(null, null, target.Field)
        : null;

    /// <summary>The last form that begins at or before the place.</summary>
    private static int? FormAt(IReadOnlyList<Form> forms, SourceRef place)
    {
        var at = -1;
        foreach (var (i, form) in forms.Index())
        {
            var begins = form.Source;
            if (
                place != default
                && begins.Sheet == place.Sheet
                && (begins.Page, begins.Line, begins.Row).CompareTo((place.Page, place.Line, int.MaxValue)) <= 0
            )
            {
                at = i;
            }
        }
        return at < 0 ? null : at;
    }
}
