namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX601Tests : RuleTests
{
    [Fact]
    public void JX601_fires_when_the_sources_are_short_of_the_income() =>
        Fires(
            Department(income: 500m, fiscal: 300m, other: 150m),
            "收入预算合计 500 万元",
            "300+150 = 450 万元",
            "差 50 万元"
        );

    [Fact]
    public void JX601_fires_when_one_source_alone_is_above_the_total() =>
        Fires(Project(total: 20m, fiscal: 30m), "年度资金总额 20 万元", "差 10 万元");

    [Fact]
    public void JX601_fires_as_advice_when_what_is_carried_over_stands_beside_and_is_left_out()
    {
        var form = Project(total: 320m, fiscal: 320m);
        Fires(
            form with
            {
                Funds = form.Funds with
                {
                    OtherYuan = Core.Money.FromWan(0m),
                    CarriedOverYuan = Core.Money.FromWan(15m),
                    Lines = [.. form.Funds.Lines, .. FormOf.Funds(("上年结转", 15m)).Lines],
                },
            },
            "没有包括上年结转 15 万元"
        )
            .Severity.ShouldBe(Core.Sources.Severity.Info);
    }

    [Fact]
    public void JX601_silent_when_the_sources_give_the_total() =>
        Silent(Department(income: 500m, fiscal: 300m, other: 200m));

    [Fact]
    public void JX601_silent_when_rounding_alone_keeps_them_apart() =>
        Silent(Department(income: 500.01m, fiscal: 300.01m, other: 200.01m));

    [Fact]
    public void JX601_silent_when_what_is_carried_over_is_part_of_the_appropriation()
    {
        var form = Project(total: 20m, fiscal: 20m);
        Silent(form with { Funds = form.Funds with { CarriedOverYuan = Core.Money.FromWan(5m) } });
    }

    [Fact]
    public void JX601_is_not_checked_when_only_one_of_several_sources_is_printed() =>
        NotChecked(Project(total: 20m, fiscal: 15m), "一项资金来源");

    private static Core.Forms.Form Department(decimal income, decimal fiscal, decimal other) =>
        FormOf.Department() with
        {
            Funds = FormOf.Funds(("收入预算合计", income), ("财政拨款", fiscal), ("其他资金", other)) with
            {
                IncomeYuan = Core.Money.FromWan(income),
                FiscalYuan = Core.Money.FromWan(fiscal),
                OtherYuan = Core.Money.FromWan(other),
            },
        };

    private static Core.Forms.Form Project(decimal total, decimal fiscal)
    {
        var form = FormOf.Project(budget: total);
        return form with { Funds = form.Funds with { FiscalYuan = Core.Money.FromWan(fiscal) } };
    }
}
