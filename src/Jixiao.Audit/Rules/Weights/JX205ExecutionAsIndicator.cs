using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX205ExecutionAsIndicator : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX205", Severity.Error)
        {
            Title = "把预算执行率列为绩效指标",
            What =
                "三级指标是预算执行率（资金执行率）。部门整体表作警告；列在“预算管理”“投入”等本地一级指标下的，以及含它在内合计为 100 分的，不算。",
            Why = "预算执行率在自评时另占 10 分，再列为指标就算了两次；钱花完了也不等于事办成了。",
            HowToMend = "删去这一条，把它的权重分给反映产出和效益的指标。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var form = indicator.Form;
        if (
            !indicator.IsExecutionRate
            || indicator.Level1 == Level1.Other
            || (form.WeightSum == 100 && form.WeightCount == form.Indicators.Count)
        )
        {
            return;
        }
        report.Find(
            indicator,
            "预算执行率在自评时另占 10 分，不应再列为绩效指标，否则会重复计分",
            indicator.Name,
            "产出或效益方面的指标",
            new() { AtMost = form.IsProject ? null : Severity.Warning }
        );
    }
}
