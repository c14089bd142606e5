using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>Lists of a form in one cell each, written as in the JSON of a form; an empty list is an empty cell.</summary>
internal static class ExchangeLists
{
    public static string? Write(ExchangeField field, Form form) =>
        field switch
        {
            ExchangeField.FundLines => Text(form.Funds.Lines, JixiaoJson.Contract.IReadOnlyListFundLine),
            ExchangeField.GoalList => AreLines(form.Goals)
                ? null
                : Text(form.Goals, JixiaoJson.Contract.IReadOnlyListString),
            ExchangeField.GoalResults => Text(form.GoalResults, JixiaoJson.Contract.IReadOnlyListString),
            ExchangeField.Tasks => Text(form.Tasks, JixiaoJson.Contract.IReadOnlyListPlannedTask),
            ExchangeField.Duties => Text(form.Duties, JixiaoJson.Contract.IReadOnlyListDuty),
            ExchangeField.Notes => Text(form.Notes, JixiaoJson.Contract.IReadOnlyListString),
            ExchangeField.Attributes => Attributes(form.Attributes),
            ExchangeField.Suggestions => Text(form.Suggestions, JixiaoJson.Contract.IReadOnlyListSuggestion),
            _ => null,
        };

    public static string? Attributes(IReadOnlyList<LabelledText> attributes) =>
        Text(attributes, JixiaoJson.Contract.IReadOnlyListLabelledText);

    /// <summary>Goals that come back from the one text that the profile has for them, a line each, need no list.</summary>
    private static bool AreLines(IReadOnlyList<string> goals) =>
        goals.All(g => g.Length > 0 && g == g.Trim() && !g.Contains('\n', StringComparison.Ordinal));

    private static string? Text<T>(IReadOnlyList<T> list, JsonTypeInfo<IReadOnlyList<T>> type) =>
        list.Count == 0 ? null : JsonSerializer.Serialize(list, type);

    /// <returns>False when the text is no such list.</returns>
    public static bool TryRead<T>(string text, JsonTypeInfo<IReadOnlyList<T>> type, out IReadOnlyList<T> list)
    {
        try
        {
            list = JsonSerializer.Deserialize(text, type) ?? [];
            return !list.Contains(default!);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException)
        {
            list = [];
            return false;
        }
    }
}
