namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX508Tests : RuleTests
{
    [Theory]
    [InlineData("按照上级布署完成任务。", "“布署”应为“部署”")]
    [InlineData("完成校舍维修，，保障安全。", "“，，”应为“，”")]
    [InlineData("完成校舍维修，保障安全，。", "应为“。”")]
    [InlineData("严格执行财经记律。", "“记律”应为“纪律”")]
    [InlineData("设备按装到位。", "“按装”应为“安装”")]
    public void JX508_fires_when_a_goal_is_misprinted(string goal, string words) =>
        Fires(FormOf.Project() with { Goals = [goal] }, words);

    [Fact]
    public void JX508_fires_when_a_name_is_misprinted() =>
        Fires(FormOf.Project().With(FormOf.Row("质量", "政策复盖率", "≥95%")), "“复盖”应为“覆盖”");

    [Theory]
    [InlineData("按照上级部署完成任务，安排资金，覆盖全县……")]
    [InlineData("目标1：校舍维修；目标2：“两免一补”。")]
    [InlineData("建设设施完备的校舍，安全全覆盖。")]
    public void JX508_silent_when_the_text_is_clean(string goal) => Silent(FormOf.Project() with { Goals = [goal] });
}
