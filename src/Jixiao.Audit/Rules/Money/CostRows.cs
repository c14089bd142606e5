using Jixiao.Audit.Facts;

namespace Jixiao.Audit.Rules.Money;

/// <summary>The cost limits of a form as amounts.</summary>
internal static class CostRows
{
    /// <summary>
    /// Sum and count of the cost limits that are amounts. One that equals the whole budget is the total and not a part, as long as there are others.
    /// Allocates nothing.
    /// </summary>
    public static (decimal SumYuan, int Count) Parts(FormFacts form)
    {
        var (sum, count, isWhole) = (0m, 0, false);
        foreach (var row in form.Indicators)
        {
            if (row is { IsMoneyCost: true, AmountYuan: { } amount })
            {
                (sum, count) = (sum + amount, count + 1);
                isWhole |= amount == form.Budget?.Yuan;
            }
        }
        return isWhole && count > 1 ? (sum - form.Budget!.Value.Yuan, count - 1) : (sum, count);
    }

    /// <summary>True where the name says that the amount is for one of many, or a standard: such an amount is no part of the budget.</summary>
    public static bool IsPerUnit(string name)
    {
        foreach (var c in name)
        {
            if (c is '均' or '每' or '单' or '价' or '例')
            {
                return true;
            }
        }
        return name.Contains("标准", StringComparison.Ordinal);
    }
}
