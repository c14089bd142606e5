using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX203BadWeight : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX203", Severity.Error)
        {
            Title = "权重为零、负数或小数过多",
            What = "三级指标的权重（分值）不大于 0，大于 100，或小数多于两位。",
            Why = "权重为零的指标不考核，等于没有；负权重会倒扣分；小数过多，合计和得分都会因四舍五入对不上。",
            HowToMend = "改为大于 0 的整数（至多两位小数），并核对合计；确实不考核的指标，删去。",
            RestsOn = RestsOn.Weight,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Weight is not { } weight || (weight > 0 && weight <= 100 && decimal.Round(weight, 2) == weight))
        {
            return;
        }
        var printed = indicator.Row.Weight!.Trim();
        var why =
            weight <= 0 ? "不大于 0，应为正数"
            : weight > 100 ? $"大于 100，而全部指标的权重合计不超过 100 分{Swapped(indicator)}"
            : "小数多于两位，应取整数或至多两位小数";
        report.Find(
            indicator,
            $"权重“{printed}”{why}",
            printed,
            weight <= 0 ? ">0"
                : weight > 100 ? "≤100"
                : Say.Number(decimal.Round(weight, 2))
        );
    }

    private static string Swapped(IndicatorFacts indicator) =>
        indicator.Number is { } value and > 0 and <= 50
            ? $"，疑似与指标值 {Say.Number(value)} 填反，请核对"
            : "，请核对";
}
