using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Text that lost its tables: one cell a line, or the order in which a page was drawn.</summary>
public sealed class StreamFormsTests
{
    private const string Table =
        "一级指标\n二级指标\n三级指标\n指标值\n产出指标\n数量指标\n巡护林地\n≥820公顷\n质量指标\n巡护到位率\n100%\n";

    [Fact]
    public void Read_rows_set_apart_by_blank_lines_of_several_projects()
    {
        var forms = Texts.Forms(
            """
            2026年部门预算项目支出绩效目标公开表

            金额单位：万元

            单位编码
            单位（项目）名称
            金额
            绩效目标
            绩效指标
            一级指标
            二级指标
            三级指标
            指标值

            702
            云岭市林业站
            45.20

            702001
            护林员补助
            30.00
            稳定护林员队伍，落实巡护责任。
            产出指标
            数量指标
            在岗护林员
            25名

            补助到人率
            100%

            满意度指标
            服务对象满意度指标
            护林员满意度
            ≥92%

            702001
            防火物资
            15.20
            储备防火物资。
            产出指标
            质量指标
            物资合格率
            100%

            时效指标
            到货时限
            9月底前
            """
        );

        forms
            .Select(f => (f.Unit?.Name, f.Project?.Name))
            .ShouldBe([("云岭市林业站", "护林员补助"), ("云岭市林业站", "防火物资")]);
        forms.Select(f => f.Funds.TotalYuan).ShouldBe([Money.FromYuan(300_000m), Money.FromYuan(152_000m)]);
        forms[0]
            .Indicators.Select(i => (i.Level2, i.Name, i.ValueText))
            .ShouldBe([
                ("数量指标", "在岗护林员", "25名"),
                ("数量指标", "补助到人率", "100%"),
                ("服务对象满意度指标", "护林员满意度", "≥92%"),
            ]);
    }

    [Fact]
    public void Read_tasks_with_an_amount_a_source_one_cell_a_line()
    {
        var form = Texts.Form(
            "部门整体支出绩效目标表\n（2026年度）\n部门名称\n云岭市林业站\n年度主要任务\n任务名称\n主要内容\n预算金额（万元）\n总额\n财政拨款\n其他资金\n"
                + "森林巡护\n落实网格巡护\n62.50\n60.00\n2.50\n苗圃管理\n培育良种苗木\n20.00\n20.00\n0.00\n金额合计\n82.50\n80.00\n2.50\n"
                + "年度总体目标\n保护森林资源，培育良种。\n"
                + Table
        );

        form.Tasks.Select(t => (t.Name, t.Content, t.Yuan))
            .ShouldBe([
                ("森林巡护", "落实网格巡护", Money.FromYuan(625_000m)),
                ("苗圃管理", "培育良种苗木", Money.FromYuan(200_000m)),
            ]);
        (form.Funds.TotalYuan, form.Funds.FiscalYuan, form.Funds.OtherYuan).ShouldBe(
            (Money.FromYuan(825_000m), Money.FromYuan(800_000m), Money.FromYuan(25_000m))
        );
        form.Goals.ShouldHaveSingleItem();
    }

    [Fact]
    public void Read_broken_labels_of_amounts_and_the_column_right_of_the_rate()
    {
        var form = Texts.Form(
            "项目支出绩效自评表\n项目名称 护林员补助\n主管部门 云岭市林业局 实施单位 云岭市林业站\n项目资金\n（万元）\n"
                + "年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资\n金总额 30.00 30.00 28.80 10 96.00% 9.6\n"
                + "其中：\n财政拨\n款\n30.00 30.00 28.80 - 96.00% -\n上年结\n转 0 0 0 - -\n其他资\n金 0 0 0 - -\n"
                + "一级指标 二级指标 三级指标 年度指标值 实际完成值\n产出指标 数量指标 在岗护林员 25名 24名\n质量指标 巡护到位率 100% 99%\n"
        );

        (form.Funds.TotalYuan, form.Funds.ExecutedYuan, form.Funds.FiscalYuan).ShouldBe(
            (Money.FromYuan(300_000m), Money.FromYuan(288_000m), Money.FromYuan(300_000m))
        );
        (form.Funds.CarriedOverYuan, form.Funds.OtherYuan, form.Funds.ExecutionScore).ShouldBe(
            (default(Money), default(Money), "9.6")
        );
    }

