using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX828MonitoredPeriod : FormRule
{
    public override RuleAbout About { get; } =
        new("JX828", Severity.Warning)
        {
            Title = "监控期间与各栏的月份不同",
            What =
                "运行监控表写的监控期间截止到某月，而执行数、完成情况各栏的标题是另一个月（期间到 6 月 30 日，栏目是 1—7 月）。",
            Why = "数据取到哪一天不清楚，执行率和进度都无法判断。",
            HowToMend = "按实际取数的日期，把监控期间和栏目标题改成一致。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Form.Stage != FormStage.Monitoring)
        {
            return;
        }
        foreach (var (label, value) in form.Form.Attributes)
        {
            if (
                label.Contains("监控期", StringComparison.Ordinal)
                || label.Contains("监控时段", StringComparison.Ordinal)
            )
            {
                Check(form, value, report);
            }
        }
    }

    private static void Check(FormFacts form, string value, RuleReport report)
    {
        if (
            MonitoredMonth.Of(form.Form) is { } month
            && PrintedDays.Next(value, 0) is { } from
            && PrintedDays.Next(value, from.End) is { } to
            && to.Month != month
        )
        {
            report.Find(
                form,
                $"监控期间写的是{Say.Quote(value)}，到 {to.Month} 月为止，而各栏印的是到 {month} 月，应改成一致",
                $"到 {to.Month} 月",
                $"到 {month} 月"
            );
        }
    }
}
