using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX612Tests : RuleTests
{
    [Fact]
    public void JX612_fires_when_one_source_has_two_amounts() =>
        Fires(
            With(("年度资金总额", 20m), ("财政拨款", 20m), ("财政拨款", 18m)),
            "“财政拨款”印了两次",
            "20 万元",
            "18 万元"
        );

    [Fact]
    public void JX612_fires_when_the_total_has_two_amounts() =>
        Fires(With(("年度资金总额", 20m), ("年度资金总额", 200m)), "年度资金总额");

    [Fact]
    public void JX612_silent_when_the_amounts_agree() => Silent(With(("年度资金总额", 20m), ("年度资金总额", 20m)));

    [Fact]
    public void JX612_silent_when_the_form_has_the_whole_and_the_year()
    {
        var form = With(("财政拨款", 60m), ("财政拨款", 20m));
        Silent(form with { Funds = form.Funds with { LifetimeYuan = Core.Money.FromWan(60m) } });
    }

    [Fact]
    public void JX612_silent_when_the_form_is_of_a_department() =>
        Silent(With(("合计", 60m), ("合计", 20m)) with { Subject = FormSubject.Department });

    private static Form With(params (string, decimal)[] lines)
    {
        var form = FormOf.Project(budget: 20m);
        return form with { Funds = form.Funds with { Lines = FormOf.Funds(lines).Lines } };
    }
}
