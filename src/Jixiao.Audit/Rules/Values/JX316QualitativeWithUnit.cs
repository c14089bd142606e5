using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX316QualitativeWithUnit : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX316", Severity.Warning)
        {
            Title = "定性指标带计量单位",
            What = "指标值是文字（或性质为定性），计量单位一栏却填了项、个、次、% 等单位。",
            Why = "文字没有单位可言；带上单位，系统汇总时会把它当作数量。",
            HowToMend = "清空计量单位；确实可以计量的，改为数字和单位。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind != ValueKind.Words
            || indicator.UnitKind is UnitKind.None or UnitKind.Unknown or UnitKind.Score
            || indicator.Row.Unit is "级" or "档" or "类" or "等" or "星级" or "星" or "种" or "型"
            || ValueWords.HasNumeral(indicator.Row.Value)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"指标值“{indicator.Row.Value}”是文字，计量单位却填了“{indicator.Row.Unit}”，定性指标不填单位",
            $"{indicator.Row.Value} {indicator.Row.Unit}",
            "定性指标不填单位",
            new() { Fix = new Fix(Safe: false, "unit", indicator.Row.Unit, null) }
        );
    }
}
