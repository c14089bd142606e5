namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX313Tests : RuleTests
{
    [Theory]
    [InlineData("毕业生就业指导", "≥1500人", "1600人", "1400人", "上年值“1600人”")]
    [InlineData("体质达标率", "90%", "89.5%", "90. 42%", "前三年均值“90. 42%”")]
    [InlineData("巡回教研", "30次", "40次", "35次", "上年值“40次”、前三年均值“35次”")]
    [InlineData("课堂投诉率", "≤3%", "2%", "2%", "高于")]
    public void JX313_fires_when_the_target_is_worse(
        string name,
        string cell,
        string last,
        string average,
        string words
    ) => Fires(Form(name, cell, last, average), name, words);

    [Theory]
    [InlineData("毕业生就业指导", "≥1600人", "1600人", "1400人")]
    [InlineData("毕业生就业指导", "≥1600人", null, "/")]
    [InlineData("课堂投诉率", "≤1%", "2%", "2%")]
    [InlineData("毕业生就业指导", "≥16人", "1600人次", "14场")]
    [InlineData("毕业生就业指导", "良好", "95%", "95%")]
    public void JX313_silent_when_the_target_holds(string name, string cell, string? last, string? average) =>
        Silent(Form(name, cell, last, average));

    [Fact]
    public void JX313_silent_when_the_reason_is_given() =>
        Silent(
            FormOf
                .Department()
                .With(
                    FormOf.Row("数量", "巡回教研", "30次") with
                    {
                        LastYear = "40次",
                        Explanation = "因学校撤并，巡回点减为 15 处",
                    }
                )
        );

    private static Core.Forms.Form Form(string name, string cell, string? last, string? average) =>
        FormOf.Department().With(FormOf.Row("数量", name, cell) with { LastYear = last, ThreeYearAverage = average });
}
