using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Completeness;

public sealed class JX119Tests : RuleTests
{
    [Theory]
    [InlineData("保障正常运转")]
    [InlineData("目标1：改善办学条件。")]
    public void JX119_fires_when_the_goal_is_a_few_words(string goal) =>
        Fires(FormOf.Project() with { Goals = [goal] }, "6 个字").Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("维修校舍12所。")]
    [InlineData("改善各所学校办学条件。")]
    [InlineData("—")]
    public void JX119_silent_when_it_says_enough_or_nothing(string goal) =>
        Silent(FormOf.Project() with { Goals = [goal] });

    [Fact]
    public void JX119_silent_when_the_goals_together_say_enough() =>
        Silent(FormOf.Project() with { Goals = ["目标1：改善条件；", "目标2：消除安全隐患。"] });
}
