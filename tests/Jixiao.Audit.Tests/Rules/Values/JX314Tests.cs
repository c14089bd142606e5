using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Values;

public sealed class JX314Tests : RuleTests
{
    [Theory]
    [InlineData("85%", "90%", Severity.Warning)]
    [InlineData("≥94.9%", "95%", Severity.Warning)]
    [InlineData("210人", "250人", Severity.Info)]
    public void JX314_fires_when_the_year_stays_below_the_plan(string cell, string planned, Severity severity) =>
        Fires(Form(cell, planned), cell, planned).Severity.ShouldBe(severity);

    [Theory]
    [InlineData("90%", "90%")]
    [InlineData("90%", "75%以上")]
    [InlineData("85%", "200人")]
    [InlineData("基本实现", "95%")]
    [InlineData("85%", null)]
    public void JX314_silent_when_the_plan_is_reached(string cell, string? planned) => Silent(Form(cell, planned));

    [Fact]
    public void JX314_silent_when_the_plan_is_that_of_a_whole_term() =>
        Silent(
            Form("≥380份", "≥1200份") with
            {
                Funds = new() { LifetimeYuan = Core.Money.FromWan(620), TotalYuan = Core.Money.FromWan(215) },
            }
        );

    private static Core.Forms.Form Form(string cell, string? planned) =>
        FormOf.Department().With(FormOf.Row("质量", "学前教育普及", cell) with { PlannedValue = planned });
}
