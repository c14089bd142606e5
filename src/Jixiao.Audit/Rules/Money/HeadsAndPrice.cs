using Jixiao.Audit.Facts;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Money;

/// <summary>
/// How many people get something, and what each of them gets: of a form that has one row of each, and whose names speak of the
/// same people. Limits (≤) are left alone: they need not be reached.
/// </summary>
internal sealed record HeadsAndPrice(IndicatorFacts Heads, IndicatorFacts Price)
{
    private const int FewestSharedPairs = 2;

    /// <summary>Pairs of characters that say nothing of who is meant.</summary>
    private const string Common =
        "人数 人均 标准 补助 补贴 资助 金额 每人 每年 年人 成本 发放 费用 经费 均补 助标 贴标 人员 数量 受益 对象 单价 享受 均资";

    /// <summary>At least so much is spent, in yuan.</summary>
    public decimal Product => Heads.Number!.Value * Price.Number!.Value;

    public static HeadsAndPrice? Of(FormFacts form)
    {
        IndicatorFacts? heads = null;
        IndicatorFacts? price = null;
        foreach (var row in form.Indicators)
        {
            if (IsPrice(row))
            {
                if (price is not null)
                {
                    return null;
                }
                price = row;
            }
            else if (row is { UnitKind: UnitKind.People, Level2: Level2.Quantity, Number: > 0 and < 10_000_000 })
            {
                if (heads is not null)
                {
                    return null;
                }
                heads = row;
            }
        }
        return
            heads is not null
            && price is not null
            && heads.Comparison is null or Comparison.AtLeast or Comparison.Equal or Comparison.Above
            && SharePeople(heads!.Name, price!.Name)
            ? new(heads, price)
            : null;
    }

    private static bool IsPrice(IndicatorFacts row) =>
        row is { UnitKind: UnitKind.UnitPrice, Number: > 0 and < 1_000_000_000 }
        && row.Row.Unit is ['元', ..]
        && row.Comparison is null or Comparison.Equal or Comparison.AtLeast
        && (
            row.Row.Unit.Contains('人', StringComparison.Ordinal)
            || row.Row.Unit.Contains('生', StringComparison.Ordinal)
            || row.Name.Contains("人均", StringComparison.Ordinal)
            || row.Name.Contains("生均", StringComparison.Ordinal)
            || row.Name.Contains("每人", StringComparison.Ordinal)
            || row.Name.Contains("每生", StringComparison.Ordinal)
        );

    private static bool SharePeople(string one, string other)
    {
        var shared = 0;
        for (var i = 0; i + 2 <= one.Length; i++)
        {
            var pair = one.AsSpan(i, 2);
            if (Common.AsSpan().IndexOf(pair) < 0 && other.AsSpan().IndexOf(pair) >= 0)
            {
                shared++;
            }
        }
        return shared >= FewestSharedPairs;
    }
}
