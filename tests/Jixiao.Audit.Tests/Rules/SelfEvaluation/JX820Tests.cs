using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX820Tests : RuleTests
{
    [Fact]
    public void JX820_fires_when_the_results_tell_another_number() =>
        Fires(Form("全年培训村医308人，合格率100%。"), "实际完成值“380人”", "全年培训村医308人")
            .Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("全年培训村医380人。")]
    [InlineData("全年培训村医近390人。")]
    [InlineData("全年培训村医150人、护士230人。")]
    [InlineData("按计划完成培训任务。")]
    [InlineData("发放慰问品308份。")]
    public void JX820_silent_when_the_numbers_agree_or_are_of_other_things(string result) => Silent(Form(result));

    private static Core.Forms.Form Form(string result) =>
        Evaluated.Form().With(Evaluated.Row("≥350人", "20", "380人", "20", name: "培训村医人数")) with
        {
            GoalResults = [result],
        };
}
