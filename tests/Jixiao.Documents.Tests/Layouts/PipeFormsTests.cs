using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Forms in tables drawn with pipes, as markdown and as web pages print them.</summary>
public sealed class PipeFormsTests
{
    private const string ListOfProjects = """
        **2026年部门预算项目支出绩效目标公开表**

        公开09表　　　　　　　　　　　　　　　　　　单位：万元

        | 序号 | 单位及项目名称 | 预算金额 | 年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | :-: | --- | --: | --- | :-: | :-: | --- | :-: |
        |  | 清河县水利局 | 91.50 |  |  |  |  |  |
        | 1 | 山塘加固 | 60.00 | 加固病险山塘。 | 产出指标 | 数量指标 | 加固山塘座数 | 12座 |
        |  |  |  |  | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% |
        | 2 | 水文监测 | 31.50 | 水文站点稳定运行。 | 产出指标 | 质量指标 | 数据到报率 | ≥98% |
        |  |  |  |  | 效益指标 | 社会效益指标 | 防汛决策支撑 | 有效 |
        """;

    [Fact]
    public void Read_row_of_unit_and_sum_names_the_unit_of_the_projects_below()
    {
        var forms = Texts.Forms(ListOfProjects, "a.md");

        forms.Select(f => f.Project?.Name).ShouldBe(["山塘加固", "水文监测"]);
        forms.ShouldAllBe(f => f.Unit!.Name == "清河县水利局" && f.Indicators.Count == 2);
        forms.Select(f => f.Funds.TotalYuan).ShouldBe([Money.FromYuan(600_000m), Money.FromYuan(315_000m)]);
    }

    [Fact]
    public void Read_rows_that_end_with_a_pipe_are_a_table()
    {
        var form = Texts.Form(
            """
            项目支出绩效自评表 | |||||
            （2025年度） | |||||
            项目名称 | 图书流动车运行 | ||||
            主管部门 | 清河县文化局 | | 实施单位 | 清河县图书馆 | |
            项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | |
            年度资金总额 | 18.00 | 18.00 | 17.10 | | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            产出指标（50分） | 数量指标 | 流动服务次数 | ≥96次 | 101次 | 50 | 50 |
            效益指标（30分） | 社会效益指标 | 村民阅读条件 | 改善 | 改善 | 30 | 28 |
            """,
            "a.md"
        );

        (form.Unit?.Name, form.Project?.Name).ShouldBe(("清河县图书馆", "图书流动车运行"));
        form.Funds.ExecutedYuan.ShouldBe(Money.FromYuan(171_000m));
        form.Indicators.Select(i => (i.Level2, i.Name, i.ValueText, i.Actual, i.Score))
            .ShouldBe([
                ("数量指标", "流动服务次数", "≥96次", "101次", "50"),
                ("社会效益指标", "村民阅读条件", "改善", "改善", "28"),
            ]);
    }
}
