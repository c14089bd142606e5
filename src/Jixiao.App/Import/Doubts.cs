using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.App.Import;

/// <summary>What of a reading a person should look at, and what the decisions make of its forms. Nothing is applied that was not accepted.</summary>
internal static class Doubts
{
    /// <summary>Below it a row is shown as read with doubt.</summary>
    private const decimal Sure = 1m;

    /// <summary>Said again, row by row, as doubts that can be decided.</summary>
    private const string MovedLabel = "label-moved";

    /// <summary>Said with the doubt of its row: nothing is asked twice.</summary>
    private const string ShiftedRow = "row-shifted";

    public static IReadOnlyList<ImportDoubt> Of(DocumentReading reading, ImportDecisions decisions)
    {
        var doubts = new List<ImportDoubt>();
        var shifted = reading.Diagnostics.Where(d => d.Code == ShiftedRow).Select(d => d.Source).ToHashSet();
        var asked = new HashSet<SourceRef>();
        foreach (var (form, body) in reading.Forms.Index())
        {
            foreach (var repair in Repairs.Of(body))
            {
                doubts.Add(Suggested($"f{form}.s{repair[0].At}", form, body, [.. repair.Select(r => r.Suggestion)]));
            }
            foreach (var (i, row) in body.Indicators.Index().Where(r => r.Item.Confidence < Sure))
            {
                doubts.Add(Doubtful($"f{form}.r{i}", form, i, row, shifted.Contains(row.Source)));
                asked.Add(row.Source);
            }
        }
        foreach (var (i, said) in reading.Diagnostics.Index().Where(d => d.Item.Code != MovedLabel))
        {
            if (said.Code == ShiftedRow && asked.Contains(said.Source))
            {
                continue;
            }
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
        foreach (var (i, row) in form.Indicators.Index().Where(r => r.Item.Confidence < Sure))
        {
            var decision = decisions.Doubts.GetValueOrDefault($"f{index}.r{i}");
            if (decision == Decision.Refused && IsMoved(row))
            {
                Settle(draft, $"r{i + 1}", r => r with { Level1 = r.PrintedLevel1, Level2 = r.PrintedLevel2 });
            }
            else if (decision == Decision.Accepted)
            {
                Settle(draft, $"r{i + 1}", r => r);
            }
        }
        foreach (var repair in Repairs.Of(form))
        {
            var decision = decisions.Doubts.GetValueOrDefault($"f{index}.s{repair[0].At}");
            foreach (var (suggestion, _) in repair)
            {
                if (decision == Decision.Accepted)
                {
                    Repairs.Apply(draft, suggestion);
                }
                else if (decision == Decision.Open)
                {
                    open.Add(suggestion);
                }
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

    private static ImportDoubt Suggested(string id, int form, Form body, IReadOnlyList<Suggestion> repair)
    {
        var first = repair[0];
        var row = first.Target.Indicator is { } at && at < body.Indicators.Count ? body.Indicators[at] : null;
        return new ImportDoubt(
            id,
            DoubtKind.Suggestion,
            form,
            Repairs.PathOf(first.Target)?.ToString(),
            Severity.Warning,
            first.Message,
            Repairs.Words(repair, s => s.From),
            Repairs.Words(repair, s => s.To),
            first.Evidence,
            row?.Source ?? body.Source,
            Decision.Open
        );
    }

    private static ImportDoubt Doubtful(string id, int form, int at, Indicator row, bool shifted)
    {
        var percent = decimal.ToInt32(row.Confidence * 100m);
        var moved = IsMoved(row);
        var (printed, read) = (Levels(row.PrintedLevel1, row.PrintedLevel2), Levels(row.Level1, row.Level2));
        var message =
            moved
                ? $"第 {at + 1} 行“{row.Name}”：按合并单元格应在“{printed}”下，按内容归入“{read}”（把握 {percent}%），请对照原表确认；"
                    + "拒绝则放回原表印的位置。"
            : shifted
                ? $"第 {at + 1} 行“{row.Name}”的单元格与表头列不对齐，已按内容归入各列（把握 {percent}%），请对照原表逐格确认。"
            : $"第 {at + 1} 行“{row.Name}”读取的把握只有 {percent}%，请对照原表逐格确认。";
        return new ImportDoubt(
            id,
            DoubtKind.Row,
            form,
            $"/indicators/r{at + 1}" + (moved ? "/level2" : ""),
            Severity.Warning,
            message,
            moved ? printed : row.ValueText,
            moved ? read : null,
            null,
            row.Source,
            Decision.Open
        );
    }

    private static string Levels(string? level1, string? level2) =>
        string.Join(" / ", new[] { level1, level2 }.Where(l => l is not null));

    private static bool IsMoved(Indicator row) => row.PrintedLevel1 is not null || row.PrintedLevel2 is not null;

    /// <summary>A person has looked: the row is sure, and where it stands is no longer a question.</summary>
    private static void Settle(Draft draft, string key, Func<Indicator, Indicator> decided)
    {
        var at = draft.Keys.Find("indicators", key);
        draft.Adjust(f =>
            f with
            {
                Indicators =
                [
                    .. f.Indicators.Select(
                        (r, i) =>
                            i == at
                                ? decided(r) with
                                {
                                    Confidence = Sure,
                                    PrintedLevel1 = null,
                                    PrintedLevel2 = null,
                                }
                                : r
                    ),
                ],
            }
        );
    }

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
