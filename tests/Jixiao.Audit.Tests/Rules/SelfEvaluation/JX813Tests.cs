namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX813Tests : RuleTests
{
    [Theory]
    [InlineData("有可能")]
    [InlineData("完全不可能")]
    public void JX813_fires_when_doubt_has_no_reason(string likelihood) =>
        Fires(
            Evaluated.Monitoring().With(Evaluated.Row("≥200人", "20", "90人", null) with { Likelihood = likelihood }),
            $"“{likelihood}”",
            "没有写原因"
        );

    [Theory]
    [InlineData("确定能", null)]
    [InlineData("有可能", "经费未到位，已申请拨付")]
    [InlineData(null, null)]
    public void JX813_silent_when_sure_or_explained(string? likelihood, string? deviation) =>
        Silent(
            Evaluated
                .Monitoring()
                .With(Evaluated.Row("≥200人", "20", "90人", null, deviation) with { Likelihood = likelihood })
        );

    [Fact]
    public void JX813_fires_when_the_only_tick_beside_is_another_likelihood() =>
        Fires(
            Evaluated
                .Monitoring()
                .With(
                    Evaluated.Row("≥200人", "20", "90人", null) with
                    {
                        Likelihood = "有可能",
                        Attributes = [new("完成目标可能性/完全不可能", "√")],
                    }
                ),
            "没有写原因"
        );

    [Fact]
    public void JX813_silent_when_a_cause_is_ticked() =>
        Silent(
            Evaluated
                .Monitoring()
                .With(
                    Evaluated.Row("≥200人", "20", "90人", null) with
                    {
                        Likelihood = "有可能",
                        Attributes = [new("经费保障", "√")],
                    }
                )
        );
}
