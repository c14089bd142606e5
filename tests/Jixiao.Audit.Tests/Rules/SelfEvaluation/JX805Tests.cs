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
    [InlineData("≥3000平方米", "3500亩", "“亩”")]
    [InlineData("≤30分钟", "28小时", "相差 56 倍")]
    [InlineData("≥5000人次", "5200万人", "单位疑有一处写错")]
    public void JX805_fires_when_like_numbers_have_units_far_apart(string cell, string actual, string words) =>
        Fires(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, "20")), "数字相近", words);

    [Fact]
    public void JX805_fires_as_advice_when_persons_stand_for_visits() =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥60人次", "20", "62人", "20")), "一人可以有几人次")
            .Severity.ShouldBe(Core.Sources.Severity.Info);

    [Theory]
    [InlineData("≥95%", "96.5%")]
    [InlineData("≥3000平方米", "5亩")]
    [InlineData("≥1.2万人", "12300人")]
    [InlineData("≤2小时", "110分钟")]
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
