using Jixiao.Core.Forms;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>The many ways in which forms print who speaks, of which project, and for which year.</summary>
public sealed class PrintsOfHeadsTests
{
    private const string Head = "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值</tr>";
    private const string Row = "<tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里</tr>";
    private const string Owner = "<tr><td>项目名称<td>河道清淤<td>实施单位<td>清河县水务局</tr>";

    [Theory]
    [InlineData("<p>预算年度：2026　表05-2")]
    [InlineData("<p>年度：2026　单位：万元")]
    [InlineData("<p>（二〇二六年度）")]
    [InlineData("<p>二○二六年")]
    public void Read_year_however_it_is_written(string year) =>
        One($"<p>项目支出绩效目标表{year}<table>{Owner}{Head}{Row}").FiscalYear.ShouldBe(2026);

    [Fact]
    public void Read_year_of_the_project_where_no_other_is_printed() =>
        One(
            $"<p>项目支出绩效目标表<table>{Owner}<tr><td>计划开始日期<td>2026-01-01<td>计划完成日期<td>2026-12-31</tr>{Head}{Row}"
        )
            .FiscalYear.ShouldBe(2026);

    [Fact]
    public void Read_project_of_several_years_gives_no_fiscal_year() =>
        One($"<p>项目支出绩效目标表<table>{Owner}<tr><td>起止时间<td colspan=3>2026年1月至2028年12月</tr>{Head}{Row}")
            .FiscalYear.ShouldBeNull();

    [Fact]
    public void Read_question_between_the_labels_is_not_part_of_the_unit()
    {
        var form = Texts.Form(
            "财政项目支出绩效目标申报表\n（2026年度）\n\n项目名称\n河道清淤\n项目单位\n清河县水务局\n是否涉及政府采购\n是\n"
                + "项目当年预算（元）\n860000.00\n一级指标\n二级指标\n三级指标\n指标目标值\n产出指标\n数量指标\n清淤河道\n≥12公里\n"
                + "质量指标\n验收合格率\n=100%\n满意度指标\n服务对象满意度指标\n村民满意度\n≥90%\n"
        );

        form.Unit!.Name.ShouldBe("清河县水务局");
    }

    [Theory]
    [InlineData("104001清河县水务局本级", "104001", "清河县水务局本级")]
    [InlineData("[104001]清河县水务局", "104001", "清河县水务局")]
    public void Read_line_of_code_and_unit_above_the_table_is_the_unit(string line, string code, string name)
    {
        var form = One(
            $"<p>项目支出绩效目标表<table><tr><td colspan=3>{line}<td>单位：万元</tr><tr><td>项目名称<td colspan=3>河道清淤</tr>{Head}{Row}"
        );

        form.Unit.ShouldBe(new CodedName(code, name));
    }

    [Theory]
    [InlineData("清河县水务局[104]", "104")]
    [InlineData("清河县水务局（104001）", "104001")]
    [InlineData("清河县水务局 104", "104")]
    public void Read_code_behind_the_department_is_its_code(string printed, string code)
    {
        var form = One(
            $"<p>项目支出绩效目标表<table><tr><td>主管部门及代码<td>{printed}<td>实施单位<td>清河县河道管理所</tr>{Head}{Row}"
        );

        form.CompetentDepartment.ShouldBe(new CodedName(code, "清河县水务局"));
    }

    [Theory]
    [InlineData("填报部门（盖章）")]
    [InlineData("预算单位编码及名称")]
    [InlineData("项目责任单位")]
    [InlineData("用款单位")]
    public void Read_unit_under_its_many_labels(string label)
    {
        var form = One(
            $"<p>项目支出绩效目标表<table><tr><td>项目名称<td>河道清淤<td>{label}<td>104001-清河县水务局</tr>{Head}{Row}"
        );

        form.Unit.ShouldBe(new CodedName("104001", "清河县水务局"));
    }

    [Theory]
    [InlineData("所属年度")]
    [InlineData("监控年度")]
    public void Read_year_under_its_many_labels(string label) =>
        One($"<p>项目支出绩效目标表<table>{Owner}<tr><td>{label}<td colspan=3>2026</tr>{Head}{Row}")
            .FiscalYear.ShouldBe(2026);

    [Fact]
    public void Read_unit_of_an_amount_on_a_line_of_its_own_is_no_part_of_a_label()
    {
        var form = Texts.Form(
            "                  项目支出绩效目标申报表\n                         （2026年度）\n项目名称        河道清淤    项目类别               经常性项目\n"
                + "同名项目上年预算额 120,000.00  同名项目上年预算执行数（元）     118,214.36\n（元）\n项目年度总目标\n清淤河道12公里，汛期前完工。\n"
                + "一级指标        二级指标        三级指标               指标目标值\n产出指标        数量指标        清淤河道           ≥12.00(公里)\n"
                + "            质量指标        验收合格率            =100.00(%)\n满意度指标       服务对象满意度指标   村民满意度              ≥85.00(%)\n"
        );

        form.Goals.ShouldBe(["清淤河道12公里，汛期前完工。"]);
    }

    [Fact]
    public void Read_label_broken_under_its_value_is_one_label()
    {
        var form = Texts.Form(
            "                 市级财政专项资金绩效目标申报表\n                        （2026年度）\n"
                + "专项资金 2026年河湖管护专项资金                资金属性     农业农村类\n名称\n"
                + "业务主管 清河县水务局                       联系人及电话 李玉 0719-3xxxxxx\n部门\n"
                + "一级指标    二级指标       三级指标            年度指标值\n"
                + "产出指标    数量指标       清淤河道            ≥12公里\n            质量指标       验收合格率          =100%\n"
                + "满意度指标  服务对象满意度指标 村民满意度          ≥90%\n"
        );

        form.Project!.Name.ShouldBe("2026年河湖管护专项资金");
        form.Unit!.Name.ShouldBe("清河县水务局");
    }

    private static Form One(string html) => Texts.Form(html, "a.html");
}
