using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX709NoSuchDay : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX709", Severity.Error)
        {
            Title = "日历上没有的日期",
            What = "指标值或指标名称中的日期不存在，如 2月30日、11月31日、13月1日；名称是月份而值大于 12。",
            Why = "不存在的日期无法作为期限，系统也不能接收。",
            HowToMend = "对照日历改为实际存在的日期。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            (indicator.Kind == ValueKind.Words || indicator is { Kind: ValueKind.Date, Date: null })
            && (Wrong(indicator.Row.Value) ?? WrongLeapDay(indicator) ?? WrongNumbers(indicator.Row.Value)) is { } value
        )
        {
            report.Find(indicator, $"指标值中的日期“{value}”不存在，应改正", value, "日历上有的日期");
        }
        else if (
            indicator is { Number: > 12, Row.Unit: "月" }
            && NameWords.Core(indicator.Name).EndsWith("月份", StringComparison.Ordinal)
        )
        {
            report.Find(
                indicator,
                $"指标值“{indicator.Printed}”是月份，一年只有 12 个月，应改正",
                indicator.Printed,
                "1 至 12 月"
            );
        }
        else if (Wrong(indicator.Name) is { } named)
        {
            report.Find(indicator, $"指标名称中的日期“{named}”不存在，应改正", named, "日历上有的日期");
        }
    }

    private static string? Wrong(string? text)
    {
        if (!ValueWords.HasDigit(text))
        {
            return null;
        }
        for (var at = 0; PrintedDays.Next(text, at) is { } day; at = day.End)
        {
            if (!day.Exists)
            {
                var year = day.Year > 0 ? $"{day.Year}年" : "";
                return $"{year}{day.Month}月{(day.Day > 0 ? $"{day.Day}日" : "")}";
            }
        }
        return null;
    }

    /// <summary>2月29日 without a year, in a fiscal year that has none.</summary>
    private static string? WrongLeapDay(IndicatorFacts indicator) =>
        indicator.Form.Form.FiscalYear is >= 1 and <= 9999 and var fiscal
        && !DateTime.IsLeapYear(fiscal)
        && ValueWords.HasDigit(indicator.Row.Value)
        && PrintedDays.Next(indicator.Row.Value, 0) is { Year: 0, Month: 2, Day: 29 }
            ? $"{fiscal}年2月29日"
            : null;

    /// <summary>A value that is nothing but a year, a month and a day in figures: 2024-2-30, 2025/13/1.</summary>
    private static string? WrongNumbers(string? value)
    {
        var parts = value is { Length: >= 8 and <= 10 } && value[4] is '-' or '/' ? value.Split(value[4]) : [];
        return
            parts.Length == 3
            && int.TryParse(parts[0], out var year)
            && int.TryParse(parts[1], out var month)
            && int.TryParse(parts[2], out var day)
            && year is >= 1990 and <= 2099
            && (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            ? $"{year}年{month}月{day}日"
            : null;
    }
}
