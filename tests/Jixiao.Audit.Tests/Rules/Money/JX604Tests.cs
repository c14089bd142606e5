using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX604Tests : RuleTests
{
    [Fact]
    public void JX604_fires_when_the_costs_exceed_the_budget() =>
        Fires(
            FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", "≤25万元"), FormOf.Cost("人工费", "≤20万元")),
            "25+20 = 45 万元",
            "预算 40 万元",
            "超出 5 万元"
        )
            .Severity.ShouldBe(Severity.Error);

    [Fact]
    public void JX604_fires_when_the_costs_leave_over_a_twentieth_of_the_budget() =>
        Fires(
            FormOf.Project(budget: 69m).With(FormOf.Cost("材料费", "≤44万元"), FormOf.Cost("人工费", "≤20万元")),
            "44+20 = 64 万元",
            "少 5 万元"
        )
            .Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void JX604_fires_as_a_warning_when_the_reader_doubted_an_amount() =>
        FiresWithDoubt(
            FormOf
                .Project(budget: 40m)
                .With(FormOf.Cost("人工费", "≤20万元"), FormOf.Cost("材料费", "≤25万元") with { Confidence = 0.6m })
        );

    [Fact]
    public void JX604_silent_when_one_row_alone_is_above_the_budget() =>
        Silent(FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", "≤45万元")));

    [Theory]
    [InlineData("≤25万元", "≤15万元")]
    [InlineData("≤250000元", "≤15万元")]
    [InlineData("≤25万元", "≤14万元")]
    [InlineData("≤40万元", "≤15万元")]
    public void JX604_silent_when_the_costs_fill_the_budget(string one, string two) =>
        Silent(FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", one), FormOf.Cost("人工费", two)));

    [Theory]
    [InlineData("单场巡展成本", "≤1.2万元")]
    [InlineData("每生每天补助标准", "=5元")]
    public void JX604_is_not_checked_when_the_name_says_that_the_amount_is_for_one(string name, string cell) =>
        NotChecked(FormOf.Project(budget: 280m).With(FormOf.Cost(name, cell)), "不是金额");

    [Fact]
    public void JX604_is_not_checked_when_a_cost_is_a_unit_price() =>
        NotChecked(
            FormOf.Project(budget: 40m).With(FormOf.Cost("材料费", "≤25万元"), FormOf.Cost("人均培训费", "≤500元/人")),
            "不是金额"
        );
}
