using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX826Tests : RuleTests
{
    [Theory]
    [InlineData("部分达成")]
    [InlineData("尚未全部建成")]
    [InlineData("未统计")]
    [InlineData("未完成年度任务")]
    public void JX826_fires_when_what_was_not_reached_gets_all_points(string actual) =>
        Fires(Form(actual, "10"), actual, "得满分 10 分").Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("部分达成", "7")]
    [InlineData("全部达成", "10")]
    [InlineData("未发生事故", "10")]
    public void JX826_silent_when_reached_or_points_are_taken_off(string actual, string score) =>
        Silent(Form(actual, score));

    private static Core.Forms.Form Form(string actual, string score) =>
        Evaluated.Form().With(FormOf.Row("社会效益", "居住条件", "明显改善", "10").Reached(actual, score));
}
