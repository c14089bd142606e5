namespace Jixiao.Audit.Tests.Rules.Classification;

public sealed class JX404Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "数量指标", "重复上级指标")]
    [InlineData("数量", "数量", "重复上级指标")]
    [InlineData("社会效益", "社会效益", "重复上级指标")]
    [InlineData("满意度", "服务对象满意度（%）", "重复上级指标")]
    [InlineData("质量", "指标1", "序号")]
    [InlineData("质量", "指标一", "序号")]
    [InlineData("质量", "三级指标2", "序号")]
    [InlineData("质量", "指标①：", "序号")]
    [InlineData("质量", "质量指标4", "重复上级指标")]
    [InlineData("数量", "数量指标情况", "重复上级指标")]
    public void JX404_fires_when_the_name_says_no_more_than_the_level(string level2, string name, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, "≥95%")), words);

    [Fact]
    public void JX404_fires_when_a_local_level_2_is_repeated() =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "帮扶效果", "≥95%") with { Level2 = "帮扶效果指标" }));

    [Theory]
    [InlineData("数量", "维修校舍数量")]
    [InlineData("满意度", "学生满意度")]
    [InlineData("满意度", "受益对象满意度")]
    [InlineData("质量", "水质指标达标率")]
    [InlineData("质量", "指标库更新")]
    [InlineData("质量", "设备完好情况")]
    [InlineData("质量", null)]
    public void JX404_silent_when_it_says_more(string level2, string? name) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, "≥95%")));
}
