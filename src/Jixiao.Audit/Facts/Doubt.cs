using Jixiao.Audit.Rules;
using Jixiao.Core.Forms;

namespace Jixiao.Audit.Facts;

/// <summary>Where the reader was unsure, so that a bad scan does not accuse a good unit.</summary>
internal static class Doubt
{
    /// <summary>Below it the reader has guessed.</summary>
    private const decimal Sure = 0.75m;

    public static bool Touches(IndicatorFacts indicator, RestsOn restsOn)
    {
        if (restsOn == RestsOn.None)
        {
            return false;
        }
        var row = indicator.Row;
        return row.Confidence < Sure
            || (restsOn.HasFlag(RestsOn.Level) && (row.PrintedLevel1 ?? row.PrintedLevel2) is not null)
            || IsToBeRepaired(indicator.Form, indicator.Index, restsOn);
    }

    /// <summary>The amounts of the form itself.</summary>
    public static bool Touches(FormFacts form, RestsOn restsOn) =>
        restsOn.HasFlag(RestsOn.Funds) && IsToBeRepaired(form, null, restsOn);

    /// <summary>The others (a value and a weight swapped, 元 for 万元) are faults of the document itself, which the rules report.</summary>
    private static bool IsOfReading(string code) =>
        code is "amount-misread" or "weight-misread" or "row-moved" or "row-printed-twice";

    private static bool IsToBeRepaired(FormFacts form, int? indicator, RestsOn restsOn)
    {
        var suggestions = form.Form.Suggestions;
        for (var i = 0; i < suggestions.Count; i++)
        {
            if (
                suggestions[i] is { Target: var target, Code: var code }
                && IsOfReading(code)
                && target.Indicator == indicator
                && (Part(target) & restsOn) != RestsOn.None
            )
            {
                return true;
            }
        }
        return false;
    }

    private static RestsOn Part(SuggestionTarget target) =>
        target.Field switch
        {
            "value" or "unit" or "comparison" or "valueText" => RestsOn.Value,
            "level1" or "level2" => RestsOn.Level,
            "weight" => RestsOn.Weight,
            "name" => RestsOn.Name,
            "actual" or "score" or "deviation" => RestsOn.Actual,
            _ => target.Indicator is null
                ? RestsOn.Funds
                : RestsOn.Value | RestsOn.Level | RestsOn.Weight | RestsOn.Name | RestsOn.Actual,
        };
}
