namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX829Tests : RuleTests
{
    [Theory]
    [InlineData("≥48次", "60次", "48次")]
    [InlineData("≥200人", "210人", "200人")]
    public void JX829_fires_when_less_is_expected_than_is_done(string cell, string actual, string forecast) =>
        Fires(Form(cell, actual, forecast), $"“{actual}”", $"“{forecast}”", "不会减少");

    [Fact]
    public void JX829_fires_when_less_money_is_expected_than_is_spent()
    {
        var form = Evaluated.Monitoring();
        Fires(
            form with
            {
                Funds = form.Funds with
                {
                    ExecutedYuan = Core.Money.FromWan(60m),
                    ForecastYuan = Core.Money.FromWan(50m),
                },
            },
            "全年预计执行数 50 万元小于已执行数 60 万元"
        );
    }

    [Theory]
    [InlineData("≥48次", "30次", "48次")]
    [InlineData("≥48次", "60次", "≥48次")]
    [InlineData("≥90%", "95%", "92%")]
    [InlineData("≥48次", "60次", null)]
    public void JX829_silent_when_more_is_expected_or_the_number_is_no_sum(
        string cell,
        string actual,
        string? forecast
    ) => Silent(Form(cell, actual, forecast));

    private static Core.Forms.Form Form(string cell, string actual, string? forecast) =>
        Evaluated.Monitoring().With(Evaluated.Row(cell, "20", actual, null) with { Forecast = forecast });
}
