using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX212PrintedWeightSum : FormRule
{
    public override RuleAbout About { get; } =
        new("JX212", Severity.Error)
        {
            Title = "印出的权重合计不等于各条相加",
            What = "表末印有“权重合计”，而它不等于各条指标的权重相加。每条指标都有权重时才查。",
            Why = "合计与各条对不上，说明有一条权重写错，或者合计没有重算。",
            HowToMend = "按消息中的加总改正合计，或改正写错的权重。",
            RestsOn = RestsOn.Weight,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            form.PrintedWeightSum is not { } printed
            || form.WeightCount == 0
            || form.WeightCount < form.Indicators.Count
            || printed == form.WeightSum
            || (form.ExecutionWeight ?? 0) + form.WeightSum == printed
        )
        {
            return;
        }
        var tenMore = printed == form.WeightSum + 10 ? "（预算执行率的 10 分自评时才加）" : "";
        report.Find(
            form,
            $"印出的权重合计 {Say.Number(printed)}，各条指标的权重相加 {Say.Sum(form.Indicators.Select(r => r.Weight!.Value))}{tenMore}，应改正合计或权重",
            Say.Number(printed),
            Say.Number(form.WeightSum),
            form.Indicators
        );
    }
}
