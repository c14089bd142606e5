namespace Jixiao.Audit.Scoring;

/// <summary>The three grades in which a qualitative indicator is judged.</summary>
public enum QualitativeGrade
{
    /// <summary>达成年度指标</summary>
    Reached,

    /// <summary>部分达成年度指标并具有一定效果</summary>
    Partly,

    /// <summary>未达成年度指标且效果较差</summary>
    NotReached,
}

/// <summary>The part of the weight that each grade allows: 100–80%, 80–60%, 60–0% (财预〔2020〕10号); a place may set other bounds.</summary>
public static class QualitativeScore
{
    /// <param name="reachedFrom">Least share for 达成: 0.8.</param>
    /// <param name="partlyFrom">Least share for 部分达成: 0.6.</param>
    public static (decimal Lowest, decimal Highest) Of(
        QualitativeGrade grade,
        decimal weight,
        decimal reachedFrom = 0.8m,
        decimal partlyFrom = 0.6m
    ) =>
        grade switch
        {
            QualitativeGrade.Reached => (weight * reachedFrom, weight),
            QualitativeGrade.Partly => (weight * partlyFrom, weight * reachedFrom),
            _ => (0, weight * partlyFrom),
        };

    /// <summary>The grade that the words of 实际完成值 name; null where they name none.</summary>
    public static QualitativeGrade? GradeOf(ReadOnlySpan<char> actual)
    {
        if (actual.IndexOf("部分") >= 0 || actual.IndexOf("基本达") >= 0 || actual.IndexOf("基本完成") >= 0)
        {
            return QualitativeGrade.Partly;
        }
        if (actual.IndexOf("未达") >= 0 || actual.IndexOf("未完成") >= 0 || actual.IndexOf("效果较差") >= 0)
        {
            return QualitativeGrade.NotReached;
        }
        return actual.IndexOf("达成") >= 0 || actual.IndexOf("完成") >= 0 ? QualitativeGrade.Reached : null;
    }
}
