using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX326PositiveAtMost : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX326", Severity.Error)
        {
            Title = "正向指标写成“≤”",
            What = "合格率、覆盖率、及时率、消除率、满意度等越高越好的指标，性质写成“≤”或“<”。",
            Why = "按“≤”计分，合格率越低得分越高。",
            HowToMend = "性质改为“≥”；必须全部做到的写“=100%”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is { Number: { }, UnitKind: UnitKind.Share or UnitKind.None or UnitKind.Score }
            && indicator.Comparison is Comparison.AtMost or Comparison.Below
            && NameSense.IsPositiveRate(NameWords.Core(indicator.Name))
        )
        {
            report.Find(
                indicator,
                $"这是越高越好的指标，目标值却写成“{indicator.Printed}”，应为“≥”",
                indicator.Printed,
                "≥",
                new() { Fix = new Fix(Safe: false, "comparison", indicator.Comparison.Value.Sign(), "≥") }
            );
        }
    }
}
