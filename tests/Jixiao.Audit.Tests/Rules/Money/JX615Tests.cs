namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX615Tests : RuleTests
{
    [Theory]
    [InlineData("2023年奖补资金预算380万元，受益学生530名。", "380 万元")]
    [InlineData("预算总额为3,800,000元，用于校舍维修。", "380 万元")]
    [InlineData("年度资金总额：0.5亿元。", "5000 万元")]
    public void JX615_fires_when_the_goal_names_another_budget(string goal, string amount) =>
        Fires(FormOf.Project(budget: 300m) with { Goals = [goal] }, $"写的预算是 {amount}", "表中预算是 300 万元");

    [Theory]
    [InlineData("2023年奖补资金预算300万元，受益学生530名。")]
    [InlineData("预算总额为3,000,000元，用于校舍维修。")]
    [InlineData("总投资预算900万元，分三年实施。")]
    [InlineData("上年预算250万元，本年继续实施。")]
    [InlineData("严格执行预算，培训教师380人。")]
    [InlineData("按预算安排，其中设备购置80万元。")]
    [InlineData("带动社会投资380万元。")]
    [InlineData("完成预算绩效管理，人均预算公用经费650元/人。")]
    public void JX615_silent_when_it_names_the_same_or_something_else(string goal) =>
        Silent(FormOf.Project(budget: 300m) with { Goals = [goal] });

    [Fact]
    public void JX615_silent_when_it_names_one_of_the_sources()
    {
        var form = FormOf.Project(budget: 300m) with { Goals = ["县级预算200万元。"] };
        Silent(
            form with
            {
                Funds = form.Funds with { Lines = FormOf.Funds(("年度资金总额", 300m), ("财政拨款", 200m)).Lines },
            }
        );
    }
}
