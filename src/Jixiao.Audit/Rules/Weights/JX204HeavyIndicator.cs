using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX204HeavyIndicator : FormRule
{
    public override RuleAbout About { get; } =
        new("JX204", Severity.Warning)
        {
            Title = "一条指标的权重过大",
            What =
                "一条三级指标的权重超过总权重的 30%（可由地方设定）。某个一级指标下只有这一条、权重正好是规定分值的，不算；指标不足四条的表不查。",
            Why = "一条指标占去三成以上，这一条完成与否几乎决定了总分，其余指标形同虚设。",
            HowToMend = "把这一条拆成几条，或把权重分给其他指标。",
            RestsOn = RestsOn.Weight,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.WeightCount < 4)
        {
            return;
        }
        var total = Math.Max(form.WeightTotal, form.WeightSum);
        var most = total * form.Profile[Threshold.HeavyIndicator];
        foreach (var indicator in form.Indicators)
        {
            if (
                indicator.Weight is { } weight
                && weight > most
                && weight <= form.WeightTotal
                && !IsSwapped(form, indicator, weight)
                && !IsWholeShare(form, indicator, weight)
            )
            {
                report.Find(
                    indicator,
                    $"权重 {Say.Number(weight)} 分，占总权重 {Say.Number(total)} 分的 {Say.Number(decimal.Round(weight / total * 100, 1))}%，"
                        + $"一条指标一般不超过 {Say.Number(decimal.Round(most, 2))} 分，应拆成几条，或把权重分给其他指标",
                    $"{Say.Number(weight)} 分",
                    $"≤{Say.Number(decimal.Round(most, 2))} 分"
                );
            }
        }
    }

    /// <summary>Value and weight changed places: JX206 says so.</summary>
    private static bool IsSwapped(FormFacts form, IndicatorFacts indicator, decimal weight) =>
        form.WeightSum != form.WeightTotal
        && indicator.Number is { } value
        && weight - value == form.WeightSum - form.WeightTotal;

    /// <summary>The only one under its level 1, with just the points that the scheme gives to the level.</summary>
    private static bool IsWholeShare(FormFacts form, IndicatorFacts indicator, decimal weight)
    {
        var level = indicator.Under();
        foreach (var other in form.Indicators)
        {
            if (other.Index != indicator.Index && other.Under() == level)
            {
                return false;
            }
        }
        var schemes = form.Profile.Weights.Schemes;
        for (var i = 0; i < schemes.Count; i++)
        {
            if (schemes[i].TryGetValue(level, out var points) && points == weight)
            {
                return true;
            }
        }
        return false;
    }
}
