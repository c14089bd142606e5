using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX408SameNameElsewhere : FormRule
{
    /// <summary>Shorter names (其他, 质量) say nothing, so they may stand anywhere.</summary>
    private const int ShortestName = 6;

    public override RuleAbout About { get; } =
        new("JX408", Severity.Warning)
        {
            Title = "同名的三级指标列在不同的二级指标下",
            What =
                "一张表里名称完全相同的三级指标，出现在两个不同的二级指标下，而目标值不同；值也相同的由 JX501 报告。",
            Why = "同一件事不能既是数量又是成本、既是社会效益又是可持续影响；多半是复制后没有改名，权重也重复计算。",
            HowToMend = "保留归类正确的一条；另一条要考核别的方面的，把名称改清楚。",
            RestsOn = RestsOn.Level | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        for (var i = 1; i < form.Indicators.Count; i++)
        {
            var one = form.Indicators[i];
            if (one.Name.Length < ShortestName || one.Level2 == Level2.None)
            {
                continue;
            }
            for (var j = 0; j < i; j++)
            {
                var other = form.Indicators[j];
                if (
                    other.Name.Length == one.Name.Length
                    && other.Level2 != one.Level2
                    && other.Level2 != Level2.None
                    && string.Equals(other.Name, one.Name, StringComparison.Ordinal)
                    && !string.Equals(other.Row.Value, one.Row.Value, StringComparison.Ordinal)
                )
                {
                    Report(one, other, report);
                    break;
                }
            }
        }
    }

    private static void Report(IndicatorFacts one, IndicatorFacts other, RuleReport report) =>
        report.Find(
            one,
            $"第 {other.Index + 1} 条（{other.Row.Level2}）与第 {one.Index + 1} 条（{one.Row.Level2}）名称相同，同一件事只能归入一类",
            $"{other.Row.Level2}、{one.Row.Level2}",
            "一个二级指标",
            new()
            {
                Related = [new RelatedPlace(one.Form.File, one.Form.Position, other.Index)],
                Key = other.Row.Level2,
            }
        );
}
