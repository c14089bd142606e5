using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX619UnlikelyAmount : FormRule
{
    /// <summary>No project of a county or city comes near it; few of a province do.</summary>
    private const decimal TooMuch = 10_000_000_000m;

    /// <summary>Not worth a form of its own.</summary>
    private const decimal TooLittle = 500m;

    public override RuleAbout About { get; } =
        new("JX619", Severity.Info)
        {
            Title = "项目金额大得或小得不合常理",
            What = "一个项目的年度资金总额在 100 亿元以上，或大于零而不足 500 元。",
            Why = "多半是表头的单位（元、万元）与所填的数不一致，差了一万倍。",
            HowToMend = "核对表头的金额单位与预算批复；金额无误的可以不管。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.IsProject && form.Budget is { Yuan: > 0 and (>= TooMuch or < TooLittle) and var budget })
        {
            var (unit, other) = form.AmountUnit == AmountUnit.Yuan ? ("元", "万元") : ("万元", "元");
            report.Find(
                form,
                $"年度资金总额 {Say.Amount(budget, form)}，{(budget >= TooMuch ? "大" : "小")}得不合常理，请核对金额单位应为“{unit}”还是“{other}”",
                Say.Amount(budget, form),
                "合理的金额和单位"
            );
        }
    }
}
