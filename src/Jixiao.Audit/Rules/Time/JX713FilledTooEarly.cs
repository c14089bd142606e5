using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX713FilledTooEarly : FormRule
{
    public override RuleAbout About { get; } =
        new("JX713", Severity.Warning)
        {
            Title = "自评的填报日期早于年度结束",
            What = "全年自评表写的填报日期在预算年度的 12 月之前。",
            Why = "年度没有结束，全年执行数和完成值都还没有，自评只能是估计的，或者日期写错了年份。",
            HowToMend = "改正填报日期；提前自评的，在说明中写明数据截至何时。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || form.Form.FiscalYear is not { } year || !form.HasActuals)
        {
            return;
        }
        foreach (var (label, value) in form.Form.Attributes)
        {
            if (
                (
                    label.Contains("填报日期", StringComparison.Ordinal)
                    || label.Contains("填表日期", StringComparison.Ordinal)
                    || label.Contains("填报时间", StringComparison.Ordinal)
                )
                && PrintedDays.Next(value, 0)?.Date is { } day
                && (day.Year < year || (day.Year == year && day.Month < 12))
            )
            {
                report.Find(
                    form,
                    $"{label}{Say.Quote(value)}早于 {year} 年度结束，全年自评应在年度结束以后填报，请核对日期",
                    value,
                    $"{year} 年 12 月以后"
                );
                return;
            }
        }
    }
}
