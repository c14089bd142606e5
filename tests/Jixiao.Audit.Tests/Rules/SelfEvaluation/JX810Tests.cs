namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX810Tests : RuleTests
{
    [Theory]
    [InlineData("25", "高于权重 20 分")]
    [InlineData("20.5", "高于权重 20 分")]
    [InlineData("-1", "是负数")]
    public void JX810_fires_when_the_score_leaves_the_weight(string score, string words) =>
        Fires(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", score)), words, "0 到 20 分之间");

    [Theory]
    [InlineData("20")]
    [InlineData("0")]
    [InlineData("19.99")]
    [InlineData(null)]
    public void JX810_silent_when_it_keeps_within(string? score) =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", score)));
}
