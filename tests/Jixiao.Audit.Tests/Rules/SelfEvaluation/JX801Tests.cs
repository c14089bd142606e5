using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX801Tests : RuleTests
{
    [Theory]
    [InlineData("10", "95 ÷ 100 × 10 = 9.5 分")]
    [InlineData("8.5", "应为 95 ÷ 100 × 10 = 9.5 分")]
    public void JX801_fires_when_the_execution_score_is_wrong(string score, string words) =>
        Fires(Evaluated.Form(executionScore: score == "10" ? "10.0" : score), "预算执行率得分", words);

    [Theory]
    [InlineData("≥200人", "150人", "20", "150 ÷ 200 × 20 = 15 分")]
    [InlineData("=200人", "150", "20", "= 15 分")]
    [InlineData("≤100人", "125人", "20", "100 ÷ 125 × 20 = 16 分")]
    public void JX801_fires_when_a_target_not_reached_has_full_score(
        string cell,
        string actual,
        string score,
        string words
    ) =>
        Fires(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, score)), "未达到目标", "满分", words)
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX801_fires_as_a_warning_when_the_score_is_above_the_share() =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "150人", "18.5")), "应为 150 ÷ 200 × 20 = 15 分")
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX801_fires_when_the_total_is_not_the_sum() =>
        Fires(
            Evaluated
                .Form(total: "98.5")
                .With(Evaluated.Row("≥200人", "50", "200人", "50"), Evaluated.Row("≥20所", "40", "20所", "38")),
            "总分印为 98.5",
            "9.5+50+38 = 97.5 分",
            "差 1 分"
        );

    [Fact]
    public void JX801_fires_when_the_execution_is_left_out_of_the_total() =>
        Fires(Evaluated.Form(total: "90").With(Evaluated.Row("≥200人", "90", "200人", "90")), "漏加预算执行率得分");

    [Theory]
    [InlineData("90", "良", "优")]
    [InlineData("79.99", "良好", "中")]
    [InlineData("59.9", "中", "差")]
    public void JX801_fires_when_the_grade_is_another(string total, string printed, string grade) =>
        Fires(FormOf.SelfEvaluation() with { TotalScore = total, Grade = printed }, $"应为“{grade}”");

    [Theory]
    [InlineData("≥200人", "210人", "20")]
    [InlineData("≥200人", "150人", "15")]
    [InlineData("≥200人", "150人", "12")]
    [InlineData("≥200人", "199.9人", "20")]
    [InlineData("≥95%", "96.8", "20")]
    [InlineData("≤100人", "98人", "20")]
    [InlineData("≥200人", "完成", "20")]
    [InlineData("≥3.5万人", "35000人", "20")]
    public void JX801_silent_when_the_score_recomputes(string cell, string actual, string score) =>
        Silent(Evaluated.Form().With(Evaluated.Row(cell, "20", actual, score)));

    [Fact]
    public void JX801_silent_when_total_and_grade_recompute() =>
        Silent(
            Evaluated.Form(total: "99.5").With(Evaluated.Row("≥200人", "90", "200人", "90")) with
            {
                Grade = "优",
            },
            FormOf.SelfEvaluation("教师培训") with
            {
                TotalScore = "80",
                Grade = "良",
            },
            FormOf.SelfEvaluation("设备购置") with
            {
                TotalScore = "80",
                Grade = "合格",
            }
        );

    [Fact]
    public void JX801_is_not_checked_when_a_score_is_missing() =>
        NotChecked(
            Evaluated.Form(total: "90").With(Evaluated.Row("≥200人", "90", "200人", null)),
            "没有得分，无法复核总分"
        );
}
