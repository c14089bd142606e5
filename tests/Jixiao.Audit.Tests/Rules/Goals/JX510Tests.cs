namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX510Tests : RuleTests
{
    [Theory]
    [InlineData("完成校舍维修")]
    [InlineData("保障运转")]
    [InlineData("保障青少年校外活动中心运行经费。")]
    public void JX510_fires_when_the_goal_is_a_few_words(string goal) =>
        Fires(FormOf.Project("青少年校外活动中心运行经费") with { Goals = [goal] }, "只写了");

    [Theory]
    [InlineData("保障青少年校外活动中心运行经费，全年开放200天，接待学生1万人次。")]
    [InlineData("完成校舍维修面积五千平方米，消除隐患。")]
    public void JX510_silent_when_it_says_what_and_how_much(string goal) =>
        Silent(FormOf.Project("青少年校外活动中心运行经费") with { Goals = [goal] });

    [Fact]
    public void JX510_silent_when_there_is_none() => Silent(FormOf.Project() with { Goals = [] });
}
