namespace Jixiao.Audit.Tests.Rules.SelfEvaluation;

public sealed class JX808Tests : RuleTests
{
    [Fact]
    public void JX808_fires_when_more_was_spent_than_budgeted() =>
        Fires(Evaluated.Form(executed: 120m), "执行数 120 万元大于全年预算数 100 万元", "多 20 万元");

    [Fact]
    public void JX808_fires_as_a_warning_when_only_the_first_budget_is_known()
    {
        var form = Evaluated.Form(executed: 120m);
        Fires(form with { Funds = form.Funds with { AdjustedYuan = null } })
            .Severity.ShouldBe(Core.Sources.Severity.Warning);
    }

    [Fact]
    public void JX808_fires_as_a_warning_when_more_is_forecast_than_budgeted()
    {
        var form = Evaluated.Form(executed: 60m);
        Fires(
            form with
            {
                Funds = form.Funds with { ForecastYuan = Core.Money.FromWan(104m) },
            },
            "全年预计执行数 104 万元大于预算数 100 万元"
        )
            .Severity.ShouldBe(Core.Sources.Severity.Warning);
    }

    [Fact]
    public void JX808_fires_as_a_warning_when_one_source_spent_more_than_its_own() =>
        Fires(Sources(82m), "“财政拨款”的执行数 82 万元大于", "预算数 80 万元");

    [Fact]
    public void JX808_silent_when_each_source_keeps_within() => Silent(Sources(80m));

    private static Core.Forms.Form Sources(decimal fiscal)
    {
        var form = Evaluated.Form(executed: 90m);
        return form with
        {
            Funds = form.Funds with
            {
                Lines = FormOf
                    .Funds(
                        ("财政拨款/全年预算数", 80m),
                        ("财政拨款/全年执行数", fiscal),
                        ("上年结转资金/全年预算数", 20m),
                        ("上年结转资金/全年执行数", 90m - fiscal)
                    )
                    .Lines,
            },
        };
    }

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    [InlineData(99)]
    public void JX808_silent_when_spending_keeps_within(int executed) => Silent(Evaluated.Form(executed));

    [Fact]
    public void JX808_silent_when_nothing_is_printed() => Silent(FormOf.Project());
}
