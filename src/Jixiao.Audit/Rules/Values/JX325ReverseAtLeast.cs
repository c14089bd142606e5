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
            What =
                "事故率、投诉率、失业率、发病率、辍学人数、成灾率、污染物浓度、能耗、发案数上升率等越少越好的指标，性质写成“≥”或“>”。处理率、下降率、救助人数等不算；多半越少越好的（退回率、变更率）只作警告。",
            Why = "按“≥”计分，事故越多得分越高。",
            HowToMend = "改为“≤”；要考核处理情况的，名称改为“投诉处理率”等。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Comparison is not (Comparison.AtLeast or Comparison.Above)
            || (indicator.Number is null && indicator.Row.Value is not [>= '0' and <= '9', ..])
            || NameSense.Reverse(NameWords.Core(indicator.Name)) is var sense && sense == Lesser.No
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"这是越少越好的指标，目标值却写成“{indicator.Printed}”，应为“≤”",
            indicator.Printed,
            "≤",
            new()
            {
                AtMost = sense == Lesser.Likely ? Severity.Warning : null,
                Fix = new Fix(Safe: false, "comparison", indicator.Comparison.Value.Sign(), "≤"),
            }
        );
    }
}
