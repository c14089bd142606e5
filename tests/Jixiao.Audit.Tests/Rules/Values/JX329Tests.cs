namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX329Tests : RuleTests
{
    [Theory]
    [InlineData("成本", "材料费", "10,0000元")]
    [InlineData("数量", "培训教师", "1,50人")]
    [InlineData("成本", "材料费", "1000,000元")]
    [InlineData("数量", "培训教师", "2,5人")]
    public void JX329_fires_when_a_group_is_not_of_three(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("成本", "材料费", "100,000元")]
    [InlineData("数量", "培训教师", "1,500人")]
    [InlineData("数量", "维修", "3,5,7号楼")]
    [InlineData("数量", "获奖", "省级3项,市级5项")]
    [InlineData("数量", "培训教师", "150人")]
    [InlineData("成本", "材料费", "1,234,567.89元")]
    [InlineData("数量", "活动", null)]
    [InlineData("时效", "检查", "1,2月")]
    public void JX329_silent_when_groups_are_of_three(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
