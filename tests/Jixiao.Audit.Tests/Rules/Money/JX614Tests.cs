namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX614Tests : RuleTests
{
    [Fact]
    public void JX614_fires_when_costs_stand_against_a_budget_of_zero() =>
        Fires(
            FormOf.Project(budget: 0m).With(FormOf.Cost("材料费", "≤2万元"), FormOf.Cost("人工费", "≤3万元")),
            "预算总额为 0",
            "2+3 = 5 万元"
        );

    [Fact]
    public void JX614_fires_as_a_warning_when_the_reader_doubted_the_cost() =>
        FiresWithDoubt(FormOf.Project(budget: 0m).With(FormOf.Cost("材料费", "≤2万元") with { Confidence = 0.5m }));

    [Fact]
    public void JX614_silent_when_there_is_a_budget() =>
        Silent(FormOf.Project(budget: 5m).With(FormOf.Cost("材料费", "≤2万元")));

    [Fact]
    public void JX614_silent_when_the_costs_are_zero_or_none() =>
        Silent(
            FormOf.Project(budget: 0m).With(FormOf.Cost("材料费", "0万元")),
            FormOf.Project("教师培训", 0m).With(FormOf.Row("数量", "培训人数", "20人"))
        );

    [Fact]
    public void JX614_silent_when_no_budget_is_printed() =>
        Silent(FormOf.Project(budget: null).With(FormOf.Cost("材料费", "≤2万元")));
}
