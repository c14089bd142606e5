namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX323Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "培训教师", "3.5人")]
    [InlineData("数量", "维修学校", "≥2.5所")]
    [InlineData("数量", "采购设备", "10-12.5台")]
    public void JX323_fires_when_a_whole_is_divided(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("数量", "培训教师", "3人")]
    [InlineData("数量", "培训教师", "3.00人")]
    [InlineData("数量", "惠及学生", "3.42万人")]
    [InlineData("数量", "生均图书", "15.5个")]
    [InlineData("数量", "维修面积", "2.5公里")]
    [InlineData("时效", "工期", "2.5个月")]
    [InlineData("经济效益", "增长", "0.5个百分点")]
    [InlineData("数量", "每周家访", "1.5次")]
    public void JX323_silent_when_the_number_is_whole_or_an_average(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
