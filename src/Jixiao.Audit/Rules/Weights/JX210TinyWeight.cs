using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX210TinyWeight : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX210", Severity.Info)
        {
            Title = "权重不足 1 分",
            What = "三级指标的权重大于 0 而小于 1 分。",
            Why = "不足 1 分的指标，完成与否对总分几乎没有影响，却要同样地填报、监控和评分。",
            HowToMend = "与同类指标合并，或适当提高权重。",
            RestsOn = RestsOn.Weight,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Weight is { } weight and > 0 and < 1)
        {
            report.Find(
                indicator,
                $"权重只有 {Say.Number(weight)} 分，对总分几乎没有影响，可与同类指标合并",
                $"{Say.Number(weight)} 分",
                "≥1 分"
            );
        }
    }
}
