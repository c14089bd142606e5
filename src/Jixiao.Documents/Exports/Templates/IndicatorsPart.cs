namespace Jixiao.Documents.Exports.Templates;

/// <summary>The table of indicators: its columns are the grid that the rest of the form is fitted to.</summary>
/// <param name="Banner">A row across the table above the headings; null without one.</param>
/// <param name="Total">Label of a row below the indicators that holds the total score (总分); null without one.</param>
internal sealed record IndicatorsPart(string? Banner, IReadOnlyList<IndicatorColumn> Columns, string? Total)
    : TemplatePart;

/// <summary>A column of indicators.</summary>
/// <param name="Heading">One text a heading row, group first; the last reaches down to the rows. May hold places ("{unit}"). Empty text is an empty cell.</param>
/// <param name="Attribute">For <see cref="ColumnField.Attribute"/>, which one; for <see cref="ColumnField.Tick"/>, the word ticked.</param>
/// <param name="Optional">Printed only where an indicator has data for it.</param>
internal sealed record IndicatorColumn(
    IReadOnlyList<string> Heading,
    ColumnField Field,
    decimal Width,
    string? Attribute = null,
    bool Optional = false
)
{
    /// <summary>Of attributes with one label, which in order.</summary>
    public int Occurrence { get; init; }
}

/// <summary>What a column prints.</summary>
internal enum ColumnField
{
    /// <summary>Nothing below the heading: one merged cell.</summary>
    Blank,

    // of the whole form, one merged cell
    UnitCode,
    Project,
    Amount,
    Goals,

    // merged over the rows they speak for
    DutyNumber,
    Duty,
    DutyGoal,
    Level1,
    Level2,

    // of each indicator
    Serial,
    Name,

    /// <summary>Sign, value and unit in one cell.</summary>
    WholeValue,
    Comparison,

    /// <summary>The value without sign and unit.</summary>
    Value,
    Unit,
    Weight,
    Explanation,
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
    Activities,

    /// <summary>The likelihood in words.</summary>
    Likelihood,

    /// <summary>√ where the likelihood is the column's word.</summary>
    Tick,
    Attribute,
}
