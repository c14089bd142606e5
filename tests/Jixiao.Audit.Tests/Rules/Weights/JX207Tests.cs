using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Weights;

public sealed class JX207Tests : RuleTests
{
    [Fact]
    public void JX207_fires_when_all_weights_are_the_same() =>
        Fires(Form(("数量", 3), ("社会效益", 2), ("满意度", 1)), "6 条指标的权重都是 15 分");

    [Fact]
    public void JX207_silent_when_one_differs() =>
        Silent(Form(("数量", 3), ("社会效益", 2)).With(FormOf.Row("满意度", "师生满意度", "≥95%", "10")));

    [Fact]
    public void JX207_silent_when_equal_weights_follow_the_shares()
    {
        var form = Form(("数量", 5), ("社会效益", 3), ("满意度", 1));
        Silent(form with { Indicators = [.. form.Indicators.Select(i => i with { Weight = "10" })] });
    }

    [Fact]
    public void JX207_silent_when_three_are_alike() => Silent(Form(("数量", 3)));

    [Fact]
    public void JX207_silent_when_some_have_no_weight() =>
        Silent(Form(("数量", 5)).With(FormOf.Row("满意度", "师生满意度", "≥95%")));

    private static Form Form(params (string Level2, int Count)[] levels) =>
        FormOf
            .Project()
            .With([
                .. levels.SelectMany(l =>
                    Enumerable.Range(1, l.Count).Select(i => FormOf.Row(l.Level2, $"第{i}项", "≥12次", "15"))
                ),
            ]);
}
