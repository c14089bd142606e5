using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Corpus.Comparing;

/// <summary>The fields of a row or a form that are judged one by one; those that are null where expected are left out.</summary>
internal static class FormFields
{
    public static IReadOnlyList<(string Label, bool Right, string Detail)> Row(Indicator e, Indicator r) =>
        [
            .. Judge("comparison", e.Comparison?.Sign(), r.Comparison?.Sign()),
            .. Judge("value", e.Comparison is null ? null : Digits(e.Value), Digits(r.Value)),
            .. Judge("unit", e.Unit, r.Unit),
            .. Judge("weight", e.Weight, r.Weight),
            .. Judge("explanation", e.Explanation, r.Explanation),
            .. Judge("standardSource", e.StandardSource, r.StandardSource),
            .. Judge("plannedValue", e.PlannedValue, r.PlannedValue),
            .. Judge("standardValue", e.StandardValue, r.StandardValue),
            .. Judge("threeYearAverage", e.ThreeYearAverage, r.ThreeYearAverage),
            .. Judge("lastYear", e.LastYear, r.LastYear),
            .. Judge("historySource", e.HistorySource, r.HistorySource),
            .. Judge("activities", e.Activities, r.Activities),
            .. Judge("duty", e.Duty, r.Duty),
            .. Judge("actual", e.Actual, r.Actual),
            .. Judge("forecast", e.Forecast, r.Forecast),
            .. Judge("score", e.Score, r.Score),
            .. Judge("deviation", e.Deviation, r.Deviation),
            .. Judge("likelihood", e.Likelihood, r.Likelihood),
        ];

    public static IReadOnlyList<(string Label, bool Right, string Detail)> Funds(Form form, Form? read)
    {
        var (e, r) = (form.Funds, read?.Funds ?? new Funds());
        return
        [
            .. Judge("totalYuan", e.TotalYuan, r.TotalYuan),
            .. Judge("lifetimeYuan", e.LifetimeYuan, r.LifetimeYuan),
            .. Judge("fiscalYuan", e.FiscalYuan, r.FiscalYuan),
            .. Judge("otherYuan", e.OtherYuan, r.OtherYuan),
            .. Judge("carriedOverYuan", e.CarriedOverYuan, r.CarriedOverYuan),
            .. Judge("specialAccountYuan", e.SpecialAccountYuan, r.SpecialAccountYuan),
            .. Judge("unitFundsYuan", e.UnitFundsYuan, r.UnitFundsYuan),
            .. Judge("basicYuan", e.BasicYuan, r.BasicYuan),
            .. Judge("projectYuan", e.ProjectYuan, r.ProjectYuan),
            .. Judge("incomeYuan", e.IncomeYuan, r.IncomeYuan),
            .. Judge("expenditureYuan", e.ExpenditureYuan, r.ExpenditureYuan),
            .. Judge("initialYuan", e.InitialYuan, r.InitialYuan),
            .. Judge("adjustedYuan", e.AdjustedYuan, r.AdjustedYuan),
            .. Judge("executedYuan", e.ExecutedYuan, r.ExecutedYuan),
            .. Judge("forecastYuan", e.ForecastYuan, r.ForecastYuan),
        ];
    }

    public static IReadOnlyList<(string Label, bool Right, string Detail)> Texts(Form form, Form? read) =>
        [
            .. Judge("title", form.Title, read?.Title),
            .. Judge("division", form.Division, read?.Division),
            .. Judge("unit code", form.Unit?.Code, read?.Unit?.Code),
            .. Judge("competent department", form.CompetentDepartment?.Name, read?.CompetentDepartment?.Name),
            .. Judge("competent department code", form.CompetentDepartment?.Code, read?.CompetentDepartment?.Code),
            .. Judge("project code", form.Project?.Code, read?.Project?.Code),
            .. Judge("status", form.Status, read?.Status),
            .. Judge("total score", form.TotalScore, read?.TotalScore),
            .. Judge("grade", form.Grade, read?.Grade),
            .. Judge("execution rate", form.Funds.ExecutionRate, read?.Funds.ExecutionRate),
            .. Judge("execution weight", form.Funds.ExecutionWeight, read?.Funds.ExecutionWeight),
            .. Judge("execution score", form.Funds.ExecutionScore, read?.Funds.ExecutionScore),
            .. Judge("printed unit", form.Funds.PrintedUnit, read?.Funds.PrintedUnit),
            .. Judge("goals", form.Goals, read?.Goals),
            .. Judge("goal results", form.GoalResults, read?.GoalResults),
            .. Judge("tasks", form.Tasks.Select(Print), read?.Tasks.Select(Print)),
            .. Judge("duties", form.Duties.Select(Print), read?.Duties.Select(Print)),
            .. Judge("notes", form.Notes.Select(Bare), read?.Notes.Select(Bare)),
        ];

    /// <summary>A note without the label that says it is one.</summary>
    private static string Bare(string note)
    {
        var plain = Likeness.Plain(note);
        var label = Array.Find(["备注:", "说明:", "注:"], l => plain.StartsWith(l, StringComparison.Ordinal));
        return plain[(label?.Length ?? 0)..];
    }

    /// <summary>"3,600" and "3600" are the same number.</summary>
    private static string? Digits(string? value) => value?.Replace(",", "", StringComparison.Ordinal);

    private static string Print(PlannedTask t) => $"{t.Name}|{t.Content}|{t.Yuan}";

    private static string Print(Duty d) => $"{d.Number}|{d.Name}|{d.Goal}";

    private static IEnumerable<(string, bool, string)> Judge(
        string label,
        IEnumerable<string> expected,
        IEnumerable<string>? read
    )
    {
        var wanted = expected.ToList();
        return wanted.Count == 0 ? [] : Judge(label, string.Join('\n', wanted), string.Join('\n', read ?? []));
    }

    private static IEnumerable<(string, bool, string)> Judge(string label, Money? expected, Money? read) =>
        Judge(label, expected?.ToString(), read?.ToString());

    private static IEnumerable<(string, bool, string)> Judge(string label, string? expected, string? read) =>
        expected is null ? [] : [(label, Likeness.Same(expected, read), $"“{expected}”, read “{read}”")];
}
