namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX315Tests : RuleTests
{
    [Theory]
    [InlineData("基本实现", "95%", "90%")]
    [InlineData("基本实现", null, "90.00%")]
    [InlineData("≥95%", "基本实现", "基本实现")]
    public void JX315_fires_when_words_stand_against_figures(string cell, string? last, string? average) =>
        Fires(Form(cell, last, average), cell, "无法比较");

    [Theory]
    [InlineData("95%", "95%", "90%")]
    [InlineData("基本实现", "基本实现", "初步实现")]
    [InlineData("≥95%", "新增指标", "无")]
    [InlineData("省赛获奖3项、国赛获奖1项", "4项", "4项")]
    [InlineData("≥280人次", "报考72人，255科次", null)]
    [InlineData("≥95%", null, null)]
    public void JX315_silent_when_both_are_of_one_type(string cell, string? last, string? average) =>
        Silent(Form(cell, last, average));

    private static Core.Forms.Form Form(string cell, string? last, string? average) =>
        FormOf
            .Department()
            .With(FormOf.Row("质量", "教育现代化", cell) with { LastYear = last, ThreeYearAverage = average });
}
