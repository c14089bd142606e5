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

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    [InlineData(99)]
    public void JX808_silent_when_spending_keeps_within(int executed) => Silent(Evaluated.Form(executed));

    [Fact]
    public void JX808_silent_when_nothing_is_printed() => Silent(FormOf.Project());
}
