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
            What = "自评表、监控表的执行数大于全年（调整后）预算数；没有印全年预算数、只能与年初预算比较的，只作警告。",
            Why = "没有预算不得支出，执行数不会超过调整后的预算；多半是用了年初预算数，或金额单位不一致。",
            HowToMend = "按决算和预算调整文件核对全年预算数与执行数。",
            Basis = "《预算法》第十三条",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        if (
            funds.ExecutedYuan is not { } executed
            || (funds.AdjustedYuan ?? funds.TotalYuan ?? funds.InitialYuan) is not { Yuan: > 0 } budget
            || executed.Yuan - budget.Yuan <= PrintedPrecision.Tolerance(form, 2)
        )
        {
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
}
