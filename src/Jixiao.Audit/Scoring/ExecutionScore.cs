namespace Jixiao.Audit.Scoring;

/// <summary>得分 of 预算执行率: executed ÷ adjusted budget × weight, at most the weight (财预〔2020〕10号). Unrounded.</summary>
public static class ExecutionScore
{
    /// <param name="adjustedYuan">全年预算数, not 年初预算数.</param>
    /// <returns>Null where there is no budget to hold the execution against.</returns>
    public static decimal? Of(decimal executedYuan, decimal adjustedYuan, decimal weight) =>
        adjustedYuan <= 0 ? null : Math.Clamp(executedYuan / adjustedYuan * weight, 0, weight);
}
