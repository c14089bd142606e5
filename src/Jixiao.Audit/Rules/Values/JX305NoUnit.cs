using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX305NoUnit : IndicatorRule
{
    /// <summary>Names whose numbers need no unit: scores, ranks, ratios.</summary>
    private static readonly string[] Unitless =
    [
        "分",
        "分数",
        "成绩",
        "指数",
        "系数",
        "排名",
        "名次",
        "位次",
        "等级",
        "级别",
        "级",
        "比",
        "倍数",
        "年份",
        "年度",
        "年级",
        "版本",
        "pH",
        "PH",
        "pH值",
        "PH值",
    ];

    public override RuleAbout About { get; } =
        new("JX305", Severity.Warning)
        {
            Title = "定量指标没有计量单位",
            What = "指标值是数字（“≥20”），单位一栏和名称中都没有计量单位。",
            Why = "“20”可以是 20 人、20 次或 20%，没有单位就没有可以核对的目标。",
            HowToMend = "在指标值后或计量单位一栏补上单位，如“≥20 所”。",
            Basis = "财预〔2015〕88号",
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { UnitKind: UnitKind.None, Number: { } number }
            || indicator.Comparison == Comparison.Qualitative
            || number is >= 1900 and <= 2100
        )
        {
            return;
        }
        var core = NameWords.Core(indicator.Name);
        if (
            !NameSense.BracketedUnit(indicator.Name).IsEmpty
            || NameSense.EndsWithAny(core, Unitless)
            || (indicator.IsRate && number is > 0 and <= 1)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"目标值“{indicator.Printed}”是数字而没有计量单位，应补上单位{(indicator.IsRate ? "（比率用“%”）" : "")}",
            indicator.Printed,
            indicator.IsRate ? "%" : "数字和计量单位"
        );
    }
}
