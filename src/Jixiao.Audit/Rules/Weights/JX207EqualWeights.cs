using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX207EqualWeights : FormRule
{
    /// <summary>Fewer indicators are alike by chance.</summary>
    private const int Fewest = 4;

    public override RuleAbout About { get; } =
        new("JX207", Severity.Warning)
        {
            Title = "各条指标权重完全相同",
            What = "四条以上的三级指标，权重全部一样；平均分配后各一级指标仍符合规定比例的，不算。",
            Why = "平均分配说明没有区分主次，核心产出和次要指标一样重，得分不能反映项目做得好不好。",
            HowToMend = "按重要程度重新分配：反映核心产出和主要效益的指标权重大些。",
            RestsOn = RestsOn.Weight,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.WeightCount < Fewest || form.WeightCount < form.Indicators.Count)
        {
            return;
        }
        var weight = form.Indicators[0].Weight!.Value;
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Weight != weight)
            {
                return;
            }
        }
        if (FollowsScheme(form, weight))
        {
            return;
        }
        report.Find(
            form,
            $"{form.WeightCount} 条指标的权重都是 {Say.Number(weight)} 分，没有区分主次，应按重要程度分配",
            $"都是 {Say.Number(weight)} 分",
            "按重要程度分配",
            form.Indicators
        );
    }

    private static bool FollowsScheme(FormFacts form, decimal weight)
    {
        var schemes = form.Profile.Weights.Schemes;
        for (var i = 0; i < schemes.Count; i++)
        {
            if (
                Fits(form, schemes[i], weight, Level1.Cost)
                && Fits(form, schemes[i], weight, Level1.Output)
                && Fits(form, schemes[i], weight, Level1.Benefit)
                && Fits(form, schemes[i], weight, Level1.Satisfaction)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool Fits(FormFacts form, IReadOnlyDictionary<Level1, decimal> scheme, decimal weight, Level1 level)
    {
        var count = 0;
        foreach (var indicator in form.Indicators)
        {
            count += indicator.Under() == level ? 1 : 0;
        }
        return count * weight == (scheme.TryGetValue(level, out var points) ? points : 0);
    }
}
