namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX311Tests : RuleTests
{
    [Theory]
    [InlineData("满意度", "师生满意度大于90%", "≥90%", "重复")]
    [InlineData("质量", "验收合格率100%", "100%", "重复")]
    [InlineData("时效", "名单公示不少于5天", "≥7天", "不一致")]
    [InlineData("质量", "课程覆盖率（≥95%）", "≥90%", "不一致")]
    [InlineData("数量", "培训教师达到 200 人", "≥180人", "不一致")]
    [InlineData("质量", "持证上岗率92%以上", "≥90%", "不一致")]
    [InlineData("数量", "更换设备不低于62台（套）", "≥62台（套）", "重复")]
    [InlineData("数量", "培育文艺团队36支以上", "≥36支", "重复")]
    public void JX311_fires_when_the_name_ends_in_a_target(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("满意度", "师生满意度", "≥90%")]
    [InlineData("数量", "不足100人学校数量", "≤3所")]
    [InlineData("数量", "完成“六个100%”任务学校", "≥15所")]
    [InlineData("成本", "本科学生标准（10000元/生·年）", "≤180万元")]
    [InlineData("质量", "服务半径小于5公里", "≥90%")]
    [InlineData("数量", "2023年培训人数", "≥100人")]
    [InlineData("数量", "第3小学", "≥1所")]
    [InlineData("质量", "合格率大于90%", "良好")]
    [InlineData("数量", "扶持养殖户规模50头以上", "≥20户")]
    public void JX311_silent_when_the_name_holds_no_target(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));
}
