using Jixiao.Core.Forms;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Tables that print more than one row an indicator: examples, two periods, footers, lists that go on over the page.</summary>
public sealed class PrintsOfTablesTests
{
    private const string Head = "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值</tr>";
    private const string Owner =
        "<p>项目支出绩效目标表<p>（2026年度）<table><tr><td>项目名称<td>河道清淤<td>实施单位<td>清河县水务局</tr>";

    [Fact]
    public void Read_whole_period_and_year_side_by_side_gives_the_year()
    {
        var form = One(
            Owner
                + "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<td>二级指标<td>三级指标<td>指标值</tr>"
                + "<tr><td rowspan=2>产出指标<td>数量指标<td>清淤河道<td>≥36公里<td>数量指标<td>清淤河道<td>≥12公里</tr>"
                + "<tr><td>质量指标<td>验收合格率<td>100%<td>质量指标<td>验收合格率<td>≥98%</tr>"
        );

        form.Indicators.Select(i => (i.Level2, i.Name, i.ValueText, i.PlannedValue))
            .ShouldBe([("数量指标", "清淤河道", "≥12公里", "≥36公里"), ("质量指标", "验收合格率", "≥98%", "100%")]);
    }

    [Fact]
    public void Read_merged_level_1_reaches_over_a_level_2_that_usually_stands_elsewhere()
    {
        var form = One(
            Owner
                + Head
                + "<tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里</tr>"
                + "<tr><td rowspan=2>效益指标<td>社会效益指标<td>受益人口<td>≥3万人</tr><tr><td>满意度<td>村民满意度<td>≥90%</tr>"
        );

        form.Indicators[^1].Level1.ShouldBe("效益指标");
        form.Indicators[^1].Level2.ShouldBe("满意度指标");
    }

    [Fact]
    public void Read_example_of_the_template_is_no_form()
    {
        var reading = FormReader.Read(
            "a.html",
            System.Text.Encoding.UTF8.GetBytes(
                $"{Owner}{Head}<tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里</tr></table><p>项目支出绩效目标填报样表<table>{Head}"
                    + "<tr><td>产出指标<td>数量指标<td>示例：培训人次<td>≥100人次</tr></table>"
            ),
            cancellation: TestContext.Current.CancellationToken
        );

        reading.Forms.SelectMany(f => f.Indicators).Select(i => i.Name).ShouldBe(["清淤河道"]);
    }

    [Fact]
    public void Read_sum_with_a_labelled_grade_is_no_indicator()
    {
        var form = One(
            "<p>2026年度项目支出绩效自评表<table><tr><td>项目名称<td colspan=6>河道清淤</tr>"
                + "<tr><td>一级指标<td>二级指标<td>三级指标<td>年度指标值<td>实际完成值<td>分值<td>得分</tr>"
                + "<tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里<td>11公里<td>90<td>82.5</tr>"
                + "<tr><td colspan=5>合计<td>92.5<td>自评等级：优</tr>"
                + "<tr><td colspan=2>改进措施及结果应用方案<td colspan=5>汛期前完成招标，结果作为下年预算安排的依据。</tr>"
        );

        form.Indicators.ShouldHaveSingleItem().Name.ShouldBe("清淤河道");
        form.Grade.ShouldBe("优");
    }

    [Fact]
    public void Read_money_in_the_course_of_the_year_in_a_list_of_projects()
    {
        var form = One(
            "<p>2026年度项目支出绩效自评结果汇总表<p>金额单位：万元<table><tr><td>项目名称<td>项目单位<td>年初预算<td>全年预算<td>实际支出<td>预算执行率"
                + "<td>一级指标<td>二级指标<td>三级指标<td>指标值<td>实际完成值</tr>"
                + "<tr><td>河道清淤<td>清河县水务局<td>150.00<td>140.00<td>126.00<td>90.00%<td>产出指标<td>数量指标<td>清淤河道<td>≥12公里<td>11公里</tr>"
        );

        (form.Funds.TotalYuan?.Yuan, form.Funds.ExecutedYuan?.Yuan).ShouldBe((1_400_000m, 1_260_000m));
    }

    [Fact]
    public void Read_list_under_the_same_title_on_the_next_page_goes_on()
    {
        const string Top =
            "清河县水务局2026年部门预算项目支出绩效目标公开表\n\n单位编码\t单位及项目名称\t金额(万元)\t绩效目标\t绩效指标\n"
            + "\t\t\t\t一级指标\t二级指标\t三级指标\t指标值\n";
        var forms = Texts.Forms(
            Top
                + "309001\t河道清淤\t150.00\t清淤河道12公里，汛期前完工。\t产出指标\t数量指标\t清淤河道\t≥12公里\n-5-\n\n"
                + Top
                + "\t\t\t\t\t质量指标\t验收合格率\t=100%\n\t\t\t\t满意度指标\t服务对象满意度指标\t村民满意度\t≥90%\n"
        );

        forms.ShouldHaveSingleItem().Indicators.Select(i => i.Name).ShouldBe(["清淤河道", "验收合格率", "村民满意度"]);
    }

    [Fact]
    public void Read_cells_that_a_data_tool_left_empty_hold_nothing()
    {
        var form = Texts.Form(
            "| 项目支出绩效目标表 | Unnamed: 1 | Unnamed: 2 | Unnamed: 3 | Unnamed: 4 |\n| --- | --- | --- | --- | --- |\n"
                + "| 填报部门：清河县水务局 | NaN | NaN | NaN | 年度：2026 |\n| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值及单位 |\n"
                + "| 河道清淤 | 产出指标 | 数量指标 | 清淤河道 | ≥12公里 |\n| NaN | NaN | 质量指标 | 验收合格率 | =100% |\n",
            "a.md"
        );

        form.FiscalYear.ShouldBe(2026);
        form.Indicators.Select(i => (i.Level2, i.Name))
            .ShouldBe([("数量指标", "清淤河道"), ("质量指标", "验收合格率")]);
    }

    private static Form One(string html) => Texts.Form(html, "a.html");
}
