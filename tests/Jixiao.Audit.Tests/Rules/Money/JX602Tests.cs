using Jixiao.Core.Forms;

namespace Jixiao.Audit.Tests.Rules.Money;

public sealed class JX602Tests : RuleTests
{
    [Theory]
    [InlineData(108, true)]
    [InlineData(124, false)]
    public void JX602_looks_at_the_parts_of_basic_spending(int staff, bool isRight)
    {
        var form = FormOf.Department() with
        {
            Funds = FormOf.Funds(("基本支出中：人员经费", staff), ("公用经费", 20m)) with
            {
                BasicYuan = Core.Money.FromWan(128m),
            },
        };
        if (isRight)
        {
            Silent(form);
        }
        else
        {
            Fires(form, "人员经费与公用经费相加", "差 16 万元");
        }
    }

    [Fact]
    public void JX602_fires_when_income_and_expenditure_differ() =>
        Fires(
            Form(income: 500m, expenditure: 480m, basic: 100m, project: 380m),
            "收入预算合计 500 万元",
            "支出预算合计 480 万元",
            "差 20 万元"
        );

    [Fact]
    public void JX602_fires_when_basic_and_project_spending_are_not_the_whole() =>
        Fires(Form(income: 500m, expenditure: 500m, basic: 100m, project: 380m), "100+380 = 480 万元", "差 20 万元");

    [Fact]
    public void JX602_silent_when_all_is_balanced() =>
        Silent(Form(income: 500m, expenditure: 500m, basic: 100m, project: 400m));

    [Fact]
    public void JX602_silent_when_the_form_is_of_a_project() => Silent(FormOf.Project());

    private static Form Form(decimal income, decimal expenditure, decimal basic, decimal project) =>
        FormOf.Department() with
        {
            Funds = FormOf.Funds(("收入预算合计", income), ("支出预算合计", expenditure)) with
            {
                IncomeYuan = Core.Money.FromWan(income),
                ExpenditureYuan = Core.Money.FromWan(expenditure),
                BasicYuan = Core.Money.FromWan(basic),
                ProjectYuan = Core.Money.FromWan(project),
            },
        };
}
