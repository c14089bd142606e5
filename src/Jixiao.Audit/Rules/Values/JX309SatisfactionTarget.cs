using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX309SatisfactionTarget : IndicatorRule
{
    /// <summary>Below it a reviewer asks why.</summary>
    private const decimal Usual = 80;

    public override RuleAbout About { get; } =
        new("JX309", Severity.Warning)
        {
            Title = "满意度目标过低或为 100%",
            What =
                "满意度目标低于 60%（可由地方设定），或正好是 100%；60% 以上而不到 80% 的，只作提示。写成“≥100%”的由 JX302 报告。",
            Why = "低于 60% 的满意度按通行的计分办法不得分；100% 要求没有一个人不满意，调查中无法做到。",
            HowToMend = "参照上年调查结果设定，通常为 85% 至 95%。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { UnitKind: UnitKind.Share, Number: { } low, High: { } high }
            || (indicator.Level2 != Level2.Satisfaction && indicator.Level1 != Level1.Satisfaction && !indicator.IsRate)
            || !IsSatisfaction(indicator.Name)
            || indicator.Comparison is Comparison.AtMost or Comparison.Below
        )
        {
            return;
        }
        var floor = indicator.Form.Profile[Threshold.SatisfactionFloor];
        var printed = indicator.Printed;
        if (high < floor && low >= 1)
        {
            report.Find(
                indicator,
                $"满意度目标“{printed}”低于 {Say.Number(floor)}%，失去考核意义，应定在 {Say.Number(floor)}% 以上",
                printed,
                $"≥{Say.Number(floor)}%"
            );
        }
        else if (high < Usual && low >= 1)
        {
            report.Find(
                indicator,
                $"满意度目标“{printed}”偏低，一般不低于 {Say.Number(Usual)}%，请参照上年调查结果核对",
                printed,
                $"≥{Say.Number(Usual)}%",
                new() { AtMost = Severity.Info }
            );
        }
        else if (low == 100 && indicator.Comparison is null or Comparison.Equal or Comparison.About && high == 100)
        {
            report.Find(
                indicator,
                $"满意度目标“{printed}”要求人人满意，难以做到也难以查证，一般写“≥85%”至“≥95%”",
                printed,
                "≥85% 至 ≥95%"
            );
        }
    }

    private static bool IsSatisfaction(string name) =>
        name.Contains("满意", StringComparison.Ordinal) && !name.Contains("不满意", StringComparison.Ordinal);
}
