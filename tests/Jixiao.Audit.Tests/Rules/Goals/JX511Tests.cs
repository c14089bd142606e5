namespace Jixiao.Audit.Tests.Rules.Goals;

public sealed class JX511Tests : RuleTests
{
    [Theory]
    [InlineData("远程教学试点经过逐步探索，取得了显著成效。", "取得了")]
    [InlineData("校舍维修已全部完成。", "已全部完成")]
    [InlineData("校舍维修后实现了全覆盖。", "实现了")]
    [InlineData("年内设备已全面完成安装。", "已全面完成")]
    public void JX511_fires_when_the_goal_tells_what_was_done(string goal, string words) =>
        Fires(FormOf.Project() with { Goals = [goal] }, words, "总结的写法");

    [Fact]
    public void JX511_silent_when_the_goal_looks_ahead() =>
        Silent(FormOf.Project() with { Goals = ["完成校舍维修，使学生取得更好的学习环境。"] });

    [Fact]
    public void JX511_silent_when_the_form_is_a_self_evaluation() =>
        Silent(FormOf.SelfEvaluation() with { Goals = ["取得了显著成效。"] });
}
