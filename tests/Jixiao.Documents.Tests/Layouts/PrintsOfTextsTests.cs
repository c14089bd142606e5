using Jixiao.Core.Forms;
using static Jixiao.Documents.Tests.Layouts.Texts;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Ways in which published forms reach a text: cells closed by pipes, a form in one line, labels spread out, columns under other words.</summary>
public sealed class PrintsOfTextsTests
{
    [Fact]
    public void Read_one_cell_a_line_closed_by_a_pipe_is_a_form()
    {
        var cells =
            "项目支出绩效目标表（2026年度）/项目名称/河道清淤/实施单位 （盖章）/清河县水务局//年度资金总额/36.00/一级指标/二级指标/三级指标/指标值/产出指标/数量指标/清淤河道/≥12公里/质量指标/验收合格率/100%/满意度指标/服务对象满意度指标/村民满意度/≥90%";

        var form = Form(string.Concat(cells.Split('/').Select(c => $"{c} |\n")));

        form.Project!.Name.ShouldBe("河道清淤");
        form.Unit!.Name.ShouldBe("清河县水务局");
        form.Funds.TotalYuan?.ToString().ShouldBe("360000.00");
        Rows(form)
            .ShouldBe([
                ("产出指标", "数量指标", "清淤河道", "≥12公里"),
                ("产出指标", "质量指标", "验收合格率", "100%"),
                ("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%"),
            ]);
    }

    [Fact]
    public void Read_whole_form_in_one_line_is_a_form_a_line()
    {
        var forms = Forms(
            """
            清河县水务局部门预算 单位：万元 收入 支出 一般公共预算 36.00 农林水支出 36.00

            项目支出绩效目标表 （2026年度） 项目名称 河道清淤 实施单位 清河县水务局 年度资金总额 36.00 年度总体目标 清淤河道12公里。 一级指标 二级指标 三级指标 指标值 产出指标 数量指标 清淤河道 ≥12公里 质量指标 验收合格率 100% 满意度指标 服务对象满意度指标 村民满意度 ≥90%
            项目支出绩效目标表 （2026年度） 项目名称 泵站检修 实施单位 清河县水务局 年度资金总额 8.50 年度总体目标 汛前完成泵站检修。 一级指标 二级指标 三级指标 指标值 产出指标 数量指标 检修泵站 ≥6座 时效指标 完成时间 5月底前 满意度指标 服务对象满意度指标 村民满意度 ≥90%
            """
        );

        forms
            .Select(f => (f.Project!.Name, f.Unit!.Name, f.Funds.TotalYuan?.ToString(), f.Indicators.Count))
            .ShouldBe([("河道清淤", "清河县水务局", "360000.00", 3), ("泵站检修", "清河县水务局", "85000.00", 3)]);
        forms[1].Indicators.Select(i => i.ValueText).ShouldBe(["≥6座", "5月底前", "≥90%"]);
    }

    [Fact]
    public void Read_labels_with_a_space_between_their_characters_are_labels()
    {
        var form = Form(
            """
                                项 目 支 出 绩 效 目 标 表
            项 目 名 称     河道清淤
            实 施 单 位     清河县水务局                      资金总额（万元）  36.00
            年度目标        清淤河道12公里，改善行洪条件。
            一级指标        二级指标            三 级 指 标     指 标 值      分 值
            产 出 指 标     数量指标            清淤河道        ≥12公里       20
                            质量指标            验收合格率      100%          20
            满 意 度 指 标  服务对象满意度指标  村民满意度      ≥90%          10
            """
        );

        form.Project!.Name.ShouldBe("河道清淤");
        form.Unit!.Name.ShouldBe("清河县水务局");
        form.Funds.TotalYuan?.ToString().ShouldBe("360000.00");
        form.Indicators.Select(i => (i.Level1, i.Name, i.Weight))
            .ShouldBe([
                ("产出指标", "清淤河道", "20"),
                ("产出指标", "验收合格率", "20"),
                ("满意度指标", "村民满意度", "10"),
            ]);
    }

