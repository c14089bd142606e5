using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX705TimeInPercent : IndicatorRule
{
    private static readonly string[] Times =
    [
        "完成时间",
        "时限",
        "工期",
        "天数",
        "日期",
        "完成期限",
        "办理时间",
        "发放时间",
        "支付时间",
        "开工时间",
        "竣工时间",
    ];

    public override RuleAbout About { get; } =
        new("JX705", Severity.Warning)
        {
            Title = "时间用百分比表示",
            What = "“完成时间”“时限”“工期”等名称的指标，单位是 %。",
            Why = "时间要用日期或天数表示；百分比表示的是及时率，是另一个指标。",
            HowToMend = "写日期或天数；要考核及时程度的，名称改为“……及时率”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is { UnitKind: UnitKind.Share, Number: { } }
            && NameSense.EndsWithAny(NameWords.Core(indicator.Name), Times)
        )
        {
            report.Find(
                indicator,
                $"名称是时间，目标值却是“{indicator.Printed}”，应写日期或天数，或把名称改为及时率",
                indicator.Printed,
                "日期或天数"
            );
        }
    }
}
