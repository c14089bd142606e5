using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Documents.Exports.Exchange;

/// <summary>Forms as rows of an exchange: one an indicator, one without indicator where a form has none.</summary>
internal static class ExchangeRows
{
    /// <summary>The rows under the names of all columns: those of the profile, then one for each further label that indicators have.</summary>
    public static (IReadOnlyList<string> Names, IReadOnlyList<string[]> Rows) Table(
        IEnumerable<Form> forms,
        ExchangeProfile profile
    )
    {
        List<(string[] Known, Indicator? Indicator)> rows = [.. Of(forms, profile)];
        var names = profile.Columns.Select(c => c.Name).ToList();
        var others = rows.SelectMany(r => r.Indicator?.Attributes ?? [])
            .Select(a => a.Label)
            .Distinct(StringComparer.Ordinal)
            .Except(names, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return (
            [.. names, .. others],
            [.. rows.Select(r => (string[])[.. r.Known, .. others.Select(o => Other(r.Indicator, o))])]
        );
    }

    private static string Other(Indicator? indicator, string label) =>
        string.Join('\n', indicator?.Attributes.Where(a => a.Label == label).Select(a => a.Value) ?? []);

    private static IEnumerable<(string[] Known, Indicator? Indicator)> Of(
        IEnumerable<Form> forms,
        ExchangeProfile profile
    )
    {
        var number = 0;
        foreach (var form in forms)
        {
            number++;
            var row = 0;
            foreach (var indicator in form.Indicators.Select(i => (Indicator?)i).DefaultIfEmpty(null))
            {
                row++;
                yield return (
                    [.. profile.Columns.Select(c => c.Always ?? Text(c.Field, form, number, indicator, row) ?? "")],
                    indicator
                );
            }
        }
    }

    /// <summary>KPI_VAL: the cell as printed, or sign, value and unit joined; 定性 is no part of it.</summary>
    public static string? Composed(Indicator indicator)
    {
        if (indicator.ValueText is { } printed)
        {
            return printed;
        }
        var sign = indicator.Comparison is { } c && c != Comparison.Qualitative ? c.Sign() : "";
        return indicator.Value is null ? null : sign + indicator.Value + indicator.Unit;
    }

    private static string? Text(ExchangeField field, Form form, int number, Indicator? indicator, int row) =>
        field switch
        {
            ExchangeField.FormNumber => number.ToString(CultureInfo.InvariantCulture),
            ExchangeField.Subject => CamelCase(form.Subject),
            ExchangeField.Stage => CamelCase(form.Stage),
            ExchangeField.Title => form.Title,
            ExchangeField.Division => form.Division,
            ExchangeField.FiscalYear => form.FiscalYear?.ToString(CultureInfo.InvariantCulture),
            ExchangeField.UnitCode => form.Unit?.Code,
            ExchangeField.UnitName => form.Unit?.Name,
            ExchangeField.ProjectCode => form.Project?.Code,
            ExchangeField.ProjectName => form.Project?.Name,
            ExchangeField.Goals => string.Join('\n', form.Goals),
            ExchangeField.TotalYuan => form.Funds.TotalYuan?.ToString(),
            ExchangeField.IndicatorNumber => indicator is null ? null : row.ToString(CultureInfo.InvariantCulture),
            _ => indicator is null ? null : Text(field, indicator),
        };

    private static string? Text(ExchangeField field, Indicator indicator) =>
        field switch
        {
            ExchangeField.Level1 => indicator.Level1,
            ExchangeField.Level2 => indicator.Level2,
            ExchangeField.Name => indicator.Name,
            ExchangeField.Explanation => indicator.Explanation,
            ExchangeField.StandardSource => indicator.StandardSource,
            ExchangeField.Value => Composed(indicator),
            ExchangeField.Comparison => indicator.Comparison?.Sign(),
            ExchangeField.BareValue => indicator.Value,
            ExchangeField.Unit => indicator.Unit,
            ExchangeField.Weight => indicator.Weight,
            ExchangeField.Actual => indicator.Actual,
            ExchangeField.Score => indicator.Score,
            ExchangeField.Deviation => indicator.Deviation,
            ExchangeField.PlannedValue => indicator.PlannedValue,
            ExchangeField.StandardValue => indicator.StandardValue,
            ExchangeField.ThreeYearAverage => indicator.ThreeYearAverage,
            ExchangeField.LastYear => indicator.LastYear,
            ExchangeField.HistorySource => indicator.HistorySource,
            ExchangeField.Activities => indicator.Activities,
            ExchangeField.Duty => indicator.Duty,
            ExchangeField.Forecast => indicator.Forecast,
            ExchangeField.Likelihood => indicator.Likelihood,
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    /// <summary>As the JSON of a form has it.</summary>
    private static string CamelCase<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
