namespace Jixiao.Audit.Scoring;

/// <summary>得分 of a quantitative indicator that is the better the more is reached: full at the target, else actual ÷ target × weight.</summary>
public static class PositiveScore
{
    /// <summary>0 to <paramref name="weight"/>, unrounded. A target of zero or less is reached or not.</summary>
    public static decimal Of(decimal actual, decimal target, decimal weight) =>
        actual >= target ? weight
        : target <= 0 || actual <= 0 ? 0
        : Math.Min(weight, actual / target * weight);
}
