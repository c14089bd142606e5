using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX306SignOutsideFrame : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX306", Severity.Warning)
        {
            Title = "使用“≈”“约”等规定以外的符号",
            What = "指标值前用“≈”“~”，或写“约”“左右”，不是 ≥、≤、=、>、< 或定性。",
            Why = "约数没有界限，多少算完成说不清；成本指标中的“≈”常是“≤”的误写。",
            HowToMend = "成本改为“≤”，产出和效益改为“≥”或“=”。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Comparison != Comparison.About || indicator.Number is null)
        {
            return;
        }
        var money = indicator.IsCost || indicator.UnitKind is UnitKind.Money or UnitKind.UnitPrice;
        report.Find(
            indicator,
            money
                ? $"目标值“{indicator.Printed}”是约数，金额应写上限，用“≤”"
                : $"目标值“{indicator.Printed}”是约数，应改用“≥”或“=”",
            indicator.Printed,
            money ? "≤" : "≥ 或 =",
            new() { Fix = money ? new Fix(Safe: false, "comparison", "≈", "≤") : null }
        );
    }
}
