using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Mutants;

/// <summary>What slips do to forms and rows.</summary>
internal static class Edits
{
    public static Form With(this Form form, int row, Indicator indicator) =>
        form with
        {
            Indicators = [.. form.Indicators.Select((old, i) => i == row ? indicator : old)],
        };

    public static Form Each(this Form form, Func<Indicator, Indicator> change) =>
        form with
        {
            Indicators = [.. form.Indicators.Select(change)],
        };

    public static Form Plus(this Form form, Indicator indicator, int? at = null)
    {
        List<Indicator> rows = [.. form.Indicators];
        rows.Insert(at ?? rows.Count, indicator);
        return form with { Indicators = rows };
    }

    /// <summary>Without these rows; their weights go to the rows that stay, so that the sum and the shares of the levels stay right.</summary>
    public static Form? Without(this Form form, Func<Indicator, bool> which) =>
        form with { Indicators = [.. form.Indicators.Where(i => !which(i))] } is { Indicators.Count: > 0 } rest
        && rest.Indicators.Count < form.Indicators.Count
            ? rest.Rebalanced(form.WeightSum())
            : null;

    /// <summary>Another text in the value cell, taken apart as readers do.</summary>
    public static Indicator Cell(this Indicator row, string text)
    {
        var value = TargetValues.Parse(text);
        return row with { ValueText = text, Comparison = value.Comparison, Value = value.Value, Unit = value.Unit };
    }

    public static Indicator Weighing(this Indicator row, decimal weight) => row with { Weight = Print(weight) };

    public static string Print(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static decimal Weight(this Indicator row) => Number(row.Weight) ?? 0;

    public static decimal WeightSum(this Form form) => form.Indicators.Sum(Weight);

    public static bool IsWeighted(this Form form) => form.Indicators.All(i => i.Weight is not null);

    /// <summary>Weights by level 1 as the ministry wants them for the levels there are, whole points within a level; nothing where there are none.</summary>
    public static Form Rebalanced(this Form form, decimal total)
    {
        if (!form.IsWeighted())
        {
            return form;
        }
        var (cost, satisfaction) = (form.Has("成本"), form.Has("满意度"));
        var points = new Dictionary<string, decimal>(StringComparer.Ordinal)
        {
            ["成本指标"] = 20,
            ["产出指标"] = cost ? 40 : 50,
            ["效益指标"] = (cost ? 20 : 30) + (satisfaction ? 0 : 10),
            ["满意度指标"] = 10,
        };
        var weights = new Dictionary<Indicator, decimal>(ReferenceEqualityComparer.Instance);
        var levels = form.Indicators.GroupBy(i => i.Level1 ?? "", StringComparer.Ordinal).ToList();
        var (rest, whole) = (total, levels.Sum(l => points.GetValueOrDefault(l.Key, 10)));
        levels = [.. levels.OrderBy(l => points.GetValueOrDefault(l.Key, 10))];
        foreach (var level in levels)
        {
            // The largest level takes what rounding leaves.
            var own =
                level == levels[^1] ? rest : decimal.Round(points.GetValueOrDefault(level.Key, 10) * total / whole);
            rest -= own;
            Share([.. level], own, weights);
        }
        return form.Each(i => i.Weighing(weights[i]));
    }

    private static void Share(List<Indicator> rows, decimal points, Dictionary<Indicator, decimal> weights)
    {
        var each = decimal.Floor(points / rows.Count);
        foreach (var row in rows)
        {
            weights[row] = each;
        }
        weights[rows[0]] += points - each * rows.Count;
    }

    private static bool Has(this Form form, string level1) =>
        form.Indicators.Any(i => i.Level1?.StartsWith(level1, StringComparison.Ordinal) == true);

    /// <summary>The same amounts with other figures: the field and the printed lines that hold it.</summary>
    public static Funds Paying(this Funds funds, Money? before, Money after, Func<Funds, Funds> set) =>
        set(funds) with
        {
            Lines =
            [
                .. funds.Lines.Select(l => l.Yuan == before ? l with { Yuan = after, Printed = Print(after.Wan) } : l),
            ],
        };
}
