using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX811Tests : RuleTests
{
    [Fact]
    public void JX811_fires_when_every_actual_is_the_target() => Fires(Rows(6, null), "6 条定量指标", "照抄目标值");

    [Fact]
    public void JX811_fires_when_rates_of_the_whole_stand_beside_them() =>
        Fires(Rows(7, null).With(Evaluated.Row("=100%", "5", "100%", "5")), "7 条定量指标");

    [Theory]
    [InlineData(6, "205人")]
    [InlineData(6, "完成")]
    [InlineData(5, null)]
    public void JX811_silent_when_one_differs_or_they_are_few(int count, string? last) => Silent(Rows(count, last));

    [Fact]
    public void JX811_silent_when_all_are_rates_of_the_whole() =>
        Silent(
            Evaluated.Form().With([.. Enumerable.Range(0, 8).Select(_ => Evaluated.Row("=100%", "5", "100%", "5"))])
        );

    private static Form Rows(int count, string? last) =>
        Evaluated
            .Form()
            .With([
                .. Enumerable
                    .Range(1, count)
                    .Select(i => Evaluated.Row("≥200人", "5", i == count && last is not null ? last : "200人", "5")),
            ]);
}
