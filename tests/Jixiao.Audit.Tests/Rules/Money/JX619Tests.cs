namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX619Tests : RuleTests
{
    [Theory]
    [InlineData("3260000", "大得不合常理")]
    [InlineData("0.0326", "小得不合常理")]
    public void JX619_fires_when_the_unit_is_likely_wrong(string wan, string words) =>
        Fires(
            FormOf.Project(budget: decimal.Parse(wan, System.Globalization.CultureInfo.InvariantCulture)),
            words,
            "“万元”还是“元”"
        );

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(900000)]
    public void JX619_silent_when_the_amount_is_ordinary(int wan) => Silent(FormOf.Project(budget: wan));

    [Fact]
    public void JX619_silent_when_there_is_no_amount() => Silent(FormOf.Project(budget: null));
}
