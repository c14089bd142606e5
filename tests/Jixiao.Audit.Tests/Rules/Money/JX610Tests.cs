using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX610Tests : RuleTests
{
    [Fact]
    public void JX610_fires_when_the_projects_exceed_the_project_spending() =>
        Fires(
            [Department(45m), FormOf.Project("校舍维修", 20m), FormOf.Project("教师培训", 30m)],
            "项目支出 45 万元",
            "20+30 = 50 万元",
            "超出 5 万元"
        )
            .Related.Count.ShouldBe(2);

    [Fact]
    public void JX610_fires_when_subordinate_units_carry_the_projects_out() =>
        Fires(
            [
                Department(45m),
                FormOf.Project("校舍维修", 50m) with
                {
                    Unit = new(null, "清河县第一小学"),
                    CompetentDepartment = new("101", "清河县教育局"),
                },
            ],
            "1 个项目相加 50 = 50 万元"
        );

    [Fact]
    public void JX610_silent_when_the_projects_fill_or_leave_the_spending() =>
        Silent(Department(50m), FormOf.Project("校舍维修", 20m), FormOf.Project("教师培训", 30m));

    [Fact]
    public void JX610_silent_when_the_projects_are_of_another_unit_or_year() =>
        Silent(
            Department(10m),
            FormOf.Project("校舍维修", 20m) with
            {
                Unit = new(null, "清河县水务局"),
            },
            FormOf.Project("教师培训", 30m) with
            {
                FiscalYear = 2022,
            },
            FormOf.SelfEvaluation("教师培训", 30m)
        );

    private static Form Department(decimal projects) =>
        FormOf.Department() with
        {
            Funds = FormOf.Funds(("项目支出", projects)) with { ProjectYuan = Core.Money.FromWan(projects) },
        };
}
