using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>The money that cost limits are held against.</summary>
internal static class CostBudget
{
    /// <summary>The form's own year; null when the form does not say or has no amount.</summary>
    public static decimal? Of(Form form) => form.Funds.TotalYuan is { Yuan: > 0 } total ? total.Yuan : null;

    /// <summary>
    /// Whether the limits explain themselves: together they are the budget (or another sum the form prints), or one of them is
    /// the whole and the others are its parts.
    /// </summary>
    public static bool AddsUp(Form form, IEnumerable<CostLimit> limits)
    {
        var amounts = limits.Select(l => l.Yuan).ToList();
        var sum = amounts.Sum();
        return amounts.Count == 0
            || Sums(form.Funds).Any(b => b == sum || amounts.Contains(b))
            || (amounts.Count > 2 && amounts.Exists(a => 2 * a == sum));
    }

    private static IEnumerable<decimal> Sums(Funds funds) =>
        new[]
        {
            funds.TotalYuan,
            funds.LifetimeYuan,
            funds.AdjustedYuan,
            funds.InitialYuan,
            funds.FiscalYuan,
            funds.ProjectYuan,
            funds.BasicYuan,
            funds.ExpenditureYuan,
        }
            .OfType<Money>()
            .Select(m => m.Yuan);
}
