using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX601TotalOfSources : FormRule
{
    public override RuleAbout About { get; } =
        new("JX601", Severity.Error)
        {
            Title = "资金总额不等于各项来源之和",
            What =
                "年度资金总额（收入预算合计）不等于财政拨款、上年结转、专户资金、单位资金、其他资金相加；容许每项四舍五入的误差。",
            Why = "总额与来源对不上，预算数就不可信，批复和公开后都会被追问。",
            HowToMend = "与部门预算核对，改正写错的一项；漏印的来源补上。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var funds = form.Form.Funds;
        if ((form.IsProject ? funds.TotalYuan : funds.IncomeYuan ?? funds.TotalYuan) is not { } total)
        {
            return;
        }
        // What is carried over stands beside the year's appropriation, or inside it.
        Core.Money?[] sources = [funds.FiscalYuan, funds.SpecialAccountYuan, funds.UnitFundsYuan, funds.OtherYuan];
        decimal[] parts = [.. sources.OfType<Core.Money>().Select(m => m.Yuan)];
        var carried = funds.CarriedOverYuan?.Yuan;
        if (parts.Length + (carried is null ? 0 : 1) == 0)
        {
            return;
        }
        decimal[] all = carried is { } rest ? [.. parts, rest] : parts;
        var tolerance = PrintedPrecision.Tolerance(form, all.Length);
        if (Near(all.Sum(), total.Yuan, tolerance) || (parts.Length > 0 && Near(parts.Sum(), total.Yuan, tolerance)))
        {
            return;
        }
        if (all.Length == 1 && all[0] < total.Yuan)
        {
            report.NotChecked(form, "只印了一项资金来源，且小于总额，无法判断其余来源是漏印还是没有");
            return;
        }
        var over = all.Sum() - total.Yuan;
        report.Find(
            form,
            $"{(form.IsProject ? "年度资金总额" : "收入预算合计")} {Say.Amount(total, form)}，各项来源相加 {Say.SumOfAmounts(all, form)}，差 {Say.Amount(decimal.Abs(over), form)}，应核对总额和各项来源",
            Say.Amount(total, form),
            Say.Amount(all.Sum(), form)
        );
    }

    private static bool Near(decimal sum, decimal total, decimal tolerance) => decimal.Abs(sum - total) <= tolerance;
}
