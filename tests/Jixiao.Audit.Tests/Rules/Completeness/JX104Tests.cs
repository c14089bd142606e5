using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX104Tests : RuleTests
{
    [Theory]
    [InlineData("XX学校维修数量", "12所")]
    [InlineData("××镇受益人数", "≥800人")]
    [InlineData("***完成率", "≥95%")]
    [InlineData("某某学校验收合格率", "=100%")]
    [InlineData("……", "12所")]
    [InlineData("维修校舍数量", "待定")]
    [InlineData("维修校舍数量", "XX所")]
    [InlineData("完成时间", "20XX年12月")]
    [InlineData("完成时间", "年  月  日")]
    [InlineData("维修校舍数量（示例）", "12所")]
    [InlineData("____完成率", "≥95%")]
    [InlineData("维修校舍数量", "待确定")]
    [InlineData("完成时间", "年   月   日前")]
    public void JX104_fires_when_the_template_shows_through(string name, string cell) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", name, cell)), "占位文字").Severity.ShouldBe(Severity.Error);

    [Theory]
    [InlineData("校服XXL号采购数量", "12套")]
    [InlineData("举报电话138****0000接通率", "≥95%")]
    [InlineData("二○○八年以前校舍改造数量", "12所")]
    [InlineData("教室A×B型桌椅", "30套")]
    [InlineData("待定岗教师人数", "6人")]
    [InlineData("示范课数量", "12节")]
    [InlineData("推进家校共育、师生同行……的氛围", "明显改善")]
    [InlineData("编号A_1的设备", "12套")]
    public void JX104_silent_when_the_marks_are_part_of_the_text(string name, string cell) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", name, cell)));

    [Fact]
    public void JX104_fires_when_a_goal_is_left_as_printed() =>
        Fires(FormOf.Project() with { Goals = ["目标1：完成XX项目建设。"] }, "绩效目标", "XX");

    [Fact]
    public void JX104_fires_when_the_unit_is_left_as_printed() =>
        Fires(FormOf.Project() with { Unit = new(null, "XX县教育局") }, "单位名称");

    [Fact]
    public void JX104_fires_when_a_task_is_left_as_printed() =>
        Fires(FormOf.Department() with { Tasks = [new("任务一", "请填写主要内容")] }, "年度任务", "请填写");
}
