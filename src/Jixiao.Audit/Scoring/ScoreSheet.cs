using Jixiao.Core;

namespace Jixiao.Audit.Scoring;

/// <summary>A self-evaluation scored anew from what it prints, with everything needed to do it again: "sheets" in the audit contract.</summary>
/// <param name="Total">Null where a line or the execution cannot be scored.</param>
/// <param name="Grade">优, 良, 中, 差 of <paramref name="Total"/>.</param>
public sealed record ScoreSheet(
    string File,
    int Form,
    IReadOnlyList<ScoreLine> Lines,
    ExecutionLine Execution,
    decimal? Total,
    string? Grade,
    string? PrintedTotal,
    string? PrintedGrade
)
{
    /// <summary>
    /// The total in which lines that cannot be scored anew stand with their printed score; null where one has none. Equal to
    /// <see cref="Total"/> where all can.
    /// </summary>
    public decimal? TotalWithPrinted { get; init; }

    /// <summary>Name of the profile whose bounds were used.</summary>
    public required string Profile { get; init; }
}

/// <summary>One indicator.</summary>
/// <param name="Indicator">0-based position in the form.</param>
/// <param name="Score">To two places; null where what is printed does not allow to score it.</param>
/// <param name="Formula">The calculation as a person would write it, or why there is none; Chinese.</param>
public sealed record ScoreLine(
    int Indicator,
    ScoreMethod Method,
    string? Target,
    string? Actual,
    decimal? Weight,
    decimal? Score,
    string? PrintedScore,
    string Formula
);

public enum ScoreMethod
{
    /// <summary>The more the better.</summary>
    Positive,

    /// <summary>Not to be exceeded.</summary>
    Reverse,

    /// <summary>Judged in grades: the printed score, held within the bounds of its grade.</summary>
    Qualitative,

    /// <summary>Done by its day or not.</summary>
    Date,

    /// <summary>Actual value or weight are missing or cannot be compared.</summary>
    None,
}

/// <summary>预算执行率</summary>
/// <param name="Budget">全年预算数.</param>
/// <param name="Rate">In percent, to two places.</param>
public sealed record ExecutionLine(Money? Budget, Money? Executed, decimal? Rate, decimal? Score);
