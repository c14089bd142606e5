namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX317Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "开展监测学校", "12所（800名学生）")]
    [InlineData("数量", "竞赛获奖", "省级3项、市级5项")]
    [InlineData("数量", "培训", "2期，每期60人")]
    [InlineData("数量", "竞赛获奖", "省赛获奖 35、国赛 获奖7")]
    [InlineData("数量", "演出", "120场次/25个乡镇")]
    public void JX317_fires_when_one_value_holds_two_targets(string level2, string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, cell);

    [Theory]
    [InlineData("数量", "开展监测学校", "12所")]
    [InlineData("数量", "培训", "60-80人")]
    [InlineData("时效", "完成时间", "2023年3月1日至5月30日")]
    [InlineData("数量", "巡查", "每年1-2次")]
    [InlineData("数量", "值守", "7×24小时")]
    [InlineData("数量", "受益学生", "1,50人")]
    [InlineData("数量", "维修", "1、2号楼")]
    [InlineData("数量", "培训", "每月1次")]
    [InlineData("质量", "情况", "良好")]
    [InlineData("数量", "培训", null)]
    [InlineData("成本", "补助标准", "300元/人·次")]
    public void JX317_silent_when_there_is_one_target(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
