using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX801ScoreDoesNotRecompute : FormRule
{
    public override RuleAbout About { get; } =
        new("JX801", Severity.Error)
        {
            Title = "自评得分、总分或等级与计算不符",
            What =
                "按全年执行数和全年预算数重算的执行率得分、按完成值重算的指标得分、各项相加的总分、总分对应的等级，与印出的不同；四舍五入的误差不算，但把不足 100 分的总分进成满分 100 是警告。指标未达到目标而得满分是错误，得分略高于按比例计算的是警告，低于的不报告（各地可从严）。",
            Why = "自评分由公式得出，必须能够复算；算错的分数会使等级和下年度预算安排失去依据。",
            HowToMend = "按消息中的算式重新计算，改正得分，再重加总分、重定等级。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight | RestsOn.Value | RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation)
        {
            return;
        }
        if (form.WhyMisread is { } misread)
        {
            report.NotChecked(form, $"{misread}，请先对照原文核对");
            return;
        }
        CheckExecution(form, report);
        foreach (var row in form.Indicators)
        {
            CheckRow(row, report);
        }
        CheckTotal(form, report);
        CheckGrade(form, report);
    }

    private static void CheckExecution(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        if (
            Measured.Number(funds.ExecutionScore) is not { } printed
            || Scorer.Execution(form) is not { Score: { } score, Budget: { } budget, Executed: { } executed }
            || decimal.Abs(printed - score) <= PrintedScore.Tolerance(funds.ExecutionScore)
        )
        {
            return;
        }
        if (WhyUnsure(form, printed, score) is { } why)
        {
            report.NotChecked(form, why);
            return;
        }
        var weight = Say.Number(Scorer.Weight(form));
        report.Find(
            form,
            $"预算执行率得分印为 {Say.Number(printed)}，应为 {Say.InUnit(executed.Yuan, form)} ÷ {Say.InUnit(budget.Yuan, form)} × {weight} = {Say.Number(score)} 分（执行率 {Say.Number(decimal.Round(executed.Yuan / budget.Yuan * 100, 2))}%，最高 {weight} 分）",
            Say.Number(printed),
            Say.Number(score),
            more: new() { AtMost = funds.AdjustedYuan is null ? Severity.Warning : null, Key = "执行率" }
        );
    }

    /// <summary>Points of the execution rate where they are not 10.</summary>
    private const int ElsewhereForExecution = 20;

    /// <summary>Chinese; null where the printed score can only be that of the execution rate.</summary>
    private static string? WhyUnsure(FormFacts form, decimal printed, decimal score)
    {
        var funds = form.Form.Funds;
        var weight = Scorer.Weight(form);
        var byTotal = Measured.Number(form.Form.TotalScore) == printed && printed > weight;
        if (byTotal || printed > weight * 3)
        {
            return $"读出的执行率得分 {Say.Number(printed)} 远高于其分值，疑为总分或别的数，无法复核";
        }
        // The weights that are printed leave another share to the execution rate: 20 in Hubei.
        var left = form.WeightCount > 0 ? 100 - form.WeightSum : ElsewhereForExecution;
        if (
            form.ExecutionWeight is null
            && left > 0
            && left != weight
            && decimal.Abs(printed - (score / weight * left)) <= 0.05m
        )
        {
            return $"没有读出执行率的分值，按 {Say.Number(left)} 分计算则得分相符，请核对分值";
        }
        // The printed rate agrees with the printed score: then an amount was taken from another column.
        return
            Measured.Number(TargetValues.Parse(funds.ExecutionRate ?? "").Value) is { } rate
            && decimal.Abs((rate / 100 * weight) - printed) <= 0.05m
            && decimal.Abs((score / weight * 100) - rate) > 5
            ? $"印出的执行率 {funds.ExecutionRate} 与得分相符，而读出的执行数、预算数与它们不符，疑似读错了栏，无法复核"
            : null;
    }

    private static void CheckRow(IndicatorFacts row, RuleReport report)
    {
        if (
            row is not { Weight: { } weight and > 0, Score: { } printed }
            || HasAdjustedTarget(row)
            || printed > weight
            || !Achievement.TryOf(row, out var reached)
            || reached.IsReached
        )
        {
            return;
        }
        var score = decimal.Round(reached.Score(weight), 2, MidpointRounding.AwayFromZero);
        if (printed - score <= PrintedScore.Tolerance(row.Row.Score) && printed < weight)
        {
            return;
        }
        // 99.96% of the weight is the whole weight in two decimals.
        if (score >= weight - 0.05m)
        {
            return;
        }
        var formula = reached.IsReverse
            ? $"{Say.Number(reached.Target)} ÷ {Say.Number(reached.Actual)}"
            : $"{Say.Number(reached.Actual)} ÷ {Say.Number(reached.Target)}";
        report.Find(
            row,
            $"目标{Say.Quote(row.Printed)}，实际{Say.Quote(row.Row.Actual)}，未达到目标却得 {Say.Number(printed)} 分"
                + $"{(printed == weight ? "（满分）" : "")}，按比例应为 {formula} × {Say.Number(weight)} = {Say.Number(score)} 分",
            Say.Number(printed),
            Say.Number(score),
            new() { AtMost = printed == weight ? null : Severity.Warning }
        );
    }

    /// <summary>A column of targets adjusted in the year: the score is held against those.</summary>
    private static bool HasAdjustedTarget(IndicatorFacts row)
    {
        foreach (var cell in row.Row.Attributes)
        {
            if (cell.Label.Contains("调整后", StringComparison.Ordinal) && !Wording.IsBlank(cell.Value))
            {
                return true;
            }
        }
        return false;
    }

    private static void CheckTotal(FormFacts form, RuleReport report)
    {
        if (Measured.Number(form.Form.TotalScore) is not { } printed)
        {
            return;
        }
        var sum = 0m;
        foreach (var row in form.Indicators)
        {
            if (row.Score is not { } score)
            {
                if (row.Weight is > 0)
                {
                    report.NotChecked(form, $"{Say.Row(row)}没有得分，无法复核总分");
                    return;
                }
                continue;
            }
            sum += score;
        }
        var execution = Measured.Number(form.Form.Funds.ExecutionScore);
        if (execution == printed && sum > 0)
        {
            report.NotChecked(form, $"读出的执行率得分与总分同为 {Say.Number(printed)}，疑似读错，无法复核总分");
            return;
        }
        var whole = sum + (execution ?? 0);
        var tolerance = PrintedScore.Tolerance(form.Form.TotalScore);
        // Points were lost: the whole hundred is no rounding of what is left.
        var isRoundedToFull =
            printed == 100
            && whole < 100
            && execution is not null
            && !form.Form.TotalScore!.Contains('.', StringComparison.Ordinal);
        if ((decimal.Abs(whole - printed) <= tolerance && !isRoundedToFull) || (execution is null && printed > sum))
        {
            return;
        }
        List<decimal> parts = [.. form.Indicators.Where(r => r.Score is not null).Select(r => r.Score!.Value)];
        parts.InsertRange(0, execution is { } first ? [first] : []);
        var without = execution is not null && decimal.Abs(sum - printed) <= tolerance ? "（漏加预算执行率得分）" : "";
        report.Find(
            form,
            $"总分印为 {Say.Number(printed)}，{(execution is null ? "" : "预算执行率得分与")}各指标得分相加 {Say.Sum(parts)} 分，差 {Say.Number(decimal.Abs(whole - printed))} 分{without}，应改正总分或得分",
            Say.Number(printed),
            Say.Number(whole),
            form.Indicators,
            new() { Key = "总分", AtMost = decimal.Abs(whole - printed) <= tolerance ? Severity.Warning : null }
        );
    }

    private static void CheckGrade(FormFacts form, RuleReport report)
    {
        if (
            Grades.Read(form.Form.Grade) is { } printed
            && Measured.Number(form.Form.TotalScore) is { } total and >= 0 and <= 100
            && Grades.Of(total) is var grade
            && grade != printed
        )
        {
            report.Find(
                form,
                $"总分 {Say.Number(total)} 分，等级印为“{printed}”，应为“{grade}”（90 分以上优，80 分以上良，60 分以上中，其余差）",
                printed,
                grade,
                more: new() { Key = "等级" }
            );
        }
    }
}
