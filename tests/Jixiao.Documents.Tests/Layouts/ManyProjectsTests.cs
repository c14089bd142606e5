using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Documents of many small projects: what is printed once for all of them, and how tables list them.</summary>
public sealed class ManyProjectsTests
{
    [Fact]
    public void Read_title_and_unit_of_amounts_merged_above_the_headings_are_no_unit()
    {
        const string table = """
            <table><tr><td colspan=6>2025年部门预算项目绩效目标表<tr><td colspan=6>金额单位：元
            <tr><td>单位名称<td>项目名称<td>预算金额<td>一级指标<td>三级指标<td>指标值
            <tr><td rowspan=2>清河县水利局<td rowspan=2>河道保洁<td rowspan=2>60,000.00<td>产出指标<td>清理河道<td>≥38公里
            <tr><td>满意度指标<td>群众满意度<td>≥90%</table>
            """;

        var form = Texts.Form(table, "a.html");

        (form.Unit?.Name, form.Funds.TotalYuan).ShouldBe(("清河县水利局", Money.FromYuan(60_000m)));
        form.Attributes.ShouldBeEmpty();
    }

    [Fact]
    public void Read_unit_printed_once_above_numbered_projects_is_that_of_each()
    {
        const string text = """
            2025年项目支出绩效目标表
            填报单 位：清河县柳沟镇人民政府 单位：万元
            项目1
            项目名称 河道保洁 年度预算金额 6.00
            年度绩效目标 保持河道清洁。
            绩效指标
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 清理河道 ≥38公里
            满意度指标 服务对象满意度 指标 群众满意度 ≥90%
            项目2
            项目名称 森林防火 年度预算金额 8.50
            年度绩效目标 不发生重大森林火灾。
            绩效指标
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 聘用护林员 =26人
            满意度指标 服务对象满意度指标 群众满意度 ≥92%
            第 1 页，共 1 页
            """;

        var forms = Texts.Forms(text);

        forms
            .Select(f => (f.Project?.Name, f.Unit?.Name, f.Funds.TotalYuan))
            .ShouldBe([
                ("河道保洁", "清河县柳沟镇人民政府", Money.FromWan(6m)),
                ("森林防火", "清河县柳沟镇人民政府", Money.FromWan(8.5m)),
            ]);
        forms
            .SelectMany(f => f.Indicators)
            .Select(i => (i.Level2, i.Name, i.ValueText))
            .ShouldBe([
                ("数量指标", "清理河道", "≥38公里"),
                ("服务对象满意度指标", "群众满意度", "≥90%"),
                ("数量指标", "聘用护林员", "=26人"),
                ("服务对象满意度指标", "群众满意度", "≥92%"),
            ]);
    }

    [Fact]
    public void Read_project_that_names_its_own_unit_keeps_it()
    {
        const string text = """
            2025年项目支出绩效目标表
            填报单位：清河县教育局
            项目名称	校舍维修
            一级指标	二级指标	三级指标	指标值
            产出指标	数量指标	维修校舍	≥3栋
            项目名称	教师培训	实施单位	清河县教师进修学校
            一级指标	二级指标	三级指标	指标值
            产出指标	数量指标	培训教师	≥120人次
            """;

        Texts.Forms(text).Select(f => f.Unit?.Name).ShouldBe(["清河县教育局", "清河县教师进修学校"]);
    }

    [Fact]
    public void Read_units_and_projects_in_one_column()
    {
        const string text = """
            项目支出绩效目标表
            单位代码	单位(专项)名称	资金总额	绩效目标	绩效指标
            				一级指标	二级指标	三级指标	指标值	度量单位
            205	清河县教育局	81.50
            205001	清河县第一中学	81.50
            205001	　图书更新	43.00	更新图书。	产出指标	数量指标	购置图书	≥6000	册
            				满意度指标	服务对象满意度指标	师生满意度	≥90	%
            205001	　屋面维修	38.50	消除隐患。	产出指标	数量指标	维修屋面	≥1200	平方米
            				满意度指标	服务对象满意度指标	师生满意度	≥95	%
            """;

        Texts
            .Forms(text)
            .Select(f => (f.Project?.Name, f.Unit?.Name, f.Funds.TotalYuan, f.Indicators.Count))
            .ShouldBe([
                ("图书更新", "清河县第一中学", Money.FromWan(43m), 2),
                ("屋面维修", "清河县第一中学", Money.FromWan(38.5m), 2),
            ]);
    }

    [Fact]
    public void Read_sources_under_the_amount_of_a_project()
    {
        const string text = """
            部门预算项目绩效目标表
            单位编码	项目名称	项目金额			绩效目标	绩效指标
            		资金总额	财政性资金	其他资金
            						一级指标	二级指标	三级指标	指标值
            301001	水厂改造	86.50	80.00	6.50	改造水厂。	产出指标	数量指标	改造水厂	4座
            						满意度指标	服务对象满意度指标	村民满意度	≥90%
            """;

        var funds = Texts.Form(text).Funds;

        (funds.TotalYuan, funds.FiscalYuan, funds.OtherYuan).ShouldBe(
            (Money.FromWan(86.5m), Money.FromWan(80m), Money.FromWan(6.5m))
        );
    }

    [Fact]
    public void Read_income_and_expenditure_side_by_side()
    {
        const string text = """
            部门整体支出绩效目标表
            部门名称	清河县水利局
            年度预算安排（万元）	收入预算	862.75	支出预算	860.00
            一级指标	二级指标	三级指标	指标值
            产出指标	数量指标	改造水厂	4座
            满意度指标	服务对象满意度指标	村民满意度	≥90%
            """;

        var funds = Texts.Form(text).Funds;

        (funds.IncomeYuan, funds.ExpenditureYuan).ShouldBe((Money.FromWan(862.75m), Money.FromWan(860m)));
    }

    [Fact]
    public void Read_duties_standards_and_history_under_other_words()
    {
        const string text = """
            2025年部门预算整体绩效目标表
            序号	部门职能	职能目标	绩效指标名称	2025年指标值	标准值			历史值			主要工作活动
            					规划值	当年标准	标准来源	前三年平均	上年	数据来源
            1	供水保障	保障农村供水。	改造水厂	4座	12座	4座	工作要点	3座	3座	水利年鉴	招标施工
            			水质达标率	100%	100%	100%	国家标准	97%	98%	水质台账	定期检测
            2	防汛抗旱	保障安全度汛。	巡查水库	≥52次	/	≥48次	行业规范	46次	50次	巡查日志	汛期值守
            """;

        var rows = Texts.Form(text).Indicators;

        rows.Select(i => (i.Duty, i.StandardValue, i.ThreeYearAverage, i.LastYear, i.HistorySource))
            .ShouldBe([
                ("供水保障", "4座", "3座", "3座", "水利年鉴"),
                ("供水保障", "100%", "97%", "98%", "水质台账"),
                ("防汛抗旱", "≥48次", "46次", "50次", "巡查日志"),
            ]);
    }
}
