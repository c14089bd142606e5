using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX332VagueValue : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX332", Severity.Info)
        {
            Title = "指标值只有程度词，无法衡量",
            What =
                "定性指标的值只有“有效提升”“不断完善”“明显”“长期执行”“按要求发放”一类的词，没有数字、标准或能够看到的结果，表中也没有指标解释或评分标准。时效指标由 JX105 报告，数量由 JX333 报告。",
            Why = "做到什么程度算“有效提升”，各人说法不一，年终只能凭印象打分。",
            HowToMend =
                "能计量的改为数字（如“知晓率≥90%”）；确需定性的，写明判断的依据（如“出台管理办法”“年度考核良好以上”）。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind == ValueKind.Words
            && indicator.Level2 is not Level2.Timeliness
            && !indicator.IsMoneyCost
            && indicator.Comparison is null or Comparison.Qualitative
            && Wording.IsBlank(indicator.Row.Explanation)
            && VagueWords.Is(indicator.Row.Value)
            && !JX333QuantityWithoutNumber.Is(indicator)
        )
        {
            report.Find(
                indicator,
                $"指标值“{indicator.Row.Value}”只说了方向或程度，做没做到无法衡量，应写数字，或写明判断的依据",
                indicator.Row.Value,
                "数字，或判断的依据"
            );
        }
    }
}
