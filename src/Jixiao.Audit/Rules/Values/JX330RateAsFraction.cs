using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX330RateAsFraction : IndicatorRule
{
    private static readonly string[] OtherRates = ["容积率", "周转率", "倍率", "汇率", "利率", "费率", "概率", "斜率"];

    public override RuleAbout About { get; } =
        new("JX330", Severity.Warning)
        {
            Title = "比率疑似少写了百分号",
            What =
                "比率的值是不带 % 的小数（“0.95”），或合格率等写成不到 1%（“0.95%”）；其他比率（增长、损失、税费一类除外）写成 0.5% 至 1%。",
            Why = "“0.95”与“95%”在系统里相差一百倍，自评时会算错得分。",
            HowToMend = "核对后写成带百分号的百分比，如“95%”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    /// <summary>".95", which no number begins with; null for anything else.</summary>
    private static decimal? Pointed(IndicatorFacts indicator) =>
        indicator is { Kind: Core.Values.ValueKind.Words, Row.Value: ['.', ..] and { Length: > 1 and < 6 } value }
            ? Measured.Number("0" + value)
            : null;

    /// <summary>A rate that is in no list, at 0.88%: of growth, of losses and of prices that is nothing odd.</summary>
    private static bool IsOtherShare(ReadOnlySpan<char> core, decimal number) =>
        number is >= 0.5m and < 1
        && core is [.., '率']
        && core.IndexOfAny(SmallShares) < 0
        && !NameSense.IsReverse(core)
        && !NameSense.EndsWithAny(core, OtherRates);

    private static readonly System.Buffers.SearchValues<char> SmallShares = System.Buffers.SearchValues.Create(
        "增升降减提长变占费税利差误亏损害灾病死亡伤故诉违漏失错残逾不未退返坏欠缺贡献"
    );

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (!indicator.IsRate || (indicator.Number ?? Pointed(indicator)) is not (> 0 and <= 1 and var number))
        {
            return;
        }
        if (indicator.Number is not null && indicator.High != number)
        {
            return;
        }
        var bare = indicator.UnitKind == UnitKind.None;
        if (
            bare
                ? NameSense.EndsWithAny(NameWords.Core(indicator.Name), OtherRates)
                : number == 1
                    || indicator.Row.Unit is not "%"
                    || indicator.Comparison is Comparison.AtMost or Comparison.Below
                    || !(
                        NameSense.IsPositiveRate(NameWords.Core(indicator.Name))
                        || IsOtherShare(NameWords.Core(indicator.Name), number)
                    )
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"比率写成“{indicator.Printed}”，应写百分数，疑为“{Say.Number(number * 100)}%”",
            indicator.Printed,
            $"{Say.Number(number * 100)}%"
        );
    }
}
