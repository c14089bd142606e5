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
            What = "指标值或指标名称中的日期不存在，如 2月30日、11月31日、13月1日。",
            Why = "不存在的日期无法作为期限，系统也不能接收。",
            HowToMend = "对照日历改为实际存在的日期。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Kind == ValueKind.Words && Wrong(indicator.Row.Value) is { } value)
        {
            report.Find(indicator, $"指标值中的日期“{value}”不存在，应改正", value, "日历上有的日期");
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
}
