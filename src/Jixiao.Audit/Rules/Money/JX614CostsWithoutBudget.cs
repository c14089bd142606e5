using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX614CostsWithoutBudget : FormRule
{
    public override RuleAbout About { get; } =
        new("JX614", Severity.Error)
        {
            Title = "预算为零而成本指标不为零",
            What = "年度资金总额印为 0，成本指标却列了金额。",
            Why = "没有预算就不能有支出；总额或成本必有一个写错。",
            HowToMend = "核对预算批复：安排了资金的填写总额，未安排的删去成本指标。",
            RestsOn = RestsOn.Funds | RestsOn.Value | RestsOn.Level,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Budget is not { Yuan: 0 } || CostRows.Parts(form) is not { SumYuan: > 0 } costs)
        {
            return;
        }
        List<IndicatorFacts> rows = [.. form.Indicators.Where(r => r is { IsMoneyCost: true, AmountYuan: > 0 })];
        report.Find(
            form,
            $"预算总额为 0，成本指标却有 {costs.Count} 条，合计 {Say.SumOfAmounts(rows.Select(r => r.AmountYuan!.Value), form)}，应核对年度资金总额",
            $"0 {Core.AmountUnits.Name(form.AmountUnit)}",
            Say.Amount(costs.SumYuan, form),
            rows
        );
    }
}
