namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX708Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "建设时间", "2022年9月1日至2023年6月30日")]
    [InlineData("时效", "服务时间", "2023年9月-2024年7月止")]
    [InlineData("时效", "建设周期", "2022-2024年")]
    [InlineData("时效", "起止时间", "2022.7-2024.3")]
    [InlineData("时效", "起止时间", "2022/7-2024/3")]
    public void JX708_fires_when_the_range_leaves_the_year(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("时效", "建设时间", "2023年3月1日至2023年6月30日")]
    [InlineData("时效", "完成时间", "2023年6月30日")]
    [InlineData("时效", "建设时间", "3月至6月")]
    [InlineData("时效", "服务期", "2022-2024年")]
    [InlineData("时效", "完成时间", null)]
    [InlineData("数量", "编号", "2023-2023")]
    public void JX708_silent_when_the_range_stays_in_the_year(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
