namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX108Tests : RuleTests
{
    [Theory]
    [InlineData("中心小学校舍维修")]
    [InlineData("教学仪器采购")]
    [InlineData("政务信息系统运维")]
    [InlineData("乡镇卫生院建设项目建设")]
    [InlineData("供水监测智能平台")]
    [InlineData("保鲜库冷藏设施（二期）")]
    public void JX108_fires_when_something_is_built_or_bought(string project) =>
        Fires(FormOf.Project(project).With(FormOf.Row("数量", "数量", "12所")), "没有质量指标");

    [Theory]
    [InlineData("教师队伍建设")]
    [InlineData("困难学生资助")]
    [InlineData("文化设施免费开放")]
    public void JX108_silent_when_nothing_is_built(string project) =>
        Silent(FormOf.Project(project).With(FormOf.Row("数量", "数量", "12所")));

    [Fact]
    public void JX108_silent_when_there_is_quality() =>
        Silent(FormOf.Project().With(FormOf.Row("质量", "维修验收合格率", "=100%")));

    [Fact]
    public void JX108_silent_when_level_2_is_not_printed() =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所") with { Level2 = null }));
}
