using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX328SatisfactionInWords : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX328", Severity.Warning)
        {
            Title = "满意度用文字表示",
            What = "满意度指标的值是“满意”“较高”“好坏”一类的文字，没有百分比。",
            Why = "满意度来自调查，有数字才能按档计分，也才能与上年比较。",
            HowToMend = "写百分比，如“≥90%”，并说明调查对象和方法。",
            RestsOn = RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind == ValueKind.Words
            && (
                indicator.Level2 == Level2.Satisfaction
                || indicator.IsRate
                || NameWords.Core(indicator.Name).EndsWith("满意")
                || NameWords.Core(indicator.Name).EndsWith("满意程度")
            )
            && indicator.Name.Contains("满意", StringComparison.Ordinal)
            && !ValueWords.HasNumeral(indicator.Row.Value)
        )
        {
            report.Find(
                indicator,
                $"满意度写成“{indicator.Row.Value}”，应写百分比，如“≥90%”",
                indicator.Row.Value,
                "百分比"
            );
        }
    }
}
