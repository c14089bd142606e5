using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX302RateOverWhole : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX302", Severity.Error)
        {
            Title = "比率目标超过 100%",
            What =
                "合格率、覆盖率、发放率、满意度等不可能超过 100% 的比率，目标值大于 100%，或写成“≥100%”“>100%”。增长率不算；任务完成率可以超额，也不算，按时（按期、及时）完成率算。",
            Why = "部分不会大于整体。“≥100%”等于要求 100%，却无法按“超额完成”评分，大于 100% 的目标无法实现。",
            HowToMend = "改为“=100%”，或改为有把握又有约束力的目标（如“≥95%”）。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (!indicator.IsCappedRate || indicator is not { UnitKind: UnitKind.Share, High: { } value } || value < 100)
        {
            return;
        }
        if (
            indicator.Row.Unit is "‰"
            || (value == 100 && indicator.Comparison is not (Comparison.AtLeast or Comparison.Above))
        )
        {
            return;
        }
        var printed = indicator.Printed;
        report.Find(
            indicator,
            value > 100
                ? $"目标值“{printed}”大于 100%，而这个比率不可能超过 100%"
                : $"目标值“{printed}”要求不低于 100%，而这个比率不可能超过 100%，应写“=100%”",
            printed,
            value > 100 ? "≤100%" : "=100%",
            new()
            {
                Fix = value == 100 ? new Fix(Safe: false, "comparison", indicator.Comparison!.Value.Sign(), "=") : null,
            }
        );
    }
}
