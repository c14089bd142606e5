namespace Jixiao.Audit.Tests.Rules.Time;

public sealed class JX709Tests : RuleTests
{
    [Theory]
    [InlineData("时效", "完成时间", "2023年2月30日", "2023年2月30日")]
    [InlineData("时效", "11月31日前完成验收", "及时", "11月31日")]
    [InlineData("时效", "完成时间", "13月1日", "13月1日")]
    [InlineData("时效", "完成时间", "2023年13月底前", "2023年13月")]
    [InlineData("时效", "完成时间", "2023-2-30", "2023年2月30日")]
    [InlineData("时效", "完成时间", "2月29日前", "2023年2月29日")]
    [InlineData("时效", "报名截止月份", "≤13月", "只有 12 个月")]
    public void JX709_fires_when_the_day_does_not_exist(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("时效", "报名截止月份", "≤11月")]
    [InlineData("时效", "合同履行期", "24月")]
    [InlineData("时效", "完成时间", "2024年2月29日")]
    [InlineData("时效", "10月31日前完成验收", "及时")]
    [InlineData("时效", "完成时间", "12月31日")]
    [InlineData("数量", "4月23日读书日活动", "≥1次")]
    [InlineData("数量", "值守", "7×24小时")]
    [InlineData("时效", "完成时间", null)]
    [InlineData("时效", "完成时间", "2023-2-28")]
    public void JX709_silent_when_the_day_exists(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
