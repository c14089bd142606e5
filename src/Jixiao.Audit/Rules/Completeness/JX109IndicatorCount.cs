using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX109IndicatorCount : FormRule
{
    public override RuleAbout About { get; } =
        new("JX109", Severity.Info)
        {
            Title = "指标过少或过多",
            What = "预算 100 万元以上而三级指标不足 5 条，或一张表的三级指标多于 60 条。两个界限都可由地方设定。",
            Why = "大项目指标太少，重要的事没有管住；指标太多，重点不突出，每条权重都很小，填报和自评也成了负担。",
            HowToMend = "过少的，按产出、成本、效益、满意度补充；过多的，保留能说明核心目标的指标，同类的合并。",
            RestsOn = RestsOn.None,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var count = form.Indicators.Count;
        var many = form.Profile[Threshold.ManyIndicators];
        if (count > many)
        {
            report.Find(
                form,
                $"设了 {count} 条三级指标，一般不多于 {Say.Number(many)} 条，重点不突出",
                $"{count} 条",
                $"≤{Say.Number(many)} 条"
            );
            return;
        }
        var few = form.Profile[Threshold.FewIndicators];
        if (
            count > 0
            && count < few
            && form.Budget is { } budget
            && budget.Yuan >= form.Profile[Threshold.FewIndicatorsFromYuan]
        )
        {
            report.Find(
                form,
                $"预算 {Say.Amount(budget, form)}，只设了 {count} 条三级指标，一般不少于 {Say.Number(few)} 条",
                $"{count} 条",
                $"≥{Say.Number(few)} 条"
            );
        }
    }
}
