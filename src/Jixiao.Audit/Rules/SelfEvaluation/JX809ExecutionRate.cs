using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX809ExecutionRate : FormRule
{
    public override RuleAbout About { get; } =
        new("JX809", Severity.Error)
        {
            Title = "印出的执行率不等于执行数除以预算数",
            What =
                "执行率与执行数 ÷ 全年预算数（监控表没有全年预算数的，÷ 年初预算数）不同，四舍五入或截去尾数的误差不算；各项来源的执行率算错，是警告。",
            Why = "执行率直接决定执行率得分，也是下年度安排预算的依据；算错多半是分母用了年初预算数。",
            HowToMend = "按消息中的算式改正执行率和得分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        CheckSources(form, report);
        if (
            Measured.Number(funds.ExecutionRate) is not { } printed
            || funds.ExecutedYuan is not { } executed
            || (funds.AdjustedYuan ?? funds.TotalYuan ?? funds.InitialYuan) is not { Yuan: > 0 } budget
        )
        {
            return;
        }
        var rate = executed.Yuan / budget.Yuan * 100;
        // "0.98" without a sign is a ratio.
        var percent =
            printed <= 1.5m && rate > 1.5m && !funds.ExecutionRate!.Contains('%') && !funds.ExecutionRate.Contains('％')
                ? printed * 100
                : printed;
        var unit = printed == percent ? Unit(funds.ExecutionRate!) : Unit(funds.ExecutionRate!) * 100;
        // What is executed is itself rounded to the last printed digit.
        var rounding = Money.PrintedPrecision.Tolerance(form, 2) / budget.Yuan * 100;
        // Rounded either way, or cut off.
        if (percent - rate <= unit / 2 + rounding && rate - percent < unit + rounding)
        {
            return;
        }
        var initial =
            funds is { AdjustedYuan: not null, InitialYuan: { Yuan: > 0 } first }
            && decimal.Abs((executed.Yuan / first.Yuan * 100) - percent) <= unit + rounding
                ? "（印出的是按年初预算数算的）"
                : "";
        report.Find(
            form,
            $"执行率印为 {Say.Number(percent)}%，应为 {Say.InUnit(executed.Yuan, form)} ÷ {Say.InUnit(budget.Yuan, form)} = {Say.Number(decimal.Round(rate, 2, MidpointRounding.AwayFromZero))}%{initial}",
            $"{Say.Number(percent)}%",
            $"{Say.Number(decimal.Round(rate, 2, MidpointRounding.AwayFromZero))}%"
        );
    }

    /// <summary>The rates beside the single sources.</summary>
    private static void CheckSources(FormFacts form, RuleReport report)
    {
        foreach (var (source, amounts) in FundColumns.Of(form).Sources)
        {
            if (
                amounts is not { Budget: { } budget and > 0, Executed: { } executed, Rate: { Length: > 1 } text }
                || !text.TrimEnd().EndsWith('%')
                || Measured.Number(text) is not { } printed
            )
            {
                continue;
            }
            var rate = executed / budget * 100;
            var unit = Unit(text) + Money.PrintedPrecision.Tolerance(form, 2) / budget * 100;
            if (decimal.Abs(printed - rate) > unit)
            {
                var right = $"{Say.Number(decimal.Round(rate, 2, MidpointRounding.AwayFromZero))}%";
                report.Find(
                    form,
                    $"{Say.Quote(source)}的执行率印为 {Say.Number(printed)}%，应为 {Say.InUnit(executed, form)} ÷ {Say.InUnit(budget, form)} = {right}",
                    $"{Say.Number(printed)}%",
                    right,
                    more: new() { Key = source, AtMost = Severity.Warning }
                );
            }
        }
    }

    /// <summary>One unit of the last printed digit: some cut off where others round.</summary>
    private static decimal Unit(string printed)
    {
        var text = printed.AsSpan().Trim();
        var (unit, point) = (1m, text.IndexOf('.'));
        for (var i = point + 1; point >= 0 && i < text.Length && char.IsAsciiDigit(text[i]); i++)
        {
            unit /= 10;
        }
        return unit;
    }
}
