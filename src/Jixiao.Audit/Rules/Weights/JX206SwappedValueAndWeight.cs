using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX206SwappedValueAndWeight : FormRule
{
    public override RuleAbout About { get; } =
        new("JX206", Severity.Error)
        {
            Title = "指标值与权重疑似填反",
            What =
                "权重合计不对，而把某一条指标的值与权重对调后，合计正好等于规定总分；这条的权重不大（不超过总分的两成）的，可能是别的原因，只作警告。",
            Why = "两栏相邻，录入时最容易填反；填反的一条既改变了目标，也改变了它在总分中的分量。",
            HowToMend = "核对消息所指的一条，把指标值与权重对调。对调会改变目标，须由填报人确认。",
            RestsOn = RestsOn.Weight | RestsOn.Value,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var excess = form.WeightSum - form.WeightTotal;
        if (form.Profile.Weights.AlsoSeen.Contains(form.WeightSum))
        {
            return;
        }
        if (excess == 0 || form.WeightCount == 0 || form.WeightCount < form.Indicators.Count)
        {
            return;
        }
        foreach (var indicator in form.Indicators)
        {
            // Weights below one point or above the total would not be weights.
            if (
                indicator is { Weight: { } weight, Number: { } value }
                && indicator.High == value
                && weight - value == excess
                && value > 0
                && weight > 0
                && value <= form.WeightTotal / 2
            )
            {
                report.Find(
                    indicator,
                    $"权重合计 {Say.Number(form.WeightSum)} 分，应为 {Say.Number(form.WeightTotal)} 分；"
                        + $"第 {indicator.Index + 1} 条的值 {Say.Number(value)} 与权重 {Say.Number(weight)} 互换后合计 {Say.Number(form.WeightTotal)} 分，疑似填反",
                    $"值 {Say.Number(value)}，权重 {Say.Number(weight)}",
                    $"值 {Say.Number(weight)}，权重 {Say.Number(value)}",
                    new()
                    {
                        // A weight of a usual size may be right, and the sum wrong for another reason.
                        AtMost = weight * 5 > form.WeightTotal ? null : Severity.Warning,
                        Fix = new Fix(Safe: false, "weight", indicator.Row.Weight, Say.Number(value)),
                    }
                );
            }
        }
    }
}
