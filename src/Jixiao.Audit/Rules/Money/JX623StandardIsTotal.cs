using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX623StandardIsTotal : IndicatorRule
{
    /// <summary>Of the budget: what one person or thing gets is less.</summary>
    private const decimal Share = 0.1m;

    private static readonly string[] Each = ["标准", "单价", "人均成本", "人均费用", "生均成本"];

    public override RuleAbout About { get; } =
        new("JX623", Severity.Warning)
        {
            Title = "名称是标准或单价，值却是总额",
            What =
                "成本指标的名称以“标准”“单价”结尾（括号内的说明不计），而值是以万元计的总额，占到项目预算的 10% 以上。",
            Why = "标准是每人每次给多少，总额是一共花多少；名称和值说的不是一件事，超没超标准无从判断。",
            HowToMend = "考核标准的，值写单价，如“=6000元/生·年”；考核总额的，名称改为“…补助资金”。",
            RestsOn = RestsOn.Value | RestsOn.Level | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            !indicator.IsMoneyCost
            || indicator.Row.Unit != "万元"
            || indicator.AmountYuan is not { } amount
            || indicator.Form.Budget is not { Yuan: > 0 and var budget }
            || amount < budget * Share
            || !NameSense.EndsWithAny(NameWords.Core(indicator.Name), Each)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"名称是标准（单价），目标值“{indicator.Printed}”却是总额，占预算 {Say.Amount(budget, indicator.Form)}的 {Say.Number(decimal.Round(amount / budget * 100, 1))}%；应写单价，或把名称改为资金总额",
            indicator.Printed,
            "单价（元/人等）"
        );
    }
}
