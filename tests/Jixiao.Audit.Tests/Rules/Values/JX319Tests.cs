namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX319Tests : RuleTests
{
    [Theory]
    [InlineData("质量", "课程覆盖率", "90%-80%")]
    [InlineData("数量", "培训人数", "80-60人")]
    [InlineData("成本", "材料费", "20-15万元")]
    [InlineData("时效", "办结时限", "20个工作日-16个工作日")]
    [InlineData("时效", "供水天数", "300至240天")]
    public void JX319_fires_when_the_low_end_is_higher(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("质量", "课程覆盖率", "80%-90%")]
    [InlineData("数量", "培训人数", "60-60人")]
    [InlineData("时效", "供暖时间", "11-3月")]
    [InlineData("数量", "培训人数", "≥60人")]
    [InlineData("数量", "比分", "3-1")]
    [InlineData("质量", "情况", "好")]
    [InlineData("时效", "培训天数", "5-10天")]
    public void JX319_silent_when_the_range_is_in_order(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
