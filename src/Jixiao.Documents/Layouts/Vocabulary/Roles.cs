namespace Jixiao.Documents.Layouts.Vocabulary;

/// <summary>What a column of an indicator table holds, in the order in which forms print them.</summary>
internal enum ColumnRole
{
    None,
    Serial,
    UnitCode,
    UnitName,
    ProjectName,
    Amount,
    Goal,
    DutyNumber,
    Duty,
    DutyGoal,
    Level1,
    Level2,
    Name,
    Explanation,
    Comparison,
    Value,
    Unit,
    Weight,
    PlannedValue,
    StandardValue,
    StandardSource,
    ThreeYearAverage,
    LastYear,
    HistorySource,
    Actual,
    Forecast,
    Score,
    Deviation,
    Likelihood,
    Activities,

    /// <summary>正向, 反向: whether more is better; kept as an attribute.</summary>
    Direction,
    Note,

    /// <summary>A column with a heading of its own that no field answers to: kept as an attribute.</summary>
    Other,
}

/// <summary>What a labelled cell outside the indicator table fills.</summary>
internal enum FieldRole
{
    None,
    Project,
    ProjectCode,
    Unit,
    UnitCode,
    CompetentDepartment,
    Year,
    Status,
    Division,
    Goal,
    LongGoal,
    GoalResult,
    TaskName,
    TaskContent,
    TaskAmount,
    Note,
    TotalScore,
    Grade,
    Attribute,
    Heading,
}

/// <summary>A level label as meant. <paramref name="Level2"/> is null for a label of level 1.</summary>
/// <param name="Ambiguous">The word is used for both levels.</param>
internal sealed record LevelLabel(string? Level1, string? Level2, bool Ambiguous);

internal static class ColumnRoles
{
    /// <summary>True for columns that say something of the whole form and are printed once a form.</summary>
    public static bool IsFormLevel(this ColumnRole role) => role is >= ColumnRole.Serial and <= ColumnRole.Goal;

    /// <summary>True for columns whose cells are merged over the rows they speak for.</summary>
    public static bool IsMerged(this ColumnRole role) => role is >= ColumnRole.Serial and <= ColumnRole.Level2;
}
