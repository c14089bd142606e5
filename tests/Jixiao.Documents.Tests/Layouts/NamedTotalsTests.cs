namespace Jixiao.Documents.Tests.Layouts;

public sealed class NamedTotalsTests
{
    private const string Table =
        "\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训护林员\t≥375人次\n\t\t新建检查站\t=4处\n";

    [Fact]
    public void Read_sum_of_the_tasks_is_not_the_total_where_another_is_named()
    {
        var form = Texts.Form(
            "部门整体支出绩效目标表\n部门名称\t云岭市林业局\n年度主要任务\t任务名称\t主要内容\t预算金额（万元）\n\t\t\t总额\t财政拨款\n"
                + "\t森林防火\t巡护和宣传\t50.00\t50.00\n\t金额合计\t\t50.00\t50.00\n"
                + "年度预算\t资金总额\t80.00\n\t其中：财政拨款\t80.00\n年度总体目标\t提高早期发现能力。"
                + Table
        );

        form.Funds.TotalYuan!.Value.Yuan.ShouldBe(800_000m);
        form.Funds.FiscalYuan!.Value.Yuan.ShouldBe(800_000m);
    }

    [Theory]
    [InlineData("项目资金总额（元）\t9000000\t项目当年预算（元）\t3000000")]
    [InlineData("项目当年预算（元）\t3000000\t项目资金总额（元）\t9000000")]
    public void Read_total_of_the_project_beside_that_of_the_year_is_its_lifetimes(string funds)
    {
        var form = Texts.Form($"项目支出绩效目标表\n项目名称\t森林防火\n{funds}" + Table);

        form.Funds.TotalYuan!.Value.Yuan.ShouldBe(3_000_000m);
        form.Funds.LifetimeYuan!.Value.Yuan.ShouldBe(9_000_000m);
    }

    [Fact]
    public void Read_unit_of_amounts_may_stand_beside_its_label()
    {
        var form = Texts.Form(
            "项目支出绩效目标表\n项目名称\t森林防火\t金额单位\t元\n主管部门\t云岭市林业局\n年度资金总额\t500000\n其中：财政拨款\t500000\n"
                + Table.Trim()
        );

        form.Funds.TotalYuan!.Value.Yuan.ShouldBe(500_000m);
    }

    [Fact]
    public void Read_explanation_behind_the_score_says_why_points_were_lost()
    {
        var form = Texts.Form(
            "项目支出绩效自评表\n项目名称\t森林防火\n指标名称\t性质\t指标值\t计量单位\t权重\t全年完成值\t得分\t说明\n"
                + "培训护林员\t≥\t375\t人次\t50\t380\t50\t无\n林区群众满意度\t≥\t90\t%\t40\t88\t39\t宣传不够深入\n"
        );

        form.Indicators[1].Deviation.ShouldBe("宣传不够深入");
    }
}
