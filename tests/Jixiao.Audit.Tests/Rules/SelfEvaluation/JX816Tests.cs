namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX816Tests : RuleTests
{
    [Theory]
    [InlineData("≥200人", "180人")]
    [InlineData("≤5起", "6起")]
    [InlineData("≥90%", "85%")]
    public void JX816_fires_when_the_forecast_falls_short(string cell, string forecast) =>
        Fires(
            Evaluated
                .Monitoring()
                .With(Evaluated.Row(cell, "20", "90", null) with { Forecast = forecast, Likelihood = "确定能" }),
            $"全年预计“{forecast}”",
            "达不到目标"
        );

    [Theory]
    [InlineData("≥200人", "200人", "确定能")]
    [InlineData("≥200人", "180人", "有可能")]
    [InlineData("≤12月", "11月", "确定能")]
    [InlineData("≥200人", "基本完成", "确定能")]
    public void JX816_silent_when_both_agree(string cell, string forecast, string likelihood) =>
        Silent(
            Evaluated
                .Monitoring()
                .With(Evaluated.Row(cell, "20", "90", null) with { Forecast = forecast, Likelihood = likelihood })
        );
}
