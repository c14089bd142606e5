using FsCheck;
using FsCheck.Fluent;
using Jixiao.Audit.Scoring;

namespace Jixiao.Audit.Tests.Scoring;

public sealed class FormulaTests
{
    private static readonly Gen<decimal> Amount = Gen.Choose(0, 2_000_000).Select(n => n / 100m);
    private static readonly Gen<decimal> Weight = Gen.Choose(1, 5_000).Select(n => n / 100m);

    private static readonly Gen<(decimal Actual, decimal More, decimal Target, decimal Weight)> Cases =
        from a in Amount
        from m in Amount
        from t in Amount
        from w in Weight
        select (a, m, t, w);

    [Fact]
    public void Positive_score_keeps_within_the_weight_grows_and_is_full_when_reached() =>
        Hold(c =>
        {
            var score = PositiveScore.Of(c.Actual, c.Target, c.Weight);
            return score >= 0
                && score <= c.Weight
                && PositiveScore.Of(c.Actual + c.More, c.Target, c.Weight) >= score
                && PositiveScore.Of(c.Target, c.Target, c.Weight) == c.Weight;
        });

    [Fact]
    public void Reverse_score_keeps_within_the_weight_falls_and_is_full_within_the_target() =>
        Hold(c =>
        {
            var score = ReverseScore.Of(c.Actual, c.Target, c.Weight);
            return score >= 0
                && score <= c.Weight
                && ReverseScore.Of(c.Actual + c.More, c.Target, c.Weight) <= score
                && ReverseScore.Of(c.Target, c.Target, c.Weight) == c.Weight;
        });

    [Fact]
    public void Execution_score_keeps_within_the_weight_and_grows() =>
        Hold(c =>
        {
            var budget = c.Target + 0.01m;
            var score = ExecutionScore.Of(c.Actual, budget, c.Weight);
            return score >= 0
                && score <= c.Weight
                && ExecutionScore.Of(c.Actual + c.More, budget, c.Weight) >= score
                && ExecutionScore.Of(budget, budget, c.Weight) == c.Weight;
        });

    [Fact]
    public void Floor_score_keeps_within_the_weight_and_grows() =>
        Hold(c =>
        {
            var (ratio, more) = (c.Actual / 10_000, c.More / 10_000);
            var score = FloorScore.Of(ratio, c.Weight);
            return score >= 0
                && score <= c.Weight
                && FloorScore.Of(ratio + more, c.Weight) >= score
                && FloorScore.Of(1 + more, c.Weight) == c.Weight
                && FloorScore.Of(0.5999m, c.Weight) == 0;
        });

    [Fact]
    public void Satisfaction_score_keeps_within_the_weight_and_grows() =>
        Hold(c =>
        {
            var (percent, more) = (c.Actual / 200, c.More / 200);
            var score = SatisfactionScore.Of(percent, c.Weight);
            return score >= 0 && score <= c.Weight && SatisfactionScore.Of(percent + more, c.Weight) >= score;
        });

    [Fact]
    public void Qualitative_grades_meet_and_cover_the_weight() =>
        Hold(c =>
        {
            var reached = QualitativeScore.Of(QualitativeGrade.Reached, c.Weight);
            var partly = QualitativeScore.Of(QualitativeGrade.Partly, c.Weight);
            var not = QualitativeScore.Of(QualitativeGrade.NotReached, c.Weight);
            return not.Lowest == 0
                && not.Highest == partly.Lowest
                && partly.Highest == reached.Lowest
                && reached.Highest == c.Weight;
        });

    [Theory]
    [InlineData("90", "优")]
    [InlineData("89.99", "良")]
    [InlineData("80", "良")]
    [InlineData("60", "中")]
    [InlineData("59.99", "差")]
    public void Grade_gives_a_bound_to_the_better(string total, string grade) =>
        Grades.Of(Number(total)).ShouldBe(grade);

    [Theory]
    [InlineData("90", 10)]
    [InlineData("89.9", 8)]
    [InlineData("60", 5)]
    [InlineData("59.9", 0)]
    public void Satisfaction_gives_a_bound_to_the_better_band(string percent, int score) =>
        SatisfactionScore.Of(Number(percent), 10).ShouldBe(score);

    [Fact]
    public void Execution_without_a_budget_has_no_score() => ExecutionScore.Of(5, 0, 10).ShouldBeNull();

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static void Hold(Func<(decimal Actual, decimal More, decimal Target, decimal Weight), bool> statement) =>
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(1_000),
            Prop.ForAll(Cases.ToArbitrary(), statement)
        );
}
