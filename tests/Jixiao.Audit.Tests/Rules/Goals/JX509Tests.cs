namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX509Tests : RuleTests
{
    [Theory]
    [InlineData("目标2：维修校舍屋面，消除漏雨隐患。")]
    [InlineData("2. 维修校舍屋面,消除漏雨隐患")]
    public void JX509_fires_when_a_goal_is_repeated(string second) =>
        Fires(
            FormOf.Project() with
            {
                Goals = ["目标1：维修校舍屋面，消除漏雨隐患；", second],
            },
            "第 2 条目标",
            "与第 1 条相同"
        );

    [Fact]
    public void JX509_silent_when_the_goals_differ() =>
        Silent(
            FormOf.Project() with
            {
                Goals = ["目标1：维修小学校舍屋面；", "目标2：维修中学校舍屋面。", "目标3：无", "目标4：无"],
            }
        );

    [Fact]
    public void JX509_silent_when_there_is_one() => Silent(FormOf.Project());
}
