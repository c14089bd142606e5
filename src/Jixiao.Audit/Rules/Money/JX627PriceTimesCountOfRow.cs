using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX627PriceTimesCountOfRow : FormRule
{
    private static readonly string[] Totals =
    [
        "发放总额",
        "总额",
        "资金总额",
        "资金",
        "总费用",
        "经费",
        "费用",
        "支出",
        "金额",
    ];

    private static readonly string[] Standards = ["发放标准", "标准", "单价"];

    public override RuleAbout About { get; } =
        new("JX627", Severity.Warning)
        {
            Title = "单价乘数量不等于同一事项的金额",
            What =
                "成本指标的名称写着单价（“购置费（1500元/台）”），或有同一事项的单价指标（护理人员工资标准 2500元/人/月），或目标写明单价，而单价乘同一事项的数量（按月的乘 12）与这一事项的金额指标不等：金额不够，或多出 5% 以上。",
            Why = "单价、数量、金额有两个就能算出第三个，对不上就有一个写错。",
            HowToMend = "按消息中的算式核对，改正写错的一个数；金额还包括别的开支的，分开列。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        List<RowQuantity>? rows = null;
        foreach (var row in form.Indicators)
        {
            if (
                !row.IsMoneyCost
                || row.AmountYuan is not (> 0 and var amount)
                || EachWords.In(NameWords.Core(row.Name))
            )
            {
                continue;
            }
            rows ??= RowQuantity.Targets(form);
            if ((Named(form, rows, row) ?? Beside(form, rows, row)) is { } product && IsApart(product.Yuan, amount))
            {
                report.Find(
                    row,
                    $"指标值{Say.Quote(row.Printed)}，而{product.Words} = {Say.Amount(product.Yuan, form)}，相差 {Say.Amount(decimal.Abs(product.Yuan - amount), form)}，应核对单价、数量和金额",
                    row.Printed,
                    Say.Amount(product.Yuan, form)
                );
            }
        }
    }

    /// <summary>What is more by a little may hold small things; what is less cannot be enough.</summary>
    private static bool IsApart(decimal product, decimal amount) =>
        product > amount * 1.005m && product < amount * 3 || product * 1.05m < amount && product * 3 > amount;

    /// <summary>轮椅购置费（900元/辆） and 轮椅 200辆.</summary>
    private static (decimal Yuan, string Words)? Named(FormFacts form, List<RowQuantity> rows, IndicatorFacts cost)
    {
        var open = cost.Name.AsSpan().IndexOfAny('（', '(');
        if (open < 2)
        {
            return null;
        }
        var numbers = new NumbersInText(cost.Name.AsSpan(open));
        if (!numbers.Next() || numbers.Number is not (> 0 and < 100_000_000m))
        {
            return null;
        }
        var close = numbers.After.IndexOfAny('）', ')');
        var unit = close > 0 ? numbers.After[..close].ToString() : "";
        if (
            Measure.Of(unit) is not { IsPrice: true, Per: { Length: > 0 and < 4 } per, Scale: var scale }
            || Measure.Of(per) is not { } thing
            || Counted(form, rows, cost.Name[..open], thing) is not { } count
        )
        {
            return null;
        }
        return (
            numbers.Number * scale * count,
            $"{Say.Number(count)} × {Say.Number(numbers.Number)} {unit[..unit.IndexOf('/', StringComparison.Ordinal)]}"
        );
    }

    /// <summary>护理人员工资标准 beside 护理人员工资.</summary>
    private static (decimal Yuan, string Words)? Beside(FormFacts form, List<RowQuantity> rows, IndicatorFacts cost)
    {
        var total = Stem(NameWords.Core(cost.Name), Totals);
        foreach (var price in rows)
        {
            if (
                price.Row != cost
                && price.Measure.IsPrice
                && Priced.IsPrice(price)
                && Stem(NameWords.Core(price.Row.Name), Standards) is { Length: >= 3 } stem
                && stem.SequenceEqual(total)
                && Priced.Of(form, rows, price) is { } priced
            )
            {
                return (priced.Yuan, priced.Formula);
            }
        }
        return null;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> core, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (core.EndsWith(ending) && core.Length > ending.Length + 2)
            {
                return core[..^ending.Length];
            }
        }
        return core;
    }

    /// <summary>The only number of such things whose name has the first two characters of the cost's.</summary>
    private static decimal? Counted(FormFacts form, List<RowQuantity> rows, string cost, Measure thing)
    {
        decimal? found = null;
        foreach (var row in rows)
        {
            if (row.Measure.Key == thing.Key && !row.IsEach && row.Row.Name.AsSpan().IndexOf(cost.AsSpan(0, 2)) >= 0)
            {
                if (found is not null && found != row.Value)
                {
                    return null;
                }
                found = row.Value;
            }
        }
        foreach (var said in found is null ? form.Spoken : [])
        {
            if (said.Measure.Key == thing.Key && !said.IsEach && said.Before.AsSpan().IndexOf(cost.AsSpan(0, 2)) >= 0)
            {
                if (found is not null && found != said.Value)
                {
                    return null;
                }
                found = said.Value;
            }
        }
        return found;
    }
}
