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
        var own = profile.Columns.Where(c => c.Field == ExchangeField.Attribute).Select(c => c.Label!).ToList();
        var names = profile.Columns.Select(c => c.Name).ToList();
        List<(string[] Known, Indicator? Indicator)> rows = [.. Of(forms, profile, names)];
        var others = rows.SelectMany(r => InColumns(r.Indicator, names) ? r.Indicator!.Attributes : [])
            .Select(a => a.Label)
            .Distinct(StringComparer.Ordinal)
            .Except(own, StringComparer.Ordinal)
            .ToList();
        return (
            [.. names, .. others],
            [.. rows.Select(r => (string[])[.. r.Known, .. others.Select(o => Other(r.Indicator, o, names) ?? "")])]
        );
    }

    /// <summary>Whether the further cells of an indicator come back when each stands in the column of its label.</summary>
    private static bool InColumns(Indicator? indicator, IReadOnlyList<string> names) =>
        indicator is not null
        && indicator.Attributes.Select(a => a.Label).Distinct(StringComparer.OrdinalIgnoreCase).Count()
            == indicator.Attributes.Count
        && indicator.Attributes.All(a =>
            a.Label.Length > 0
            && a.Label == a.Label.Trim()
            && a.Value.Length > 0
            && !names.Contains(a.Label, StringComparer.OrdinalIgnoreCase)
        );

    private static string? Other(Indicator? indicator, string label, IReadOnlyList<string> names) =>
        InColumns(indicator, names) ? indicator!.Attributes.FirstOrDefault(a => a.Label == label)?.Value : null;

    private static IEnumerable<(string[] Known, Indicator? Indicator)> Of(
        IEnumerable<Form> forms,
        ExchangeProfile profile,
        IReadOnlyList<string> names
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
                    [.. profile.Columns.Select(c => Text(c, form, number, indicator, row, names) ?? "")],
                    indicator
                );
            }
        }
    }

    private static string? Text(
        ExchangeColumn column,
        Form form,
        int number,
        Indicator? indicator,
        int row,
        IReadOnlyList<string> names
    ) =>
        column.Field switch
        {
            ExchangeField.Constant => column.Always,
            _ when column.Once && row > 1 => null,
            ExchangeField.Attribute => Other(indicator, column.Label!, names),
            ExchangeField.AttributeList when indicator is not null => InColumns(indicator, names)
                ? null
                : ExchangeLists.Attributes(indicator.Attributes),
            var field => Text(field, form, number, indicator, row),
        };

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
            ExchangeField.DepartmentCode => form.CompetentDepartment?.Code,
            ExchangeField.DepartmentName => form.CompetentDepartment?.Name,
            ExchangeField.Status => form.Status,
            ExchangeField.TotalScore => form.TotalScore,
            ExchangeField.Grade => form.Grade,
            ExchangeField.ExecutionRate => form.Funds.ExecutionRate,
            ExchangeField.ExecutionWeight => form.Funds.ExecutionWeight,
            ExchangeField.ExecutionScore => form.Funds.ExecutionScore,
            ExchangeField.PrintedUnit => form.Funds.PrintedUnit,
            < ExchangeField.FundLines => ExchangeFunds.Amount(form.Funds, field)?.ToString(),
            < ExchangeField.IndicatorNumber => ExchangeLists.Write(field, form),
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
            ExchangeField.ValuePrinted => indicator.ValueText is null && Composed(indicator) is not null ? "no" : null,
            ExchangeField.PrintedLevel1 => indicator.PrintedLevel1,
            ExchangeField.PrintedLevel2 => indicator.PrintedLevel2,
            ExchangeField.Confidence => indicator.Confidence == 1
                ? null
                : indicator.Confidence.ToString(CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    /// <summary>As the JSON of a form has it.</summary>
    private static string CamelCase<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
