using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX613Tests : RuleTests
{
    [Theory]
    [InlineData("财政拨款")]
    [InlineData("年度资金总额/全年执行数")]
    public void JX613_fires_when_an_amount_is_negative(string label) => Fires(With(label, -5m), $"“{label}”为 -5 万元");

    [Fact]
    public void JX613_fires_when_a_cost_is_negative() =>
        Fires(FormOf.Project().With(FormOf.Cost("材料费", "-3万元")), "“-3万元”是负数");

    [Theory]
    [InlineData("财政拨款", 0)]
    [InlineData("财政拨款", 5)]
    [InlineData("预算调整数", -5)]
    [InlineData("比上年增减", -5)]
    [InlineData("年末结余", -5)]
    public void JX613_silent_when_it_is_not_or_may_be(string label, int wan) => Silent(With(label, wan));

    [Fact]
    public void JX613_fires_when_a_form_without_printed_lines_holds_a_negative_amount() =>
        Fires(
            FormOf.Project() with
            {
                Funds = new() { TotalYuan = Core.Money.FromWan(20), OtherYuan = Core.Money.FromWan(-3) },
            },
            "“其他资金”为 -3 万元"
        );

    [Fact]
    public void JX613_fires_when_a_unit_price_is_negative() =>
        Fires(FormOf.Project().With(FormOf.Cost("亩均补助", "≤-800元/亩")), "“≤-800元/亩”是负数");

    private static Form With(string label, decimal wan)
    {
        var form = FormOf.Project();
        return form with { Funds = form.Funds with { Lines = FormOf.Funds((label, wan)).Lines } };
    }
}
