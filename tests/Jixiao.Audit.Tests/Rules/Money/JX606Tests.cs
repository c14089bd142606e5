using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX606Tests : RuleTests
{
    [Theory]
    [InlineData("成本", "≤115.33万元", "115.33万元")]
    [InlineData("经济成本", "≤60万元", "“≤60万元”")]
    [InlineData("成本", "530000元", "53 万元")]
    public void JX606_fires_when_one_cost_is_above_the_budget(string level, string cell, string amount) =>
        Fires(FormOf.Project(budget: 52m).With(FormOf.Row(level, "考试成本", cell)), amount, "全部预算 52 万元")
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX606_fires_as_a_warning_when_the_reader_doubted_the_amount() =>
        FiresWithDoubt(FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", "≤45万元") with { Confidence = 0.6m }));

    [Theory]
    [InlineData("成本", "≤52万元")]
    [InlineData("成本", "≤51万元")]
    [InlineData("成本", "≤6000元/人")]
    [InlineData("社会成本", "≤60万元")]
    [InlineData("经济效益", "≥900万元")]
    public void JX606_silent_when_the_cost_keeps_within_the_budget(string level, string cell) =>
        Silent(FormOf.Project(budget: 52m).With(FormOf.Row(level, "考试成本", cell)));

    [Fact]
    public void JX606_silent_when_rounding_alone_lifts_the_cost() =>
        Silent(FormOf.Project(budget: 52.35m).With(FormOf.Cost("考试成本", "≤523504元")));

    [Fact]
    public void JX606_silent_when_there_is_no_budget() =>
        Silent(FormOf.Project(budget: null).With(FormOf.Cost("考试成本", "≤60万元")));
}
