using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX707AllOnLastDay : FormRule
{
    /// <summary>One or two deadlines at the end of the year are usual.</summary>
    private const int Fewest = 3;

    public override RuleAbout About { get; } =
        new("JX707", Severity.Info)
        {
            Title = "所有期限都是年度最后一天",
            What = "一张表有三个以上的完成日期，全部是 12 月 31 日。",
            Why = "期限都压在最后一天，执行中没有节点可以监控，发现拖延时已经来不及。",
            HowToMend = "按工作安排分别写明各项的完成日期。",
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var count = 0;
        foreach (var indicator in form.Indicators)
        {
            if (Day(indicator) is not { } day)
            {
                continue;
            }
            if (day != (12, 31))
            {
                return;
            }
            count++;
        }
        if (count >= Fewest)
        {
            report.Find(
                form,
                $"{count} 个完成日期全部是 12 月 31 日，年中没有可以监控的节点，应按工作安排分别确定",
                $"{count} 个 12 月 31 日",
                "按工作安排分别确定"
            );
        }
    }

    /// <summary>Also of a day whose year is not printed (12月31日前).</summary>
    private static (int Month, int Day)? Day(IndicatorFacts indicator) =>
        indicator switch
        {
            { Kind: ValueKind.Date, Date: { } date } => (date.Month, date.Day),
            { Date: null, Number: null, Row.Value: { } value }
                when ValueWords.HasDigit(value) && PrintedDays.Next(value, 0) is { Day: > 0 } day => (
                day.Month,
                day.Day
            ),
            _ => null,
        };
}
