using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX802Tests : RuleTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("无")]
    [InlineData("/")]
    public void JX802_fires_when_points_are_lost_without_a_reason(string? deviation) =>
        Fires(
            Evaluated
                .Form()
                .With(
                    Evaluated.Row("≥200人", "20", "150人", "15", deviation),
                    Evaluated.Row("≥20所", "20", "18所", "18", "两所学校合并")
                ),
            "权重 20 分，得 15 分",
            "没有说明偏差原因"
        )
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX802_fires_as_a_warning_when_the_form_may_lack_the_column() =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "150人", "15"))).Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX802_fires_as_a_warning_on_the_execution_rate_whose_amounts_tell_the_rest() =>
        Fires(
            Evaluated
                .Form()
                .With(
                    Evaluated.Row("100%", "10", "98.2%", "9.82") with
                    {
                        Name = "预算执行率",
                    },
                    Evaluated.Row("≥20所", "20", "18所", "18", "两所学校合并")
                )
        )
            .Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("20", null)]
    [InlineData("15", "报名人数少于预期，下年度提前组织")]
    public void JX802_silent_when_the_score_is_full_or_explained(string score, string? deviation) =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "150人", score, deviation)));

    [Fact]
    public void JX802_silent_when_another_column_explains() =>
        Silent(
            Evaluated
                .Form()
                .With(
                    Evaluated.Row("≥200人", "20", "150人", "15") with
                    {
                        Attributes = [new("未完成原因", "报名人数少于预期")],
                    }
                )
        );

    [Fact]
    public void JX802_silent_when_the_form_is_a_target() =>
        Silent(FormOf.Project().With(Evaluated.Row("≥200人", "20", null, "15")));
}
