using Jixiao.Audit.Scoring;
using Jixiao.Audit.Tests.Rules.SelfEvaluation;

namespace Jixiao.Audit.Tests.Scoring;

public sealed class ScorerTests
{
    [Theory]
    [InlineData("≥200人", "150人", "15", ScoreMethod.Positive, "150 ÷ 200 × 20 = 15")]
    [InlineData("≥200人", "210", "20", ScoreMethod.Positive, "210 ≥ 200，达到目标，得 20")]
    [InlineData("≤100人", "125人", "16", ScoreMethod.Reverse, "100 ÷ 125 × 20 = 16")]
    [InlineData("≥3.5万人", "28000人", "16", ScoreMethod.Positive, "2.8 ÷ 3.5 × 20 = 16")]
    [InlineData("2023-11-30", "2023年10月31日", "20", ScoreMethod.Date, "按期完成，得 20")]
    public void Line_is_scored_by_its_formula(
        string cell,
        string actual,
        string score,
        ScoreMethod method,
        string formula
    )
    {
        var line = Score(cell, actual, null).Lines[0];
        line.Score.ShouldBe(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture));
        line.Method.ShouldBe(method);
        line.Formula.ShouldBe(formula);
    }

    [Theory]
    [InlineData("≥200人", null, "没有实际完成值")]
    [InlineData("≥200人", "100%", "不是同一单位")]
    [InlineData("效果显著", "达成", "没有自评得分")]
    public void Line_that_cannot_be_scored_says_why(string cell, string? actual, string why)
    {
        var sheet = Score(cell, actual, null);
        sheet.Lines[0].Score.ShouldBeNull();
        sheet.Lines[0].Formula.ShouldContain(why);
        sheet.Total.ShouldBeNull();
        sheet.Grade.ShouldBeNull();
    }

    [Theory]
    [InlineData("达成", "10", 16)]
    [InlineData("部分达成", "18", 16)]
    [InlineData("未达成", "18", 12)]
    [InlineData("明显改善", "17", 17)]
    public void Qualitative_line_keeps_within_the_bounds_of_its_grade(string actual, string printed, int score) =>
        Score("效果显著", actual, printed).Lines[0].Score.ShouldBe(score);

    [Fact]
    public void Sheet_adds_lines_and_execution_and_grades_the_total()
    {
        var form = Evaluated
            .Form(executed: 95m, total: "90")
            .With(Evaluated.Row("≥200人", "60", "200人", "60"), Evaluated.Row("≥20所", "30", "14所", "20"));
        var sheet = Scorer.Score(new AuditedForm("清河县.docx", 0, form));
        sheet.Execution.Rate.ShouldBe(95m);
        sheet.Execution.Score.ShouldBe(9.5m);
        sheet.Total.ShouldBe(90.5m);
        sheet.Grade.ShouldBe("优");
        sheet.PrintedTotal.ShouldBe("90");
    }

    private static ScoreSheet Score(string cell, string? actual, string? printed) =>
        Scorer.Score(
            new AuditedForm("清河县.docx", 0, Evaluated.Form().With(Evaluated.Row(cell, "20", actual, printed)))
        );
}
