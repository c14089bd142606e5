namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX312Tests : RuleTests
{
    [Theory]
    [InlineData("≥100次", "≥100人", "100%", "≥100%", "≤100万元")]
    [InlineData("5次", "5所", "5.0人", "5%", "5天")]
    public void JX312_fires_when_every_number_is_the_same(params string[] cells) => Fires(Form(cells), "5 条定量指标");

    [Theory]
    [InlineData("≥100次", "≥100人", "100%", "≥99%", "≤100万元")]
    [InlineData("100次", "100人", "100%", "100%")]
    [InlineData("100次", "100人", "100%", "100%", "100-120天")]
    [InlineData("及时", "按时", "良好", "显著", "明显")]
    public void JX312_silent_when_numbers_differ_or_are_few(params string[] cells) => Silent(Form(cells));

    private static Core.Forms.Form Form(string[] cells) =>
        FormOf.Project().With([.. cells.Select((cell, i) => FormOf.Row("数量", $"工作{i}", cell))]);
}