    [Fact]
    public void Read_figures_without_their_empty_cells_by_their_sums()
    {
        var form = Texts.Form(
            "云岭市林业站整体支出绩效目标批复表\n预算年度：2026\n总体资\n金情况\n（元）\n预算支出总\n额\n基本支出 项目支出\n合计 财政拨款\n专\n户\n资\n金\n"
                + "单\n位\n资\n金\n合计 财政拨款\n专\n户\n资\n金\n单位资金\n903,000.50 603,000.50 600,000.00 3,000.50 310,000.00 310,000.00\n"
                + "一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 巡护林地 ≥820公顷\n质量指标 巡护到位率 100%\n"
        );

        (form.Funds.TotalYuan, form.Funds.BasicYuan, form.Funds.ProjectYuan).ShouldBe(
            (Money.FromYuan(903_000.50m), Money.FromYuan(603_000.50m), Money.FromYuan(310_000m))
        );
    }

    [Fact]
    public void Read_amounts_and_weights_printed_behind_the_indicators()
    {
        var form = Texts.Form(
            "项目支出绩效目标表\n(2026年度)\n项目名称 林道修复\n主管部门 云岭市林业局 实施单位 云岭市林业站\n项目资金（万元）\n年度资金总额\n"
                + "其中：财政拨款\n其他资金\n总体目标 修复水毁林道。\n一级指标 二级指标 三级指标 指标值 权重\n成本指标 经济成本指标 每公里成本 ≤6万元\n"
                + "设计费占比 ≤5%\n产出指标\n数量指标 修复林道 ≥14公里\n时效指标 完工时间 2026年11月底\n44.00\n40.00\n4.00\n15\n5\n20\n10\n"
        );

        (form.Funds.TotalYuan, form.Funds.FiscalYuan, form.Funds.OtherYuan).ShouldBe(
            (Money.FromYuan(440_000m), Money.FromYuan(400_000m), Money.FromYuan(40_000m))
        );
        form.Indicators.Select(i => (i.Name, i.ValueText, i.Weight))
            .ShouldBe([
                ("每公里成本", "≤6万元", "15"),
                ("设计费占比", "≤5%", "5"),
                ("修复林道", "≥14公里", "20"),
                ("完工时间", "2026年11月底", "10"),
            ]);
    }

    [Fact]
    public void Read_labels_with_single_spaces_between_them()
    {
        var form = Texts.Form(
            "项目支出绩效目标表\n(2026年)\n项目名称：林道修复 主管部门：云岭市林业局 实施单位：云岭市林业站\n资金投入 (万元) 资金来源 年初安排金额(万元)\n"
                + "资金总额 44\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 修复林道 ≥14公里\n质量指标 验收合格率 100%\n\n相关附件：林道修复绩效目标.doc\n"
        );

        (form.Unit?.Name, form.Project?.Name, form.Indicators.Count).ShouldBe(("云岭市林业站", "林道修复", 2));
        form.Funds.TotalYuan.ShouldBe(Money.FromYuan(440_000m));
    }

    [Fact]
    public void Read_labels_broken_over_cells()
    {
        var form = Texts.Form(
            "\t项目支出绩效目标申报表\n\n\t项目名称\n\t林道修复\n\n\t项目资金\n\t（万元）\n\t年度资金总额：\n\t44.00\n\n\t绩\n\t效\n\t指\n\t标\n\t一级\n\t指标\n\t二级指标\n\t三级指标\n\t指标值\n\n"
                + "\t\n\t产出指标\n\t数量指标\n\t修复林道\n\t≥14公里\n\n\t\n\t满意度\n\t指标\n\t服务对象\n\t满意度指标\n\t群众满意度\n\t至少90%\n"
        );

        form.Funds.TotalYuan.ShouldBe(Money.FromYuan(440_000m));
        form.Indicators.Select(i => (i.Level1, i.Level2, i.Name))
            .ShouldBe([("产出指标", "数量指标", "修复林道"), ("满意度指标", "服务对象满意度指标", "群众满意度")]);
    }

    [Fact]
    public void Read_content_of_the_indicator_is_its_name_where_nothing_else_is()
    {
        var form = Texts.Form(
            "# 项目支出绩效目标表\n\n| 绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 |\n|---|---|---|---|---|\n| | 产出指标 | 数量指标 | 修复林道 | ≥14公里 |\n| | | 质量指标 | 验收合格率 | 100% |\n",
            "a.md"
        );

        form.Indicators.Select(i => i.Name).ShouldBe(["修复林道", "验收合格率"]);
    }
}
