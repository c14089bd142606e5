namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX713Tests : RuleTests
{
    [Theory]
    [InlineData("2023年3月15日")]
    [InlineData("2022年12月20日")]
    public void JX713_fires_when_the_year_was_not_over(string day) => Fires(Form(day), day, "早于 2023 年度结束");

    [Theory]
    [InlineData("2024年3月15日")]
    [InlineData("2023年12月31日")]
    [InlineData("3月15日")]
    public void JX713_silent_when_it_was_or_no_year_is_printed(string day) => Silent(Form(day));

    [Fact]
    public void JX713_silent_when_the_form_is_a_target() =>
        Silent(FormOf.Project() with { Attributes = [new("填报日期", "2022年11月15日")] });

    private static Core.Forms.Form Form(string day) =>
        FormOf.SelfEvaluation().With(FormOf.Row("数量", "维修校舍", "12所", "20").Reached("12所", "20")) with
        {
            Attributes = [new("填报日期", day)],
        };
}
