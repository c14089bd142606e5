namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX805Tests : RuleTests
{
    [Theory]
    [InlineData("≥95%", "完成")]
    [InlineData("≥200人", "已达标")]
    public void JX805_fires_when_words_stand_for_a_number(string cell, string actual) =>
        Fires(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, "20")), $"“{actual}”是文字");

    [Theory]
    [InlineData("≥200人", "100%")]
    [InlineData("≥95%", "190人")]
    [InlineData("≤20万元", "18项")]
    public void JX805_fires_when_the_unit_is_of_another_kind(string cell, string actual) =>
        Fires(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, "20")), "无法比较");

    [Theory]
    [InlineData("≥95%", "96.5%")]
    [InlineData("≥95%", "96.5")]
    [InlineData("≥200人", "210名")]
    [InlineData("≥2场", "两场")]
    [InlineData("≥200人", "未开展")]
    [InlineData("效果显著", "完成")]
    [InlineData("≤12月", "已于11月完成")]
    public void JX805_silent_when_both_can_be_compared(string cell, string actual) =>
        Silent(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, "20")));

    [Fact]
    public void JX805_silent_when_the_form_is_monitoring() =>
        Silent(Evaluated.Monitoring().With(Evaluated.Row("≥95%", "20", "进行中", null)));
}
