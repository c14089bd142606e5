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
            What =
                "合格率、覆盖率、及时率、消除率、满意度等越高越好的指标，性质写成“≤”或“<”；受益、保障、带动、新增等效益的数量写成“≤”，是警告。",
            Why = "按“≤”计分，合格率越低得分越高。",
            HowToMend = "性质改为“≥”；必须全部做到的写“=100%”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    private static readonly string[] Wanted =
    [
        "受益",
        "惠及",
        "保障",
        "带动",
        "新增",
        "增加",
        "增收",
        "提高",
        "提升",
        "改善",
        "创造",
        "吸引",
        "培育",
        "挽回",
        "避免",
        "节约",
        "服务",
        "覆盖",
        "保护",
    ];

    private static readonly string[] Unwanted =
    [
        "债",
        "费",
        "成本",
        "价",
        "投诉",
        "事故",
        "违",
        "失",
        "耗",
        "欠",
        "险",
        "时间",
        "时长",
        "间隔",
        "距离",
        "半径",
        "占用",
        "支出",
        "补助",
        "金额",
        "隐患",
        "病",
        "编制",
    ];

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
        else if (
            indicator is { Number: > 0, Comparison: Comparison.AtMost or Comparison.Below }
            && indicator.Level2 is Level2.EconomicBenefit or Level2.SocialBenefit or Level2.EcologicalBenefit
            && indicator.UnitKind is UnitKind.Count or UnitKind.People or UnitKind.Money
            && IsWanted(indicator.Name)
        )
        {
            report.Find(
                indicator,
                $"效益越多越好，目标值却写成“{indicator.Printed}”，等于没有下限，应为“≥”，请核对",
                indicator.Printed,
                "≥",
                new() { AtMost = Severity.Warning }
            );
        }
    }

    private static bool IsWanted(string name) =>
        NameSense.ContainsAny(name, Wanted)
        && !NameSense.ContainsAny(name, Unwanted)
        && !NameSense.IsReverse(NameWords.Core(name));
}
