using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX211QualitativeWeight : FormRule
{
    public override RuleAbout About { get; } =
        new("JX211", Severity.Info)
        {
            Title = "定性指标的权重过大",
            What =
                "定性指标的权重相加，超过总权重的 40%（可由地方设定）；或一条定性指标就超过总权重的四分之一。每条指标都有权重时才查。",
            Why = "定性指标由填报人自己判断好坏，权重过大，总分就主要取决于主观评分。",
            HowToMend = "把能计数的改为定量指标，或把权重移给定量指标。",
            RestsOn = RestsOn.Weight,
        };

    private const decimal Single = 0.25m;

    private const int FewRows = 6;

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.WeightCount == 0 || form.WeightCount < form.Indicators.Count || form.WeightSum <= 0)
        {
            return;
        }
        var (sum, count) = (0m, 0);
        foreach (var indicator in form.Indicators)
        {
            if (indicator.IsQualitative)
            {
                if (indicator.Weight > form.WeightSum * Single && form.Indicators.Count > FewRows)
                {
                    report.Find(
                        indicator,
                        $"定性指标一条就占 {Say.Number(indicator.Weight!.Value)} 分，是总权重 {Say.Number(form.WeightSum)} 分的四分之一以上，应改为定量指标或减少权重",
                        $"{Say.Number(indicator.Weight!.Value)} 分",
                        $"≤{Say.Number(form.WeightSum * Single)} 分"
                    );
                }
                sum += indicator.Weight!.Value;
                count++;
            }
        }
        var most = form.Profile[Threshold.QualitativeShare];
        if (sum > form.WeightSum * most)
        {
            report.Find(
                form,
                $"{count} 条定性指标的权重合计 {Say.Number(sum)} 分，占 {Say.Number(form.WeightSum)} 分的 {Say.Number(decimal.Round(sum / form.WeightSum * 100, 1))}%，一般不超过 {Say.Number(most * 100)}%，应把权重多分给定量指标",
                $"{Say.Number(sum)} 分",
                $"≤{Say.Number(most * 100)}%"
            );
        }
    }
}
