using Jixiao.Audit.Facts;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Scoring;

/// <summary>A number reached held against the number aimed at, in the target's unit.</summary>
internal readonly record struct Achievement(decimal Target, decimal Actual, bool IsReverse)
{
    public bool IsReached => IsReverse ? Actual <= Target : Actual >= Target;

    /// <summary>Actual ÷ target in percent; null for a target of zero.</summary>
    public decimal? Percent => Target > 0 ? Actual / Target * 100 : null;

    public decimal Score(decimal weight) =>
        IsReverse ? ReverseScore.Of(Actual, Target, weight) : PositiveScore.Of(Actual, Target, weight);

    /// <summary>False for words, dates, ranges and for an actual value in another unit.</summary>
    public static bool TryOf(IndicatorFacts row, out Achievement achievement) =>
        TryOf(row, row.Row.Actual, out achievement);

    public static bool TryOf(IndicatorFacts row, string? reached, out Achievement achievement)
    {
        achievement = default;
        if (
            row is not { Number: { } target, IsQualitative: false }
            || row.High != target
            || string.IsNullOrEmpty(reached)
            || TargetValues.Parse(reached) is not { Value: { } value } actual
            || Measured.Of(value, row.UnitKind) is not { Low: { } number } measured
            || measured.High != number
        )
        {
            return false;
        }
        if (Scale(actual.Unit, row.Row.Unit) is not { } scale || decimal.Abs(number) > 1_000_000_000_000m)
        {
            return false;
        }
        // 0.968 against 95%: a workbook's share without its format.
        if (row.UnitKind == UnitKind.Share && actual.Unit is null && number is > 0 and <= 1 && target > 1.5m)
        {
            return false;
        }
        var isReverse =
            row.Comparison is Comparison.AtMost or Comparison.Below
            || (row.IsMoneyCost && row.Comparison is not (Comparison.AtLeast or Comparison.Above));
        achievement = new(target, number * scale, isReverse);
        return true;
    }

    /// <summary>What the actual number is multiplied with to stand in the target's unit; null where the units are not comparable.</summary>
    private static decimal? Scale(string? actual, string? target)
    {
        if (actual is null || actual == target)
        {
            return 1;
        }
        if (target is null)
        {
            return null;
        }
        return target.Length > 1 && target[0] == '万' && target.AsSpan(1).SequenceEqual(actual) ? 0.0001m
            : actual.Length > 1 && actual[0] == '万' && actual.AsSpan(1).SequenceEqual(target) ? 10_000m
            : IsPeople(actual) && IsPeople(target) ? 1
            : null;
    }

    private static bool IsPeople(string unit) => unit is "人" or "名" or "位" or "人次";
}
