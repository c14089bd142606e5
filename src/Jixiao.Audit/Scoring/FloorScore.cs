namespace Jixiao.Audit.Scoring;

/// <summary>完成比例赋分 with a floor: nothing below it, then in proportion from 0 at the floor to full at 100%.</summary>
public static class FloorScore
{
    /// <param name="completion">Actual ÷ target, as a ratio.</param>
    /// <param name="floor">At least 0 and below 1.</param>
    public static decimal Of(decimal completion, decimal weight, decimal floor = 0.6m) =>
        completion >= 1 ? weight
        : completion < floor ? 0
        : (completion - floor) / (1 - floor) * weight;
}
