namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX310Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "维修校舍数量", "≥0所")]
    [InlineData("数量", "培训教师人数", "0人")]
    [InlineData("质量", "课程覆盖率", "=0%")]
    [InlineData("数量", "举办讲座", "0.00次")]
    public void JX310_fires_when_the_target_is_zero(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("数量", "维修校舍数量", "≥1所")]
    [InlineData("质量", "安全事故发生次数", "=0次")]
    [InlineData("质量", "重大投诉", "0件")]
    [InlineData("社会效益", "招生人数增长率", "≥0%")]
    [InlineData("质量", "未达标学校", "≤0所")]
    [InlineData("经济效益", "净利润", ">0万元")]
    [InlineData("数量", "讲座", null)]
    [InlineData("数量", "家访", "0-5次")]
    public void JX310_silent_when_zero_is_good_or_the_target_is_not_zero(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
