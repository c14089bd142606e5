namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX815Tests : RuleTests
{
    [Fact]
    public void JX815_fires_when_one_score_is_missing() =>
        Fires(
            Evaluated
                .Form()
                .With(Evaluated.Row("≥200人", "20", "200人", "20"), Evaluated.Row("≥20所", "15", "20所", null)),
            "权重 15 分",
            "没有填得分"
        );

    [Theory]
    [InlineData("/")]
    [InlineData("—")]
    public void JX815_fires_when_a_mark_stands_for_the_score(string score) =>
        Fires(
            Evaluated
                .Form()
                .With(Evaluated.Row("≥200人", "20", "200人", "20"), Evaluated.Row("≥20所", "15", "20所", score)),
            "没有填得分"
        );

    [Fact]
    public void JX815_silent_when_all_have_scores() =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", "0")));

    [Fact]
    public void JX815_silent_when_none_has_one() =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", null)));

    [Fact]
    public void JX815_silent_when_the_row_has_no_weight() =>
        Silent(
            Evaluated
                .Form()
                .With(
                    Evaluated.Row("≥200人", "20", "200人", "20"),
                    Evaluated.Row("≥20所", "15", "20所", null) with
                    {
                        Weight = null,
                    }
                )
        );
}