    [Theory]
    [InlineData("≥", "≥12公里")]
    [InlineData("正向", "12公里")]
    public void Read_column_of_directions_holds_signs_where_it_prints_signs(string printed, string value)
    {
        var form = Form(
            "项目支出绩效目标表\n项目名称\t河道清淤\n一级指标\t二级指标\t三级指标\t指标方向\t指标值\t计量单位\n"
                + $"产出指标\t数量指标\t清淤河道\t{printed}\t12\t公里\n\t质量指标\t验收合格率\t{printed}\t98\t%\n\t时效指标\t按期完工率\t{printed}\t95\t%"
        );

        form.Indicators[0].ValueText.ShouldBe(value);
    }

    [Fact]
    public void Read_budget_of_a_project_in_the_head_is_its_total()
    {
        var form = Form(
            "项目支出绩效目标表\n项目名称\t河道清淤\n实施单位\t清河县水务局\t预算金额（万元）\t36.00\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清淤河道\t≥12公里\n\t质量指标\t验收合格率\t100%"
        );

        form.Funds.TotalYuan?.ToString().ShouldBe("360000.00");
    }

    [Fact]
    public void Read_reasons_in_words_are_those_of_the_column_beside_the_ticks()
    {
        var form = Form(
            "项目支出绩效目标运行监控表\n项目名称\t河道清淤\n一级指标\t二级指标\t三级指标\t年度指标值\t1-7月执行情况\t偏差原因分析\t\t\t完成可能性\n"
                + "\t\t\t\t\t经费保障\t人员保障\t其他原因说明\t确定能\n产出指标\t数量指标\t清淤河道\t≥12公里\t7公里\t√\t\t汛期停工两个月\t√\n\t质量指标\t验收合格率\t100%\t100%\t\t\t\t√",
            "a.txt"
        );

        form.Stage.ShouldBe(FormStage.Monitoring);
        form.Indicators.Select(i => i.Deviation).ShouldBe(["汛期停工两个月", null]);
    }

    [Fact]
    public void Read_department_in_one_row_of_a_table_gives_its_amounts_and_goal()
    {
        var form = Form(
            """
            部门整体支出绩效目标表
            单位：万元
            部门名称	年度预算申请 资金总额	按收入性质分		按支出性质分		整体绩效目标	一级指标	二级指标	三级指标	指标值
            		一般公共预算	政府性基金	基本支出	项目支出
            清河县水务局	420.50	420.50	0	300.10	120.40	保障防汛抗旱，清淤河道。	产出指标	数量指标	清淤河道	≥12公里
            									检修泵站	≥6座
            							满意度指标	服务对象满意度指标	村民满意度	≥90%
            """
        );

        $"{form.Funds.TotalYuan} {form.Funds.BasicYuan} {form.Funds.ProjectYuan}".ShouldBe(
            "4205000.00 3001000.00 1204000.00"
        );
        form.Goals.ShouldBe(["保障防汛抗旱，清淤河道。"]);
        Rows(form)
            .ShouldBe([
                ("产出指标", "数量指标", "清淤河道", "≥12公里"),
                ("产出指标", "数量指标", "检修泵站", "≥6座"),
                ("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%"),
            ]);
    }

    /// <summary>Rows that lost the cells a merged label covered have slid to the left, below 绩效指标.</summary>
    [Fact]
    public void Read_short_level_words_of_slid_rows_are_levels()
    {
        var form = Form(
            """
            项目支出绩效目标表

            项目名称 | 河道清淤
            ---|---
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 度量单位 | 权重
            产出 | 数量 | 清淤河道 | ≥ | 12 | 公里 | 10
            检修泵站 | ≥ | 6 | 座 | 10
            质量 | 设备完好率 | ≥ | 98 | % | 10
            时效 | 按期完工率 | ≥ | 95 | % | 10
            满意度 | 服务对象满意度 | 村民满意度 | ≥ | 90 | % | 10
            """,
            "a.md"
        );

        form.Indicators.Select(i => (i.Level2, i.Name))
            .ShouldBe([
                ("数量指标", "清淤河道"),
                ("数量指标", "检修泵站"),
                ("质量指标", "设备完好率"),
                ("时效指标", "按期完工率"),
                ("服务对象满意度指标", "村民满意度"),
            ]);
    }

    private static IEnumerable<(string?, string?, string?, string?)> Rows(Form form) =>
        form.Indicators.Select(i => (i.Level1, i.Level2, i.Name, i.ValueText));
}
