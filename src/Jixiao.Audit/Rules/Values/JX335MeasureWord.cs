using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX335MeasureWord : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX335", Severity.Warning)
        {
            Title = "计量单位与所数的东西不配",
            What =
                "数量指标名称的末尾是一种东西（帐篷、图书、路灯、摄像头、论文等），单位却是别的东西的量词，或是 %。“个”“件”“套”“批”“种”“项”不算。",
            Why = "“帐篷 500 床”多半是上下两条的单位串了行，数字也可能是另一条的。",
            HowToMend = "对照采购、建设清单改正单位，并核对数字；要考核比率的，名称写明“……率”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { Number: { }, UnitKind: UnitKind.Count or UnitKind.Share or UnitKind.Unknown }
            || indicator.Level2 is not (Level2.Quantity or Level2.None)
            || Measures.Of(NameWords.Core(indicator.Name)) is not { } units
        )
        {
            return;
        }
        var unit = indicator.Row.Unit!.Trim();
        if (indicator.UnitKind == UnitKind.Share || Measures.IsOfAnother(units, unit))
        {
            report.Find(
                indicator,
                $"目标值“{indicator.Printed}”的单位是“{unit}”，而名称数的是东西，一般用“{units[0]}”计量，请核对单位和数字",
                unit,
                units[0]
            );
        }
    }
}
