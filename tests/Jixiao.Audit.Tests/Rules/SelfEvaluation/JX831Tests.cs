namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX831Tests : RuleTests
{
    private const string Goal = "居民健康档案建档率达到92%，培训乡村医生300人。";

    [Theory]
    [InlineData("居民健康档案建档率达到91%，全面完成年度目标。", "建档率达到91%")]
    [InlineData("培训乡村医生260人，各项任务全部完成。", "培训乡村医生260人")]
    public void JX831_fires_when_less_is_called_all(string results, string words) =>
        Fires(Form(results), words, "低于年度目标");

    [Theory]
    [InlineData("居民健康档案建档率达到93%，全面完成年度目标。")]
    [InlineData("居民健康档案建档率达到91%，尚差一个百分点。")]
    [InlineData("慰问乡村医生20人，全面完成年度目标。")]
    public void JX831_silent_when_it_was_reached_or_nothing_is_claimed(string results) => Silent(Form(results));

    private static Core.Forms.Form Form(string results) =>
        FormOf.SelfEvaluation() with
        {
            Goals = [Goal],
            GoalResults = [results],
        };
}
