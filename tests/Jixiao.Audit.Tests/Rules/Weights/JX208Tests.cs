using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX208Tests : RuleTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("/")]
    [InlineData("重要")]
    public void JX208_fires_when_one_weight_is_missing(string? weight) =>
        Fires(Form("50", "30", weight), "3 条指标中 2 条有权重", "合计 80 分", "“第2批维修数量”没有权重")
            .Related.ShouldHaveSingleItem()
            .Indicator.ShouldBe(2);

    [Fact]
    public void JX208_silent_when_all_have_weights() => Silent(Form("50", "30", "10"));

    [Fact]
    public void JX208_silent_when_none_has_one() => Silent(Form(null, null, null));

    [Fact]
    public void JX208_silent_when_the_few_may_be_something_else() => Silent(Form("10", "10", null, null));

    private static Form Form(params string?[] weights) =>
        FormOf.Project().With([.. weights.Select((w, i) => FormOf.Row("数量", $"第{i}批维修数量", "12所", w))]);
}
