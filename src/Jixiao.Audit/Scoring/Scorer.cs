using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Scoring;

/// <summary>Scores self-evaluations by the national formulas and the bounds of a profile. Pure.</summary>
public static class Scorer
{
    /// <param name="profile">Null lets the form's year and division choose.</param>
    public static ScoreSheet Score(AuditedForm form, Profile? profile = null) =>
        Score(new FormFacts(form, profile ?? ProfileCatalog.For(form.Form)));

    internal static ScoreSheet Score(FormFacts form)
    {
        var lines = new ScoreLine[form.Indicators.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(form.Indicators[i]);
        }
        var execution = Execution(form);
        decimal? total = lines.Length == 0 ? null : execution.Score;
        var withPrinted = total;
        foreach (var line in lines)
        {
            total += line.Score;
            withPrinted += line.Score ?? Measured.Number(line.PrintedScore);
        }
        return new(
            form.File,
            form.Position,
            lines,
            execution,
            total,
            total is { } points ? Grades.Of(points) : null,
            form.Form.TotalScore,
            form.Form.Grade
        )
        {
            Profile = form.Profile.Name,
            TotalWithPrinted = withPrinted,
        };
    }

    internal static ExecutionLine Execution(FormFacts form)
    {
        var funds = form.Form.Funds;
        var budget = funds.AdjustedYuan ?? funds.TotalYuan ?? funds.ExpenditureYuan;
        if (budget is not { Yuan: > 0 } || funds.ExecutedYuan is not { } executed)
        {
            return new(budget, funds.ExecutedYuan, null, null);
        }
        var rate = executed.Yuan / budget.Value.Yuan * 100;
        return new(
            budget,
            executed,
            Round(rate),
            Round(ExecutionScore.Of(executed.Yuan, budget.Value.Yuan, Weight(form)))
        );
    }

    /// <summary>分值 of the execution rate: as printed, else the profile's.</summary>
    internal static decimal Weight(FormFacts form) => form.ExecutionWeight ?? form.Profile.Weights.Execution;

    private static ScoreLine Line(IndicatorFacts row)
    {
        if (row.Weight is not ({ } weight and >= 0))
        {
            return Unscored(row, "没有权重，无法计算得分");
        }
        if (string.IsNullOrWhiteSpace(row.Row.Actual))
        {
            return Unscored(row, "没有实际完成值，无法计算得分");
        }
        if (Achievement.TryOf(row, out var reached))
        {
            var score = reached.Score(weight);
            return Scored(
                row,
                reached.IsReverse ? ScoreMethod.Reverse : ScoreMethod.Positive,
                score,
                Formula(reached, weight)
            );
        }
        if (
            row.Date is { } day
            && Measured.Of(TargetValues.Parse(row.Row.Actual).Value, UnitKind.None).Date is { } done
        )
        {
            return done <= day
                ? Scored(row, ScoreMethod.Date, weight, $"按期完成，得 {Say.Number(weight)}")
                : Unscored(row, "逾期完成，扣分办法由各地规定", ScoreMethod.Date);
        }
        return row.IsQualitative
            ? Judged(row, weight)
            : Unscored(row, "实际完成值与目标值不是同一单位的数，无法计算得分");
    }

    private static ScoreLine Judged(IndicatorFacts row, decimal weight)
    {
        var profile = row.Form.Profile;
        var grade = QualitativeScore.GradeOf(row.Row.Actual);
        var (lowest, highest) = grade is { } known
            ? QualitativeScore.Of(
                known,
                weight,
                profile[Threshold.QualitativeReached],
                profile[Threshold.QualitativePartly]
            )
            : (0, weight);
        var bounds = $"{Say.Number(lowest)}–{Say.Number(highest)}";
        return row.Score is { } printed
            ? Scored(
                row,
                ScoreMethod.Qualitative,
                Math.Clamp(printed, lowest, highest),
                $"定性指标，按等次得 {bounds}，自评 {Say.Number(printed)}"
            )
            : Unscored(row, $"定性指标，按等次得 {bounds}，没有自评得分", ScoreMethod.Qualitative);
    }

    private static string Formula(Achievement reached, decimal weight)
    {
        var (actual, target, full) = (Say.Number(reached.Actual), Say.Number(reached.Target), Say.Number(weight));
        if (reached.IsReached)
        {
            return $"{actual} {(reached.IsReverse ? "≤" : "≥")} {target}，达到目标，得 {full}";
        }
        var score = Say.Number(Round(reached.Score(weight)) ?? 0);
        return reached.Target <= 0 || reached.Actual <= 0 ? $"{actual} 未达到 {target}，得 {score}"
            : reached.IsReverse ? $"{target} ÷ {actual} × {full} = {score}"
            : $"{actual} ÷ {target} × {full} = {score}";
    }

    private static ScoreLine Scored(IndicatorFacts row, ScoreMethod method, decimal score, string formula) =>
        new(row.Index, method, row.Printed, row.Row.Actual, row.Weight, Round(score), row.Row.Score, formula);

    private static ScoreLine Unscored(IndicatorFacts row, string why, ScoreMethod method = ScoreMethod.None) =>
        new(row.Index, method, row.Printed, row.Row.Actual, row.Weight, null, row.Row.Score, why);

    private static decimal? Round(decimal? score) =>
        score is { } exact ? decimal.Round(exact, 2, MidpointRounding.AwayFromZero) : null;
}
