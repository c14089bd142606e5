using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX626Tests : RuleTests
{
    [Fact]
    public void JX626_fires_when_the_executed_sources_are_not_the_executed_total() =>
        Fires(Form(95m, 70m, 20m), "全年执行数一栏的总额 95 万元", "70+20 = 90 万元", "差 5 万元")
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX626_fires_when_the_years_sources_are_those_of_the_first_budget()
    {
        var form = Form(90m, 70m, 20m);
        Fires(
            form with
            {
                Funds = form.Funds with
                {
                    InitialYuan = Core.Money.FromWan(100m),
                    AdjustedYuan = Core.Money.FromWan(106m),
                    Lines =
                    [
                        .. form.Funds.Lines.Select(l =>
                            l.Label.StartsWith("年度资金总额/全年预算数", StringComparison.Ordinal)
                                ? l with
                                {
                                    Yuan = Core.Money.FromWan(106m),
                                }
                                : l
                        ),
                    ],
                },
            },
            "全年预算数一栏的总额 106 万元",
            "80+20 = 100 万元"
        );
    }

    [Fact]
    public void JX626_silent_when_the_column_adds_up() => Silent(Form(90m, 70m, 20m));

    [Fact]
    public void JX626_silent_when_one_source_is_the_whole() => Silent(Form(90m, 90m, 20m));

    [Fact]
    public void JX626_not_checked_when_a_source_was_not_read_in_every_column()
    {
        var form = Form(95m, 70m, 20m);
        NotChecked(form with { Funds = form.Funds with { Lines = [.. form.Funds.Lines.Skip(1)] } }, "没有读全");
    }

    private static Core.Forms.Form Form(decimal executed, decimal fiscal, decimal carried) =>
        FormOf.SelfEvaluation() with
        {
            Funds = FormOf.Funds(
                ("财政拨款/全年预算数", 80m),
                ("财政拨款/全年执行数", fiscal),
                ("上年结转资金/全年预算数", 20m),
                ("上年结转资金/全年执行数", carried),
                ("年度资金总额/全年预算数", 100m),
                ("年度资金总额/全年执行数", executed)
            ) with
            {
                AdjustedYuan = Core.Money.FromWan(100m),
                ExecutedYuan = Core.Money.FromWan(executed),
            },
        };
}
