namespace Jixiao.Audit.Scoring;

/// <summary>得分 of a quantitative indicator that must not be exceeded: full within the target, else target ÷ actual × weight.</summary>
public static class ReverseScore
{
    /// <summary>0 to <paramref name="weight"/>, unrounded. A target of zero that is exceeded gives nothing.</summary>
    public static decimal Of(decimal actual, decimal target, decimal weight) =>
        actual <= target ? weight
        : target <= 0 ? 0
        : Math.Min(weight, target / actual * weight);
}
