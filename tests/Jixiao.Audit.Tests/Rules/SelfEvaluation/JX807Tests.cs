using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX807Tests : RuleTests
{
    [Theory]
    [InlineData(79)]
    [InlineData(30)]
    public void JX807_fires_when_all_is_full_and_little_was_spent(int executed) =>
        Fires(Full(executed, "20"), $"执行率 {executed}%", "3 条指标全部满分");

    [Theory]
    [InlineData(80, "20")]
    [InlineData(50, "19")]
    public void JX807_silent_when_enough_was_spent_or_points_were_lost(int executed, string last) =>
        Silent(Full(executed, last));

    [Fact]
    public void JX807_silent_when_there_are_few_indicators() =>
        Silent(Evaluated.Form(executed: 50m).With(Evaluated.Row("≥200人", "20", "200人", "20")));

    private static Form Full(decimal executed, string last) =>
        Evaluated
            .Form(executed)
            .With(
                Evaluated.Row("≥200人", "20", "200人", "20"),
                Evaluated.Row("≥20所", "20", "20所", "20"),
                Evaluated.Row("≥2次", "20", "2次", last)
            );
}
