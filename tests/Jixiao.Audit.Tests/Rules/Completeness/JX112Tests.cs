namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX112Tests : RuleTests
{
    [Theory]
    [InlineData("校舍维修", "目标1：完成校舍维修年度任务。")]
    [InlineData("校舍维修专项经费", "确保校舍维修工作按时完成")]
    [InlineData("校舍维修项目", "顺利实施2023年校舍维修项目。")]
    [InlineData("校舍维修", "扎实做好校舍维修各项工作任务。")]
    [InlineData("校舍维修", "年度目标：认真完成校舍维修工作任务")]
    public void JX112_fires_when_the_goal_adds_nothing(string project, string goal) =>
        Fires(FormOf.Project(project) with { Goals = [goal] }, "只是重复项目名称");

    [Theory]
    [InlineData("校舍维修", "维修中心小学校舍12所。")]
    [InlineData("校舍维修", "完成校舍维修，消除安全隐患。")]
    [InlineData("校舍维修", "目标1：完成校舍维修任务，服务清河县师生。")]
    [InlineData("校舍维修", "/")]
    [InlineData("校舍维修", "完成校舍维修")]
    [InlineData("校舍维修", "认真排查隐患，校舍维修后消除D级危房。")]
    public void JX112_silent_when_it_says_more(string project, string goal) =>
        Silent(FormOf.Project(project) with { Goals = [goal] });

    [Fact]
    public void JX112_silent_when_another_goal_says_more() =>
        Silent(FormOf.Project() with { Goals = ["完成校舍维修。", "改善师生学习和生活环境。"] });

    [Fact]
    public void JX112_silent_when_the_form_is_of_a_department() =>
        Silent(FormOf.Department() with { Goals = ["完成年度工作"] });
}
