using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX812Tests : RuleTests
{
    [Fact]
    public void JX812_fires_when_the_total_is_missing() => Fires(Rows(3, null), "3 条指标有得分", "相加为 69.5 分");

    [Fact]
    public void JX812_silent_when_the_total_is_there() => Silent(Rows(3, "69.5"));

    [Fact]
    public void JX812_silent_when_nothing_is_scored() =>
        Silent(Evaluated.Form().With(Evaluated.Row("≥200人", "20", "200人", null)), FormOf.Project());

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void JX812_fires_when_a_mark_stands_for_the_total(string total) => Fires(Rows(3, total), "没有总分");

    private static Form Rows(int count, string? total) =>
        Evaluated
            .Form(total: total)
            .With([.. Enumerable.Range(0, count).Select(_ => Evaluated.Row("≥200人", "20", "200人", "20"))]);
}
