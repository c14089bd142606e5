using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX321PercentageTooLarge : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX321", Severity.Warning)
        {
            Title = "百分比大得离奇",
            What = "指标值是百分比而达到 1000% 以上。",
            Why = "一般是把数量的单位错选成“%”，或小数点、百分号写错。",
            HowToMend = "核对数字和计量单位，改正写错的一处。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is { UnitKind: UnitKind.Share, High: >= 1000, IsCappedRate: false }
            && indicator.Row.Unit is "%" or "％"
        )
        {
            report.Find(
                indicator,
                $"目标值“{indicator.Printed}”达到 1000% 以上，请核对数字和单位",
                indicator.Printed,
                "<1000%"
            );
        }
    }
}
