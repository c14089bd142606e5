namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX623Tests : RuleTests
{
    [Theory]
    [InlineData("走读生补助标准（6000元/生·年）", "≤90万元", "占预算 100 万元的 90%")]
    [InlineData("课桌椅单价", "≤10万元", "却是总额")]
    public void JX623_fires_when_the_value_of_a_standard_is_a_total(string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Cost(name, cell)), words);

    [Theory]
    [InlineData("走读生补助标准", "=6000元/生·年")]
    [InlineData("每所学校维修标准", "≤8万元")]
    [InlineData("走读生补助资金", "≤90万元")]
    [InlineData("走读生补助标准", "≤6000元")]
    public void JX623_silent_when_the_value_may_be_one_share(string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Cost(name, cell)));
}
