using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX304Tests : RuleTests
{
    [Theory]
    [InlineData("人均培训成本", "≤500人/元", "应为“元/人”")]
    [InlineData("每户补助", "800户/元", "应为“元/户”")]
    [InlineData("每次活动成本", "≤1000次/万元", "应为“万元/次”")]
    public void JX304_fires_when_a_unit_price_is_upside_down(string name, string cell, string words)
    {
        var finding = Fires(FormOf.Project().With(FormOf.Cost(name, cell)), name, words);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Fix.ShouldNotBeNull().Safe.ShouldBeFalse();
    }

    [Theory]
    [InlineData("≥20碗")]
    [InlineData("30勺")]
    public void JX304_fires_as_advice_when_the_unit_is_not_known(string cell) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "供餐", cell)), "不是常用的计量单位")
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("≤500元/人")]
    [InlineData("≤500元/人·次")]
    [InlineData("≤20万元")]
    [InlineData("30(台、件、套)")]
    [InlineData("≥50000人/次")]
    [InlineData("≥2次/年")]
    [InlineData("≤0.02人/亿元")]
    [InlineData("≥20")]
    [InlineData("及时")]
    public void JX304_silent_when_the_unit_is_in_order(string cell) =>
        Silent(FormOf.Project().With(FormOf.Cost("设备", cell)));
}
