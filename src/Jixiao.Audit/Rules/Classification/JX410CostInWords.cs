using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX410CostInWords : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX410", Severity.Warning)
        {
            Title = "成本指标没有数字",
            What =
                "（经济）成本指标的值全是文字，如“严格控制”“不超预算”“合理”，名称里也没有数字。社会成本、生态环境成本不查。",
            Why = "成本指标是花钱的上限，没有数字就没有约束。",
            HowToMend = "写明控制数，如“≤100 万元”“≤2000 元/人”，或成本节约率。",
            RestsOn = RestsOn.Value | RestsOn.Level,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind != ValueKind.Words
            || indicator.Level2 is not (Level2.Cost or Level2.EconomicCost)
            || HasDigit(indicator.Row.Value)
            || HasDigit(indicator.Row.ValueText)
            || HasDigit(indicator.Name)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"成本指标的值“{indicator.Printed}”没有数字，应写明金额、单价或节约率的控制数",
            indicator.Printed,
            "带数字的控制数"
        );
    }

    private static bool HasDigit(string? text)
    {
        foreach (var c in text.AsSpan())
        {
            if (char.IsDigit(c) || "一二三四五六七八九十百千万亿".Contains(c, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
