namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX827Tests : RuleTests
{
    [Fact]
    public void JX827_fires_when_two_answers_are_ticked() =>
        Fires(Form("完成目标可能性/完全不可能", "√"), "“确定能”和“完全不可能”");

    [Theory]
    [InlineData("偏差原因分析/经费保障", "√")]
    [InlineData("完成目标可能性/完全不可能", "")]
    [InlineData("完成目标可能性/确定能", "√")]
    public void JX827_silent_when_one_is(string label, string mark) => Silent(Form(label, mark));

    private static Core.Forms.Form Form(string label, string mark) =>
        Evaluated
            .Monitoring()
            .With(
                Evaluated.Row("≥200人", "20", "90人", null) with
                {
                    Likelihood = "确定能",
                    Attributes = [new(label, mark)],
                }
            );
}
