using System.Text.Json.Serialization;

namespace Jixiao.Core.Forms;

/// <summary>The money of a form; null where the form is silent.</summary>
public sealed record Funds
{
    /// <summary>Of a form that says nothing of money.</summary>
    internal static Funds None { get; } = new();

    /// <summary>The form's own year (年度资金总额, 预算支出总额).</summary>
    public Money? TotalYuan { get; init; }

    /// <summary>The whole project's total where the form prints both.</summary>
    public Money? LifetimeYuan { get; init; }

    /// <summary>财政拨款</summary>
    public Money? FiscalYuan { get; init; }

    /// <summary>其他资金</summary>
    public Money? OtherYuan { get; init; }

    /// <summary>上年结转</summary>
    public Money? CarriedOverYuan { get; init; }

    /// <summary>财政专户管理资金</summary>
    public Money? SpecialAccountYuan { get; init; }

    /// <summary>单位资金</summary>
    public Money? UnitFundsYuan { get; init; }

    /// <summary>基本支出</summary>
    public Money? BasicYuan { get; init; }

    /// <summary>项目支出</summary>
    public Money? ProjectYuan { get; init; }

    /// <summary>收入预算合计</summary>
    public Money? IncomeYuan { get; init; }

    /// <summary>支出预算合计</summary>
    public Money? ExpenditureYuan { get; init; }

    /// <summary>年初预算数, where the form prints it beside the adjusted budget.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Money? InitialYuan { get; init; }

    /// <summary>全年预算数 (adjusted): the denominator of the execution rate.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Money? AdjustedYuan { get; init; }

    /// <summary>全年执行数, or execution up to the monitored month.</summary>
    public Money? ExecutedYuan { get; init; }

    /// <summary>全年预计执行数 of a monitoring form.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Money? ForecastYuan { get; init; }

    /// <summary>执行率 as printed ("98.5%").</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExecutionRate { get; init; }

    /// <summary>分值 of the execution rate as printed ("10").</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExecutionWeight { get; init; }

    /// <summary>得分 of the execution rate as printed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ExecutionScore { get; init; }

    /// <summary>"万元" or "元": the unit of the printed amounts; null where the form has no amounts.</summary>
    public string? PrintedUnit { get; init; }

    /// <summary>Every printed amount, in print order, with its label.</summary>
    public IReadOnlyList<FundLine> Lines
    {
        get;
        init => field = value ?? [];
    } = [];
}

/// <summary>One printed amount.</summary>
/// <param name="Label">As printed; row label and column label joined by "/" in a grid ("年度资金总额/全年执行数").</param>
/// <param name="Printed">The digits as printed ("23,253.24").</param>
public sealed record FundLine(string Label, Money Yuan, string Printed);
