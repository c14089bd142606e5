namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX622Tests : RuleTests
{
    [Theory]
    [InlineData("其他零星费用", "≤42万元", "42 万元，占预算 100 万元的 42%")]
    [InlineData("其他", "≤200000元", "20 万元，占预算 100 万元的 20%")]
    [InlineData("不可预见费用", "16万元", "的 16%")]
    public void JX622_fires_when_much_of_the_budget_is_for_other_things(string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Cost(name, cell)), words);

    [Theory]
    [InlineData("其他费用", "≤15万元")]
    [InlineData("教学设备购置费", "≤42万元")]
    [InlineData("其他费用", "≤120万元")]
    [InlineData("其他学校补助标准", "≤5000元/人")]
    public void JX622_silent_when_the_rest_is_small_or_has_a_name(string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Cost(name, cell)));

    [Fact]
    public void JX622_silent_when_it_is_no_cost() =>
        Silent(FormOf.Project().With(FormOf.Row("经济效益", "其他收入", "≥42万元")));
}
