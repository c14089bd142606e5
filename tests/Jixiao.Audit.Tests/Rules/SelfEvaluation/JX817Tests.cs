namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX817Tests : RuleTests
{
    private const string Goal = "目标1：培训中小学教师200人，提高课堂教学水平。";

    [Theory]
    [InlineData(Goal)]
    [InlineData("目标1:培训中小学教师200人,提高课堂教学水平。")]
    [InlineData("目标1：培训中小学教师200人，提高课堂教学水平")]
    public void JX817_fires_when_the_results_are_the_goals(string result) =>
        Fires(FormOf.SelfEvaluation() with { Goals = [Goal], GoalResults = [result] }, "一字不差");

    [Theory]
    [InlineData("目标1：已培训中小学教师203人，课堂教学水平有所提高。")]
    [InlineData("完成")]
    public void JX817_silent_when_the_results_are_their_own(string result) =>
        Silent(FormOf.SelfEvaluation() with { Goals = [Goal], GoalResults = [result] });

    [Fact]
    public void JX817_silent_when_there_are_none() => Silent(FormOf.SelfEvaluation());
}
