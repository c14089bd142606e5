namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX616Tests : RuleTests
{
    [Fact]
    public void JX616_fires_when_a_project_stands_twice_with_one_amount() =>
        Fires([FormOf.Project(), FormOf.Project("教师培训"), FormOf.Project()], "第 1 张表", "金额都是 100 万元")
            .Form.ShouldBe(2);

    [Fact]
    public void JX616_fires_when_a_project_stands_twice_with_two_amounts() =>
        Fires([FormOf.Project(budget: 20m), FormOf.Project(budget: 25m)], "一处 20 万元，一处 25 万元");

    [Fact]
    public void JX616_silent_when_unit_year_or_stage_differ() =>
        Silent(
            FormOf.Project(),
            FormOf.SelfEvaluation(),
            FormOf.Project() with
            {
                FiscalYear = 2022,
            },
            FormOf.Project() with
            {
                Unit = new(null, "清河县水务局"),
            }
        );

    [Fact]
    public void JX616_silent_when_their_codes_differ() =>
        Silent(
            FormOf.Project() with
            {
                Project = new("510001", "公用经费"),
            },
            FormOf.Project() with
            {
                Project = new("510002", "公用经费"),
            }
        );
}
