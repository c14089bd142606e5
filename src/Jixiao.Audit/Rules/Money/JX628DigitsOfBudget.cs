using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX628DigitsOfBudget : FormRule
{
    public override RuleAbout About { get; } =
        new("JX628", Severity.Warning)
        {
            Title = "成本金额与预算只是两个数字颠倒",
            What = "全表只有一条成本指标写金额，而它与预算总额的数字相同，只有相邻两个数字换了位置（1008 与 1080）。",
            Why = "只有一项成本时它就是预算；两个数只差顺序，多半是录入时颠倒了。",
            HowToMend = "对照预算批复改正写错的一个。",
            RestsOn = RestsOn.Value | RestsOn.Funds,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsProject || form.Budget is not { Yuan: > 0 and var budget })
        {
            return;
        }
        IndicatorFacts? only = null;
        foreach (var row in form.Indicators)
        {
            if (row is { IsMoneyCost: true, AmountYuan: not null })
            {
                if (only is not null)
                {
                    return;
                }
                only = row;
            }
        }
        if (only is { AmountYuan: { } amount } && !CostRows.IsPerUnit(only.Name) && AreSwapped(amount, budget))
        {
            report.Find(
                only,
                $"指标值{Say.Quote(only.Printed)}与预算 {Say.Amount(budget, form)}只有两个数字位置颠倒，请核对哪个是对的",
                only.Printed,
                Say.Amount(budget, form)
            );
        }
    }

    private static bool AreSwapped(decimal one, decimal other)
    {
        var (a, b) = (Digits(one), Digits(other));
        if (a.Length != b.Length || Math.Max(a.TrimEnd('0').Length, b.TrimEnd('0').Length) < 3)
        {
            return false;
        }
        var (first, second, apart) = (-1, -1, 0);
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
            {
                apart++;
                (first, second) = (first < 0 ? i : first, i);
            }
        }
        return apart == 2 && second == first + 1 && a[first] == b[second] && a[second] == b[first];
    }

    /// <summary>Without the unit's zeros; both in 元, so that the lengths tell the size.</summary>
    private static string Digits(decimal yuan) => Say.Number(yuan).Replace(".", "", StringComparison.Ordinal);
}
