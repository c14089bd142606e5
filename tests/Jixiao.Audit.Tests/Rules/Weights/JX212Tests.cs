namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX212Tests : RuleTests
{
    [Fact]
    public void JX212_fires_when_the_printed_sum_is_another() =>
        Fires(Form("100"), "印出的权重合计 100", "60+30 = 90", "10 分");

    [Theory]
    [InlineData("90")]
    [InlineData("/")]
    public void JX212_silent_when_it_is_the_sum_or_none_is_printed(string printed) => Silent(Form(printed));

    private static Core.Forms.Form Form(string printed) =>
        FormOf
            .Project()
            .With(
                FormOf.Row("数量", "维修校舍数量", "12所", "60"),
                FormOf.Row("社会效益", "受益学生人数", "≥900人", "30"),
                FormOf.Row("满意度", "权重合计", null, printed)
            );
}
