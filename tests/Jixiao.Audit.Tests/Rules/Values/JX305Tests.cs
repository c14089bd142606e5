namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX305Tests : RuleTests
{
    [Theory]
    [InlineData("维修学校个数", "≥20")]
    [InlineData("开设兴趣班", "8")]
    [InlineData("课程覆盖率", "≥95")]
    [InlineData("培训", "20-30")]
    public void JX305_fires_when_a_number_has_no_unit(string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", name, cell)), name, cell, "没有计量单位");

    [Theory]
    [InlineData("维修学校个数", "≥20所")]
    [InlineData("维修学校个数（所）", "≥20")]
    [InlineData("群众满意度(%)", "≥90")]
    [InlineData("全市排名", "≤3")]
    [InlineData("测评得分", "≥90")]
    [InlineData("师生比", "0.05")]
    [InlineData("课程覆盖率", "≥0.95")]
    [InlineData("完成年份", "2023")]
    [InlineData("按期完成", "2023年12月31日")]
    [InlineData("按期完成", "及时")]
    [InlineData("按期完成", null)]
    public void JX305_silent_when_the_number_is_understood(string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", name, cell)));
}
