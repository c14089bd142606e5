using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX622OtherCostsTooMany : IndicatorRule
{
    /// <summary>More of the budget than this should say what it is for.</summary>
    private const decimal Share = 0.15m;

    private static readonly string[] Others = ["其他", "其它", "零星", "杂项", "不可预见", "机动"];

    public override RuleAbout About { get; } =
        new("JX622", Severity.Warning)
        {
            Title = "“其他”一类的成本占预算过多",
            What = "名称以“其他”“零星”“不可预见”开头的成本指标，金额超过项目预算的 15%。",
            Why = "说不出用途的钱占得多，成本指标就控制不住花钱，评审时也无法核对测算依据。",
            HowToMend = "把这一条拆成具体的支出，各写各的控制数，只把零头留在“其他”里。",
            RestsOn = RestsOn.Value | RestsOn.Level | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            !indicator.IsMoneyCost
            || indicator.AmountYuan is not { } amount
            || indicator.Form.Budget is not { Yuan: > 0 and var budget }
            || amount <= budget * Share
            || amount > budget
            || !StartsWithOther(indicator.Name)
        )
        {
            return;
        }
        var form = indicator.Form;
        var percent = Say.Number(decimal.Round(amount / budget * 100, 1));
        report.Find(
            indicator,
            $"{Say.Amount(amount, form)}，占预算 {Say.Amount(budget, form)}的 {percent}%，没有说明用途，应拆成具体的支出",
            $"占预算 {percent}%",
            "≤15%，或写明用途"
        );
    }

    private static bool StartsWithOther(string name)
    {
        foreach (var word in Others)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
