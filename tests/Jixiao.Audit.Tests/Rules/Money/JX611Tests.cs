namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX611Tests : RuleTests
{
    [Fact]
    public void JX611_fires_when_a_project_has_no_amount() =>
        Fires(
            FormOf.Project(budget: null).With(FormOf.Row("数量", "培训人数", "≥20人")),
            "没有年度资金总额",
            "1 条指标"
        );

    [Fact]
    public void JX611_fires_when_the_amount_is_zero() =>
        Fires(FormOf.Project(budget: 0m).With(FormOf.Row("数量", "培训人数", "≥20人")), "预算总额为 0");

    [Fact]
    public void JX611_silent_when_the_amount_is_there() =>
        Silent(FormOf.Project(budget: 0.5m).With(FormOf.Row("数量", "培训人数", "≥20人")));

    [Fact]
    public void JX611_silent_when_there_are_no_indicators() => Silent(FormOf.Project(budget: null));

    [Fact]
    public void JX611_silent_when_a_department_form_prints_no_amounts() =>
        Silent(FormOf.Department().With(FormOf.Row("数量", "培训人数", "≥20人")));

    [Fact]
    public void JX611_silent_when_costs_contradict_the_zero() =>
        Silent(FormOf.Project(budget: 0m).With(FormOf.Cost("培训费", "≤2万元")));
}
