using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX606CostAboveBudget : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX606", Severity.Error)
        {
            Title = "一条成本指标就超过全部预算",
            What = "某一条以金额表示的成本指标大于整个项目（部门）的预算。",
            Why = "成本指标是花钱的上限，单独一条就高于预算，说明金额、单位（元、万元）或预算写错，目标不能约束花钱。",
            HowToMend = "核对这一条的金额和单位，再核对年度资金总额。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Value | RestsOn.Level | RestsOn.Funds,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            !indicator.IsMoneyCost
            || indicator.AmountYuan is not { } amount
            || indicator.Form.Budget is not { Yuan: > 0 and var budget }
            || amount - budget <= PrintedPrecision.Tolerance(indicator.Form, 1)
        )
        {
            return;
        }
        var form = indicator.Form;
        var inUnit =
            indicator.Row.Unit == Core.AmountUnits.Name(form.AmountUnit) ? "" : $"（{Say.Amount(amount, form)}）";
        report.Find(
            indicator,
            $"成本上限{Say.Quote(indicator.Printed)}{inUnit}大于全部预算 {Say.Amount(budget, form)}，多 {Say.Amount(amount - budget, form)}，应不超过预算",
            Say.Amount(amount, form),
            $"≤{Say.Amount(budget, form)}"
        );
    }
}
