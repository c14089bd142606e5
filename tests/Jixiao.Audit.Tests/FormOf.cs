using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Tests;

/// <summary>Makes forms for the rules' cases: only what a case is about is said.</summary>
internal static class FormOf
{
    /// <summary>A project of 清河县教育局 for 2023, 万元.</summary>
    /// <param name="budget">万元; null for a form without amounts.</param>
    public static Form Project(string name = "校舍维修", decimal? budget = 100) =>
        new()
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            Title = "项目支出绩效目标表",
            FiscalYear = 2023,
            Division = "清河县",
            Unit = new(null, "清河县教育局"),
            Project = new(null, name),
            Funds = budget is { } wan
                ? Funds(("年度资金总额", wan)) with
                {
                    TotalYuan = Core.Money.FromWan(wan),
                }
                : new(),
            Goals = [$"目标1：完成{name}年度任务，服务清河县师生。"],
        };

    /// <summary>The unit as a whole.</summary>
    public static Form Department(string unit = "清河县教育局") =>
        Project() with
        {
            Subject = FormSubject.Department,
            Title = "部门整体支出绩效目标表",
            Project = null,
            Unit = new(null, unit),
            Funds = new(),
        };

    /// <summary>A self-evaluation of <see cref="Project"/>.</summary>
    public static Form SelfEvaluation(string name = "校舍维修", decimal? budget = 100) =>
        Project(name, budget) with
        {
            Stage = FormStage.SelfEvaluation,
            Title = "项目支出绩效自评表",
        };

    /// <summary>Printed amounts in 万元; the fields of <see cref="Core.Forms.Funds"/> are set with <c>with</c>.</summary>
    public static Funds Funds(params (string Label, decimal Wan)[] lines) =>
        new()
        {
            PrintedUnit = "万元",
            Lines =
            [
                .. lines.Select(l => new FundLine(
                    l.Label,
                    Core.Money.FromWan(l.Wan),
                    l.Wan.ToString(CultureInfo.InvariantCulture)
                )),
            ],
        };

    public static Form With(this Form form, params Indicator[] indicators) =>
        form with
        {
            Indicators = [.. form.Indicators, .. indicators],
        };

    /// <summary>产出指标/数量指标 and so on: level 1 is that of the level 2 in the frame of 2015 or 2021.</summary>
    /// <param name="level2">"数量", "质量", "时效", "成本", "经济成本", "社会效益", "满意度" …</param>
    /// <param name="cell">The printed value: "≥95%", "12所", "效果显著".</param>
    public static Indicator Row(string level2, string? name, string? cell, string? weight = null)
    {
        var value = cell is null ? new TargetValue(null, null, null) : TargetValues.Parse(cell);
        var one =
            level2.Contains("效益") || level2.StartsWith("可持续", StringComparison.Ordinal) ? "效益"
            : level2.Contains("满意度") ? "满意度"
            : level2.Length > 2 && level2.Contains("成本") ? "成本"
            : "产出";
        return new()
        {
            Level1 = one + "指标",
            Level2 = (level2 == "满意度" ? "服务对象满意度" : level2) + "指标",
            Name = name,
            Comparison = value.Comparison,
            Value = value.Value,
            Unit = value.Unit,
            ValueText = cell,
            Weight = weight,
        };
    }

    /// <summary>成本指标 of the 2015 frame.</summary>
    public static Indicator Cost(string name, string cell) => Row("成本", name, cell);

    /// <summary>Actual value, score and reason of a self-evaluation.</summary>
    public static Indicator Reached(
        this Indicator row,
        string? actual,
        string? score = null,
        string? deviation = null
    ) => row with { Actual = actual, Score = score, Deviation = deviation };
}
