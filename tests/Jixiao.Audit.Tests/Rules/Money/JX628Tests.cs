namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX628Tests : RuleTests
{
    [Theory]
    [InlineData("≤423万元", 432)]
    [InlineData("≤1008万元", 1080)]
    public void JX628_fires_when_two_digits_changed_places(string cell, int budget) =>
        Fires(
            FormOf.Project(budget: budget).With(FormOf.Cost("津贴发放总额", cell)),
            cell,
            $"{budget} 万元",
            "位置颠倒"
        );

    [Theory]
    [InlineData("≤432万元", 432)]
    [InlineData("≤422万元", 432)]
    [InlineData("≤234万元", 432)]
    [InlineData("≤24万元", 42)]
    public void JX628_silent_when_the_digits_are_others(string cell, int budget) =>
        Silent(FormOf.Project(budget: budget).With(FormOf.Cost("津贴发放总额", cell)));

    [Fact]
    public void JX628_silent_when_there_are_other_costs() =>
        Silent(
            FormOf
                .Project(budget: 432m)
                .With(FormOf.Cost("津贴发放总额", "≤423万元"), FormOf.Cost("宣传费用", "≤9万元"))
        );
}
