using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX210Tests : RuleTests
{
    [Theory]
    [InlineData("0.5")]
    [InlineData("0.99")]
    public void JX210_fires_when_the_weight_hardly_counts(string weight) =>
        Fires(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所", weight)), $"只有 {weight} 分")
            .Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData(null)]
    public void JX210_silent_when_it_counts(string? weight) =>
        Silent(FormOf.Project().With(FormOf.Row("数量", "维修校舍数量", "12所", weight)));
}
