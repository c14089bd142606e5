using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX327Tests : RuleTests
{
    [Fact]
    public void JX327_fires_when_every_target_is_that_of_last_year() =>
        Fires(Form("10所", "20人", "95. 0%", "5次", "8场"), "5 条").Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("10所", "20人", "95%", "5次", "9场")]
    [InlineData("10所", "20人", "95%", "5次", "8项")]
    [InlineData("10所", "20人", "95%", "5次", null)]
    [InlineData("11所", "20人", "95%", "5次", "8场")]
    public void JX327_silent_when_one_differs_or_they_are_few(params string?[] last) => Silent(Form(last));

    private static Core.Forms.Form Form(params string?[] last)
    {
        string[] cells = ["10所", "20人", "95%", "5次", "8场"];
        return FormOf
            .Department()
            .With([.. cells.Select((c, i) => FormOf.Row("数量", $"工作{i}", c) with { LastYear = last[i] })]);
    }
}
