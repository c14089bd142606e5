using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX710DeadlineAtLeast : IndicatorRule
{
    private static readonly string[] Limits =
    [
        "响应时间",
        "响应时限",
        "办理时限",
        "办理时间",
        "处理时限",
        "处理时间",
        "完成时限",
        "完成时间",
        "办结时限",
        "办结时间",
        "竣工时间",
        "完工时间",
        "发放时间",
        "支付时间",
        "交付时间",
        "到位时间",
        "工期",
    ];

    public override RuleAbout About { get; } =
        new("JX710", Severity.Error)
        {
            Title = "期限的方向写反",
            What = "完成时间、办理时限、工期等越短越好的指标，性质写成“≥”或“>”。",
            Why = "“完成时间 ≥ 12月31日”的意思是到年底以后才完成，越拖延得分越高。",
            HowToMend = "性质改为“≤”，或在日期后写“前”，如“12月15日前”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Comparison is not (Comparison.AtLeast or Comparison.Above)
            || (indicator.Kind != ValueKind.Date && indicator.UnitKind != UnitKind.Time)
            || !NameSense.EndsWithAny(NameWords.Core(indicator.Name), Limits)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"期限“{indicator.Printed}”的方向写反了，应为“≤”",
            indicator.Printed,
            "≤",
            new() { Fix = new Fix(Safe: false, "comparison", indicator.Comparison.Value.Sign(), "≤") }
        );
    }
}
