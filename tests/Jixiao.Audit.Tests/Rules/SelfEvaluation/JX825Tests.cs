using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX825Tests : RuleTests
{
    [Fact]
    public void JX825_fires_when_late_work_gets_all_points() =>
        Fires(Form("2023年11月5日", "10"), "2023年11月5日", "得满分 10 分").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX825_fires_as_a_warning_when_the_reason_is_said() =>
        Fires(Form("2023年11月5日", "10", "汛期停工")).Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("2023年9月20日", "10")]
    [InlineData("2023年9月", "10")]
    [InlineData("2023年11月5日", "8")]
    [InlineData("按期完成", "10")]
    public void JX825_silent_when_in_time_or_points_are_taken_off(string actual, string score) =>
        Silent(Form(actual, score));

    private static Core.Forms.Form Form(string actual, string score, string? why = null) =>
        Evaluated.Form().With(FormOf.Row("时效", "工程完工时间", "2023年9月30日前", "10").Reached(actual, score, why));
}
