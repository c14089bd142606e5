using Jixiao.App.Filing.Storing;
using Jixiao.Audit.Profiles;
using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.App.Filing;

/// <summary>Figures that must agree, side by side.</summary>
/// <param name="WeightsDue">What the weights must sum to by the profile.</param>
/// <param name="Levels">Weights by level 1, in the order of the form.</param>
/// <param name="CostYuan">Sum of the cost indicators that are amounts of money; null where there is none.</param>
/// <param name="BudgetYuan">The form's own total; null where it is not filled in.</param>
public sealed record FormSums(
    decimal Weights,
    decimal WeightsDue,
    IReadOnlyList<LevelSum> Levels,
    Money? CostYuan,
    Money? BudgetYuan
)
{
    public static FormSums Of(Form form, Profile profile)
    {
        List<LevelSum> levels =
        [
            .. form
                .Indicators.GroupBy(r => r.Level1 ?? "", StringComparer.Ordinal)
                .Select(g => new LevelSum(g.Key, g.Sum(Weight), g.Count())),
        ];
        decimal? costs = null;
        foreach (var row in form.Indicators.Where(r => IsCost(r)))
        {
            if (
                Projection.Number(row.Value) is { } number
                && row.Unit is { } unit
                && AmountUnits.FromName(unit) is { } amount
            )
            {
                costs = (costs ?? 0) + (number * amount.Yuan());
            }
        }
        return new FormSums(
            levels.Sum(l => l.Weight),
            profile.Weights.Total,
            levels,
            costs is { } sum && decimal.Abs(sum) <= Money.MaxYuan ? Money.FromYuan(sum) : null,
            form.Funds.TotalYuan
        );
    }

    private static decimal Weight(Indicator row) =>
        Projection.Number(row.Weight) is { } weight && decimal.Abs(weight) < 1_000_000m ? weight : 0;

    private static bool IsCost(Indicator row) =>
        row.Level1?.Contains("成本", StringComparison.Ordinal) == true
        || row.Level2?.Contains("成本", StringComparison.Ordinal) == true;
}

/// <param name="Level1">Empty for rows without one.</param>
/// <param name="Rows">How many indicators stand under it.</param>
public sealed record LevelSum(string Level1, decimal Weight, int Rows);
