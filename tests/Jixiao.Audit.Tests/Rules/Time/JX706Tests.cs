namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX706Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "项目完成时间", "2023年")]
    [InlineData("时效", "资金拨付", "2023")]
    [InlineData("数量", "竣工时间", "=2023年")]
    public void JX706_fires_when_the_deadline_is_a_year(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("时效", "项目完成时间", "2023年12月")]
    [InlineData("可持续影响", "设备使用年限", "≥10年")]
    [InlineData("数量", "受益学生", "2023人")]
    [InlineData("数量", "设计洪水年份", "2023年")]
    [InlineData("时效", "项目完成时间", "及时")]
    [InlineData("时效", "服务期", "2022-2024年")]
    public void JX706_silent_when_the_deadline_is_nearer(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
