using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX821Tests : RuleTests
{
    [Fact]
    public void JX821_fires_when_more_is_taken_off_than_the_share() =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥100人", "10", "98人", "8", "人员流动")), "98 ÷ 100 × 10 = 9.8 分")
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("98人", "9.8")]
    [InlineData("98人", "9.5")]
    [InlineData("98人", "0")]
    [InlineData("100人", "8")]
    public void JX821_silent_when_the_score_is_near_or_the_target_is_reached(string actual, string score) =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥100人", "10", actual, score, "人员流动")));
}
