using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX325ReverseAtLeast : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX325", Severity.Error)
        {
            Title = "反向指标写成“≥”",
            What = "事故率、投诉率、失业率、死亡人数等越少越好的指标，性质写成“≥”或“>”。",
            Why = "按“≥”计分，事故越多得分越高。",
            HowToMend = "改为“≤”；要考核处理情况的，名称改为“投诉处理率”等。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Number is { }
            && indicator.Comparison is Comparison.AtLeast or Comparison.Above
            && NameSense.IsReverse(NameWords.Core(indicator.Name))
        )
        {
            report.Find(
                indicator,
                $"这是越少越好的指标，目标值却写成“{indicator.Printed}”，应为“≤”",
                indicator.Printed,
                "≤",
                new() { Fix = new Fix(Safe: false, "comparison", indicator.Comparison.Value.Sign(), "≤") }
            );
        }
    }
}
