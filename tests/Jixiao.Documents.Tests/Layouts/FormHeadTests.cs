using System.Text;
using Jixiao.Core.Forms;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>What a form says of itself above its indicators, and rows that are none.</summary>
public sealed class FormHeadTests
{
    private const string Head = "<tr><td>一级指标<td>二级指标<td>三级指标<td>指标值</tr>";
    private const string Row = "<tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里</tr>";

    [Theory]
    [InlineData("部门预算绩效运行监控表", FormSubject.Project, "河道清淤")]
    [InlineData("部门整体绩效运行监控表", FormSubject.Department, null)]
    public void Read_title_of_a_department_with_a_project_inside(string title, FormSubject subject, string? project)
    {
        var form = One($"<p>{title}<table><tr><td>项目名称<td>河道清淤<td>单位名称<td>云岭市水务局</tr>{Head}{Row}");

        form.Subject.ShouldBe(subject);
        form.Project?.Name.ShouldBe(project);
    }

    [Fact]
    public void Read_year_and_state_on_one_line_are_two_fields()
    {
        var form = One($"<p>项目支出绩效目标批复表<p>预算年度：2026 状态：已审核<table>{Head}{Row}");

        form.FiscalYear.ShouldBe(2026);
        form.Status.ShouldBe("已审核");
    }

    [Theory]
    [InlineData("<p>云岭市2026年度<p>项目支出绩效目标申报表<p>申报日期：2025年11月3日", 2026)]
    [InlineData("<p>项目支出绩效目标申报表<p>2025年11月3日", 2025)]
    public void Read_day_of_filing_is_no_fiscal_year_where_another_is_printed(string above, int year) =>
        One($"{above}<table>{Head}{Row}").FiscalYear.ShouldBe(year);

    [Fact]
    public void Read_content_of_indicators_is_their_name_where_no_column_is()
    {
        var form = One(
            $"<p>项目支出绩效目标表<table>{Head.Replace("三级指标", "指标内容", StringComparison.Ordinal)}{Row}"
        );

        form.Indicators.ShouldHaveSingleItem().Name.ShouldBe("清淤河道");
    }

    [Fact]
    public void Read_total_with_a_grade_is_no_indicator()
    {
        var form = One(
            "<p>项目支出绩效自评表<table><tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<td>实际完成值<td>分值<td>得分<td>偏差原因</tr>"
                + "<tr><td>产出指标<td>数量指标<td>清淤河道<td>≥12公里<td>11公里<td>90<td>82.5<td>汛期停工</tr>"
                + "<tr><td colspan=5>自评总分<td>100<td>92.5<td>优</tr>"
        );

        form.Indicators.ShouldHaveSingleItem().Name.ShouldBe("清淤河道");
        form.TotalScore.ShouldBe("92.5");
        form.Grade.ShouldBe("优");
    }

    [Fact]
    public void Read_unit_with_the_sum_of_its_projects_starts_no_form()
    {
        var forms = Read(
            "<p>项目支出绩效目标表<table><tr><td>单位名称<td>项目名称<td>预算数<td>年度目标<td>一级指标<td>二级指标<td>三级指标<td>指标值</tr>"
                + "<tr><td>云岭市水务局<td><td>90.00<td><td><td><td><td></tr>"
                + "<tr><td>云岭市水务局机关<td>河道清淤<td>60.00<td>清淤12公里<td>产出指标<td>数量指标<td>清淤河道<td>≥12公里</tr>"
                + "<tr><td>云岭市水文站<td>雨情监测<td>30.00<td>监测不断<td>产出指标<td>数量指标<td>监测站点<td>≥8个</tr>"
        ).Forms;

        forms
            .Select(f => (f.Project?.Name, f.Unit?.Name))
            .ShouldBe([("河道清淤", "云岭市水务局机关"), ("雨情监测", "云岭市水文站")]);
        forms.ShouldAllBe(f => f.Indicators.Count == 1);
    }

    [Fact]
    public void Read_label_cut_by_a_page_break_is_one_level()
    {
        var form = One(
            $"<p>项目支出绩效目标表<table>{Head}{Row}<tr><td>效益<td>社会效益指标<td>受益村庄<td>≥9个</tr>"
                + "<tr><td>指标<td>可持续影响指标<td>管护制度<td>健全</tr><tr><td>满意度指标<td>服务对象满意度指标<td>村民满意度<td>≥90%</tr>"
        );

        form.Indicators.Select(i => i.Level1).ShouldBe(["产出指标", "效益指标", "效益指标", "满意度指标"]);
    }

    private static Form One(string body) => Read(body).Forms.ShouldHaveSingleItem();

    private static DocumentReading Read(string body) =>
        FormReader.Read(
            "a.html",
            Encoding.UTF8.GetBytes($"<html><body>{body}</table></body></html>"),
            cancellation: TestContext.Current.CancellationToken
        );
}
