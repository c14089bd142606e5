namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX318Tests : RuleTests
{
    [Theory]
    [InlineData("数量", "资助学生", "≥500人/次", "“人次”")]
    [InlineData("数量", "维修面积", "≥500平米", "“平方米”")]
    [InlineData("成本", "材料费", "≤500人民币元", "“元”")]
    [InlineData("数量", "接待游客", "≥3万人/次", "“万人次”")]
    public void JX318_fires_when_the_spelling_is_unusual(string level2, string name, string cell, string words) =>
        Fires(FormOf.Project().With(FormOf.Row(level2, name, cell)), name, words);

    [Theory]
    [InlineData("数量", "资助学生", "≥500人次")]
    [InlineData("数量", "维修面积", "≥500平方米")]
    [InlineData("成本", "补助", "≤500元/人")]
    [InlineData("数量", "活动", "≥2次/年")]
    [InlineData("数量", "活动", "≥2")]
    public void JX318_silent_when_the_spelling_is_usual(string level2, string name, string? cell) =>
        Silent(FormOf.Project().With(FormOf.Row(level2, name, cell)));

    [Fact]
    public void JX318_fires_with_a_safe_fix() =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "资助学生", "≥500人/次")))
            .Fix.ShouldNotBeNull()
            .Safe.ShouldBeTrue();
}
