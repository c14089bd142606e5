using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX705TimeInPercent : IndicatorRule
{
    private static readonly string[] Times = ["时间", "时限", "工期", "天数", "日期", "期限", "周期"];

    /// <summary>How long something works, of the whole time.</summary>
    private static readonly string[] Shares =
    [
        "运行时间",
        "正常时间",
        "在线时间",
        "可用时间",
        "无故障时间",
        "开放时间",
        "利用时间",
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
            && NameWords.Core(indicator.Name) is var core
            && NameSense.EndsWithAny(core, Times)
            && !NameSense.EndsWithAny(core, Shares)
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
