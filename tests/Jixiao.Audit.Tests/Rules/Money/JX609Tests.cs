using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX609Tests : RuleTests
{
    [Theory]
    [InlineData("成本", "≥564.14万元", "≤564.14万元")]
    [InlineData("经济成本", ">150万元", "<150万元")]
    [InlineData("经济成本", "≥20000元", "≤20000元")]
    public void JX609_fires_when_a_cost_is_to_be_as_much_as_possible(string level, string cell, string expected)
    {
        var finding = Fires(FormOf.Project(budget: 900m).With(FormOf.Row(level, "取暖费", cell)), cell, expected);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Fix.ShouldNotBeNull().Safe.ShouldBeFalse();
    }

    [Fact]
    public void JX609_fires_as_a_warning_when_it_may_be_a_standard_of_the_policy() =>
        Fires(FormOf.Project().With(FormOf.Cost("民办教师补贴标准", "≥650元/人"))).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX609_fires_as_a_warning_when_the_reader_repaired_the_level() =>
        FiresWithDoubt(
            FormOf.Project(budget: 900m).With(FormOf.Cost("取暖费", "≥564.14万元") with { PrintedLevel2 = "时效指标" })
        );

    [Theory]
    [InlineData("成本", "取暖费", "≤564.14万元")]
    [InlineData("成本", "取暖费", "=564.14万元")]
    [InlineData("成本", "取暖费", "564.14万元")]
    [InlineData("成本", "节约采购成本", "≥5万元")]
    [InlineData("成本", "农村低保平均标准", "≥430元/人·月")]
    [InlineData("成本", "生均公用经费标准", "≥650元/人")]
    [InlineData("成本", "成本控制率", "≥95%")]
    [InlineData("经济效益", "增加农民收入", "≥50万元")]
    [InlineData("数量", "发放慰问金", "≥12万元")]
    [InlineData("社会成本", "施工扰民天数", "≥5天")]
    public void JX609_silent_when_the_sign_or_the_level_is_another(string level, string name, string cell) =>
        Silent(FormOf.Project(budget: 900m).With(FormOf.Row(level, name, cell)));
}
