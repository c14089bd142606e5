using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Rules.Money;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX808ExecutedAboveBudget : FormRule
{
    public override RuleAbout About { get; } =
        new("JX808", Severity.Error)
        {
            Title = "执行数大于全年预算数",
            What =
                "自评表、监控表的执行数大于全年（调整后）预算数；没有印全年预算数、只能与年初预算比较的，只作警告；全年预计执行数大于预算数，或某一来源的执行数大于该来源的预算数，是警告。",
            Why = "没有预算不得支出，执行数不会超过调整后的预算；多半是用了年初预算数，或金额单位不一致。",
            HowToMend = "按决算和预算调整文件核对全年预算数与执行数。",
            Basis = "《预算法》第十三条",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        CheckForecast(form, report);
        if (
            funds.ExecutedYuan is not { } executed
            || (funds.AdjustedYuan ?? funds.TotalYuan ?? funds.InitialYuan) is not { Yuan: > 0 } budget
            || executed.Yuan - budget.Yuan <= PrintedPrecision.Tolerance(form, 2)
        )
        {
            CheckSources(form, report);
            return;
        }
        report.Find(
            form,
            $"执行数 {Say.Amount(executed, form)}大于{(funds.AdjustedYuan is null ? "预算数" : "全年预算数")} {Say.Amount(budget, form)}，多 {Say.Amount(executed.Yuan - budget.Yuan, form)}，应不超过预算",
            Say.Amount(executed, form),
            $"≤{Say.Amount(budget, form)}",
            more: new() { AtMost = funds.AdjustedYuan is null ? Severity.Warning : null }
        );
    }

    private static void CheckForecast(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        if (
            funds.ForecastYuan is { } forecast
            && (funds.AdjustedYuan ?? funds.TotalYuan ?? funds.InitialYuan) is { Yuan: > 0 } budget
            && forecast.Yuan - budget.Yuan > PrintedPrecision.Tolerance(form, 2)
        )
        {
            report.Find(
                form,
                $"全年预计执行数 {Say.Amount(forecast, form)}大于预算数 {Say.Amount(budget, form)}，多 {Say.Amount(forecast.Yuan - budget.Yuan, form)}，没有预算不得支出，应核对预计数，或先调整预算",
                Say.Amount(forecast, form),
                $"≤{Say.Amount(budget, form)}",
                more: new() { AtMost = Severity.Warning, Key = "预计" }
            );
        }
    }

    /// <summary>财政拨款 executed above 财政拨款 budgeted, under a total that is not.</summary>
    private static void CheckSources(FormFacts form, RuleReport report)
    {
        var columns = FundColumns.Of(form);
        foreach (var (source, amounts) in columns.Sources)
        {
            if (
                amounts.Budget is { } budget
                && amounts.Executed is { } executed
                && budget > 0
                && executed - budget > PrintedPrecision.Tolerance(form, 2)
            )
            {
                report.Find(
                    form,
                    $"{Say.Quote(source)}的执行数 {Say.Amount(executed, form)}大于这一来源的预算数 {Say.Amount(budget, form)}，多 {Say.Amount(executed - budget, form)}，应核对各项来源",
                    Say.Amount(executed, form),
                    $"≤{Say.Amount(budget, form)}",
                    more: new() { AtMost = Severity.Warning, Key = source }
                );
            }
        }
    }
}
