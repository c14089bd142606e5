using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX314BelowPlan : IndicatorRule
{
    private static readonly string[] Cumulative =
    [
        "下降",
        "降低",
        "降幅",
        "增长",
        "增幅",
        "增速",
        "提升",
        "提高",
        "减少",
    ];

    public override RuleAbout About { get; } =
        new("JX314", Severity.Warning)
        {
            Title = "年度值低于规划值",
            What =
                "年度指标值低于同一行的规划值（反向指标为高于）。数量和增减的幅度可能按规划期累计，只作提示；其他比率的报为警告。另印中期（项目总额）资金的表，规划值就是几年的数，不查。",
            Why = "规划值是这项工作承诺达到的水平，年度目标低于它，要么规划落空，要么有一处填错。",
            HowToMend = "核对两处数字；规划值是几年累计数的，注明规划期和本年应完成的部分。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        // Beside mid-term funds the planned values are those of the whole term, which the first year need not reach.
        if (
            indicator.Number is null
            || indicator.Row.PlannedValue is not { } planned
            || indicator.Form.Form.Funds.LifetimeYuan is not null
        )
        {
            return;
        }
        var plan = History.Of(planned);
        if (!plan.ComparesWith(indicator) || !plan.IsBetterThan(indicator) || indicator.IsCost)
        {
            return;
        }
        // A fall or a rise of so much by the end of the plan is not asked of one year.
        var rate =
            indicator.UnitKind == UnitKind.Share && !NameSense.ContainsAny(NameWords.Core(indicator.Name), Cumulative);
        report.Find(
            indicator,
            $"年度值“{indicator.Printed}”达不到规划值“{planned.Trim()}”，请核对{(rate ? "" : "；规划值为几年累计的，请注明规划期")}",
            indicator.Printed,
            planned.Trim(),
            new() { AtMost = rate ? null : Severity.Info }
        );
    }
}
