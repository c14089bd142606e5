namespace Jixiao.Audit.Scoring;

/// <summary>满意度 in bands: from 90% full, from 80% eight tenths, from 60% half, below nothing.</summary>
public static class SatisfactionScore
{
    /// <param name="percent">0 to 100.</param>
    public static decimal Of(decimal percent, decimal weight) =>
        percent >= 90 ? weight
        : percent >= 80 ? weight * 8 / 10
        : percent >= 60 ? weight * 5 / 10
        : 0;
}
