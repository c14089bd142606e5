using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX608Tests : RuleTests
{
    [Fact]
    public void JX608_fires_when_a_cost_is_ten_thousand_times_the_budget() =>
        Fires(FormOf.Project(budget: 52m).With(FormOf.Cost("考试成本", "≤520000万元")), "相差一万倍", "52 万元")
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX608_fires_as_a_warning_when_the_cost_lacks_four_digits() =>
        Fires(FormOf.Project(budget: 52.6m).With(FormOf.Cost("考试成本", "≤52.6元")), "≤52.6元", "相差一万倍")
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX608_fires_as_a_warning_when_a_cost_lost_its_wan() =>
        Fires(FormOf.Project(budget: 320m).With(FormOf.Cost("评审工作经费", "≤40元")), "≤40元", "疑应为 40 万元")
            .Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("参训人员人均月增收", "≥500万元", true)]
    [InlineData("参训人员人均月增收", "≥500元", false)]
    [InlineData("户均贷款额度", "≥300万元", false)]
    public void JX608_looks_at_what_one_person_gets(string name, string cell, bool isOdd)
    {
        var form = FormOf.Project(budget: 320m).With(FormOf.Row("经济效益", name, cell));
        if (isOdd)
        {
            Fires(form, cell, "疑应为 500 元").Severity.ShouldBe(Severity.Warning);
        }
        else
        {
            Silent(form);
        }
    }

    [Theory]
    [InlineData("专家评审人均费用", "≤400元")]
    [InlineData("银行手续费", "≤400元")]
    [InlineData("评审工作经费", "≤40万元")]
    [InlineData("午餐补助标准", "5元")]
    public void JX608_silent_when_a_small_cost_is_plausible(string name, string cell) =>
        Silent(FormOf.Project(budget: 320m).With(FormOf.Cost(name, cell)));

    [Fact]
    public void JX608_fires_when_a_source_is_printed_in_the_other_unit()
    {
        var form = FormOf.Project(budget: 20m);
        Fires(
            form with
            {
                Funds = form.Funds with
                {
                    Lines = FormOf.Funds(("年度资金总额", 20m), ("其中：财政拨款", 200000m)).Lines,
                },
            },
            "“其中：财政拨款”印为 200000 万元",
            "预算总额 20 万元"
        );
    }

    [Fact]
    public void JX608_fires_when_a_form_without_printed_lines_mixes_the_units() =>
        Fires(
            FormOf.Project() with
            {
                Funds = new() { TotalYuan = Core.Money.FromWan(20), FiscalYuan = Core.Money.FromYuan(20) },
            },
            "“财政拨款”",
            "相差一万倍"
        );

    [Theory]
    [InlineData("考试成本", "≤52万元")]
    [InlineData("考试成本", "≤520000元")]
    [InlineData("人均考试成本", "≤52元")]
    [InlineData("考务补助标准", "≤52元")]
    [InlineData("考试成本", "≤5200元")]
    public void JX608_silent_when_the_units_agree(string name, string cell) =>
        Silent(FormOf.Project(budget: 52m).With(FormOf.Cost(name, cell)));

    [Fact]
    public void JX608_silent_when_a_source_is_zero()
    {
        var form = FormOf.Project(budget: 20m);
        Silent(
            form with
            {
                Funds = form.Funds with { Lines = FormOf.Funds(("年度资金总额", 20m), ("其他资金", 0m)).Lines },
            }
        );
    }
}
