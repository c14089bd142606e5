using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX708RangeOverYears : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX708", Severity.Info)
        {
            Title = "起止时间跨年度",
            What = "年度指标的值是从一年到另一年的起止日期。",
            Why = "年度绩效目标考核本年完成的部分；只写整个期间，本年做到什么程度看不出来。",
            HowToMend = "写明本年度要达到的节点，整个期间写在项目说明中。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind == ValueKind.Words
            && ValueWords.HasDigit(indicator.Row.Value)
            && PrintedDays.Next(indicator.Row.Value, 0) is { } first
            && first.Date is { } from
            && PrintedDays.Next(indicator.Row.Value, first.End)?.Date is { } to
            && to.Year > from.Year
        )
        {
            report.Find(
                indicator,
                $"起止时间“{indicator.Printed}”跨年度，应写明本年度要达到的节点",
                indicator.Printed,
                "本年度内的日期"
            );
        }
    }
}
