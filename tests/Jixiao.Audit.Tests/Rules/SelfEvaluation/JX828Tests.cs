namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX828Tests : RuleTests
{
    [Fact]
    public void JX828_fires_when_period_and_columns_end_in_other_months() =>
        Fires(Form("2023年1月1日至2023年6月30日"), "到 6 月为止", "到 7 月");

    [Theory]
    [InlineData("2023年1月1日至2023年7月31日")]
    [InlineData("2023年1—7月")]
    [InlineData("全年")]
    public void JX828_silent_when_they_agree_or_no_period_is_told(string period) => Silent(Form(period));

    [Fact]
    public void JX828_silent_when_the_form_is_no_monitoring() =>
        Silent(Evaluated.Form() with { Attributes = [new("监控期间", "2023年1月1日至2023年6月30日")] });

    private static Core.Forms.Form Form(string period)
    {
        var form = Evaluated.Monitoring();
        return form with
        {
            Attributes = [new("监控期间", period)],
            Funds = form.Funds with { Lines = FormOf.Funds(("年度资金总额/1—7月执行数", 60m)).Lines },
        };
    }
}
