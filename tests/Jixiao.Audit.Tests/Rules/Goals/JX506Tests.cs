namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX506Tests : RuleTests
{
    [Theory]
    [InlineData("进一步加强教师队伍建设，不断完善教研制度。")]
    [InlineData("目标1：切实改善办学条件，着力推动均衡发展。")]
    [InlineData("有效改善发展环境，全面落实各项要求。")]
    public void JX506_fires_when_there_are_only_slogans(string goal) =>
        Fires(FormOf.Project() with { Goals = [goal] }, "口号而没有一个数字");

    [Theory]
    [InlineData("进一步加强教师队伍建设，不断完善教研制度，培训教师200人。")]
    [InlineData("进一步改善办学条件。")]
    [InlineData("完成全县中小学校舍维修，保障学生安全。")]
    public void JX506_silent_when_something_can_be_measured_or_slogans_are_few(string goal) =>
        Silent(FormOf.Project() with { Goals = [goal] });

    [Fact]
    public void JX506_silent_when_there_is_no_goal() => Silent(FormOf.Project() with { Goals = [] });
}
