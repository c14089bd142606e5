using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Money;

internal sealed class JX618YearAboveLifetime : FormRule
{
    public override RuleAbout About { get; } =
        new("JX618", Severity.Error)
        {
            Title = "年度金额大于项目总额",
            What = "表中同时印有项目总额（全周期、中期）和年度资金总额，而年度的大于总额。",
            Why = "一年是全周期的一部分，不会超过总额；两栏可能填反，或单位不一致。",
            HowToMend = "核对项目立项批复的总额与本年度安排，改正写错的一个。",
            RestsOn = RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            form.Form.Funds is { LifetimeYuan: { } whole, TotalYuan: { } year }
            && year.Yuan - whole.Yuan > PrintedPrecision.Tolerance(form, 2)
        )
        {
            report.Find(
                form,
                $"年度资金总额 {Say.Amount(year, form)}大于项目总额 {Say.Amount(whole, form)}，应不超过总额",
                Say.Amount(year, form),
                $"≤{Say.Amount(whole, form)}"
            );
        }
    }
}
