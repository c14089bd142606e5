namespace Jixiao.Documents.Exports.Exchange;

/// <summary>A column of an exchange.</summary>
/// <param name="Always">Fixed text of a column that holds nothing of the form.</param>
/// <param name="Label">Of <see cref="ExchangeField.Attribute"/>: the further cell of an indicator that it holds.</param>
/// <param name="Once">In the first row of a form only.</param>
internal sealed record ExchangeColumn(
    string Name,
    ExchangeField Field,
    string? Always = null,
    string? Label = null,
    bool Once = false
);

/// <summary>What a column of an exchange holds.</summary>
internal enum ExchangeField
{
    Constant,

    // of the form
    FormNumber,
    Subject,
    Stage,
    Title,
    Division,
    FiscalYear,
    UnitCode,
    UnitName,
    DepartmentCode,
    DepartmentName,
    ProjectCode,
    ProjectName,
    Status,
    TotalScore,
    Grade,

    /// <summary>All goals, a line each.</summary>
    Goals,

    // of its funds
    TotalYuan,
    LifetimeYuan,
    FiscalYuan,
    OtherYuan,
    CarriedOverYuan,
    SpecialAccountYuan,
    UnitFundsYuan,
    BasicYuan,
    ProjectYuan,
    IncomeYuan,
    ExpenditureYuan,
    InitialYuan,
    AdjustedYuan,
    ExecutedYuan,
    ForecastYuan,
    ExecutionRate,
    ExecutionWeight,
    ExecutionScore,
    PrintedUnit,

    // lists of it, as in the JSON of a form
    FundLines,
    GoalList,
    GoalResults,
    Tasks,
    Duties,
    Notes,
    Attributes,
    Suggestions,

    // of the indicator
    IndicatorNumber,
    Level1,
    Level2,
    Name,
    Explanation,
    StandardSource,

    /// <summary>Comparison, value and unit as one text.</summary>
    Value,
    Comparison,
    BareValue,
    Unit,

    /// <summary>"no" where the form did not print the value as one text.</summary>
    ValuePrinted,
    Weight,
    Actual,
    Score,
    Deviation,
    PlannedValue,
    StandardValue,
    ThreeYearAverage,
    LastYear,
    HistorySource,
    Activities,
    Duty,
    Forecast,
    Likelihood,
    PrintedLevel1,
    PrintedLevel2,
    Confidence,

    /// <summary>A further cell of the indicator, by its label.</summary>
    Attribute,

    /// <summary>Further cells of the indicator that cannot stand in columns of their own, as in the JSON of a form.</summary>
    AttributeList,
}
