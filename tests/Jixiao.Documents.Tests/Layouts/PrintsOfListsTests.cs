using System.Text;
using Jixiao.Documents.Readers;
using static Jixiao.Documents.Tests.Layouts.Texts;

namespace Jixiao.Documents.Tests.Layouts;

/// <summary>Values with gaps in them, cells broken over lines, lists that go on over pages, columns and amounts under rarer names.</summary>
public sealed class PrintsOfListsTests
{
    [Fact]
    public void Read_values_with_gaps_a_cell_a_line_are_whole()
    {
        var lines =
            "项目支出绩效目标表//项目名称/校舍维修/实施单位/清河县第一中学//资金总额（万元）/68/一级指标/二级指标/三级指标/指标值/产出指标/数量指标/维修面积/≥ 188 平方米/培训教师/= 40 人次/质量指标/验收合格率/= 100%/满意度指标/服务对象满意度指标/师生满意度/≥ 92 %";

        var form = Form(lines.Replace('/', '\n'));

        form.Indicators.Select(i => (i.Name, i.ValueText))
            .ShouldBe([
                ("维修面积", "≥188平方米"),
                ("培训教师", "=40人次"),
                ("验收合格率", "=100%"),
                ("师生满意度", "≥92%"),
            ]);
    }

    [Fact]
    public void Read_unit_broken_within_its_divisor_is_whole()
    {
        var form = Form(
            """
            项目支出绩效自评表
            项目名称 县道养护
            资金总额 30.00
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            产出指标 数量指标 养护里程 ≥68公里 68公里 20 20
            成本指标 县道养护标准 10000元/公
            里·年
            10000元/公
            里·年 20 20
            满意度指标 服务对象满意度指标 群众满意度 ≥90% 92% 10 10
            """
        );

        form.Indicators.Select(i => (i.Name, i.ValueText, i.Actual))
            .ShouldBe([
                ("养护里程", "≥68公里", "68公里"),
                ("县道养护标准", "10000元/公里·年", "10000元/公里·年"),
                ("群众满意度", "≥90%", "92%"),
            ]);
    }

    /// <summary>A figure alone on a line, below a label that asks for it, is no page number.</summary>
    [Fact]
    public void Read_whole_amount_below_its_label_is_the_amount()
    {
        var lines =
            "项目支出绩效目标表/项目名称/校舍维修/项目资金（万元）/年度资金总额：/68/总体目标/维修校舍。/一级指标/二级指标/三级指标/指标值/产出指标/数量指标/维修校舍/≥3栋/满意度指标/服务对象满意度指标/师生满意度/≥92%";

        Form(lines.Replace('/', '\n')).Funds.TotalYuan?.ToString().ShouldBe("680000.00");
    }

    [Fact]
    public void Read_source_of_funds_broken_behind_its_colon_is_one_label()
    {
        var form = Form(
            """
            项目支出绩效目标表
            项目名称 校舍维修
            年初预算数 全年预算数 全年执行数
            年度资金总额 68.00 68.00 66.00
            其中：财政
            拨款 60.00 60.00 58.00
            其他资金 8.00 8.00 8.00
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            产出指标 数量指标 维修校舍 ≥3栋 3栋 20 20
            质量指标 验收合格率 100% 100% 20 20
            满意度指标 服务对象满意度指标 师生满意度 ≥92% 93% 10 10
            """
        );

        form.Funds.FiscalYuan?.ToString().ShouldBe("600000.00");
    }

    [Fact]
    public void Read_cell_on_two_lines_between_tabs_is_one_row()
    {
        var form = Form(
            """
            项目支出绩效目标表
            项目名称|污水处理
            一级指标|二级指标|三级指标|指标解释|指标值|分值
            产出指标|数量指标|处理污水|全年处理量|≥400万吨|20
            ||污泥处置率/
            资源化利用率|处置与利用的比例|≥95%/≥60%|20
            |质量指标|达标率|达标天数的比例|100%|20
            满意度指标|服务对象满意度指标|居民满意度|抽样调查|≥85%|10
            """.Replace('|', '\t')
        );

        form.Indicators.Select(i => (i.Name, i.ValueText))
            .ShouldBe([
                ("处理污水", "≥400万吨"),
                ("污泥处置率/资源化利用率", "≥95%/≥60%"),
                ("达标率", "100%"),
                ("居民满意度", "≥85%"),
            ]);
    }

    /// <summary>The cell of the unit, merged over the page break, is not printed again; a project that was broken is.</summary>
    [Fact]
    public void Read_list_of_projects_that_goes_on_under_its_unit_keeps_the_unit()
    {
        const string Heads =
            "单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重\n";
        var text =
            "部门预算项目绩效目标表（2026年度）\n单位：万元\n"
            + Heads
            + """
                118-清河县水务局部门||76.00
                118001-清河县水务局|河道清淤|36.00|清淤河道。|产出指标|数量指标|清淤长度|≥|12|公里|20
                ||||满意度指标|服务对象满意度指标|村民满意度|≥|90|%|10
                |泵站检修|40.00|检修泵站。|产出指标|数量指标|检修泵站|≥|6|座|20
                - 3 -

                部门预算项目绩效目标表（2026年度）
                单位：万元

                """
            + Heads
            + """
                |泵站检修|40.00|检修泵站。|产出指标|数量指标|检修泵站|≥|6|座|20
                |||||时效指标|完成时间|定性|5月底前||20
                ||||满意度指标|服务对象满意度指标|村民满意度|≥|90|%|10
                """;

        var forms = Forms(text.Replace('|', '\t'));

        forms
            .Select(f => (f.Project?.Name, f.Unit?.Name))
            .ShouldBe([("河道清淤", "清河县水务局"), ("泵站检修", "清河县水务局")]);
        forms[1]
            .Indicators.Select(i => i.Name)
            .Distinct(StringComparer.Ordinal)
            .ShouldBe(["检修泵站", "完成时间", "村民满意度"]);
    }

    [Theory]
    [InlineData("批复金额（万元）")]
    [InlineData("总体资金情况（万元）")]
    [InlineData("项目预算（万元）")]
    [InlineData("本年度政府支出责任（万元）")]
    public void Read_amount_under_a_rarer_name_is_the_total(string label)
    {
        var form = Form(
            $"""
            项目支出绩效目标表
            项目名称|河道清淤|项目实施机构|清河县水务局
            {label}|36.00|其中：财政拨款|36.00
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|清淤河道|≥12公里
            满意度指标|服务对象满意度指标|村民满意度|≥90%
            """.Replace('|', '\t')
        );

        form.Funds.TotalYuan?.ToString().ShouldBe("360000.00");
        form.Unit?.Name.ShouldBe("清河县水务局");
    }

    [Fact]
    public void Read_total_of_the_project_beside_that_of_the_year_is_of_all_years()
    {
        var form = Form(
            """
            项目支出绩效目标表
            专项名称|水利发展资金
            项目名称|河道清淤
            项目资金总额|84.00万元|年度资金申请总额|28.00万元
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|清淤河道|≥12公里
            满意度指标|服务对象满意度指标|村民满意度|≥90%
            """.Replace('|', '\t')
        );

        form.Project?.Name.ShouldBe("河道清淤");
        form.Attributes.ShouldContain(a => a.Label == "专项名称" && a.Value == "水利发展资金");
        form.Funds.TotalYuan?.ToString().ShouldBe("280000.00");
        form.Funds.LifetimeYuan?.ToString().ShouldBe("840000.00");
    }

    [Fact]
    public void Read_names_left_of_their_levels_are_names()
    {
        var form = Form(
            """
            项目支出绩效目标表

            | 项目名称 | 河道清淤 | | | | |
            |---|---|---|---|---|---|
            | 绩效指标 | 指标类别 | 指标类型 | 指标解释 | 历史值 | 计划值 |
            | 清淤河道 | 产出指标 | 数量指标 | 考核清淤长度 | 10公里 | ≥12公里 |
            | 验收合格率 | 产出指标 | 质量指标 | 考核工程质量 | 98% | 100% |
            | 村民满意度 | 满意度指标 | 服务对象满意度指标 | 抽样调查 | 88% | ≥90% |
            """,
            "a.md"
        );

        form.Indicators.Select(i => (i.Level1, i.Level2, i.Name, i.ValueText, i.LastYear))
            .ShouldBe([
                ("产出指标", "数量指标", "清淤河道", "≥12公里", "10公里"),
                ("产出指标", "质量指标", "验收合格率", "100%", "98%"),
                ("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%", "88%"),
            ]);
    }

    /// <summary>In raw order the head of a broken name follows a remark which many rows have in common.</summary>
    [Fact]
    public void Read_names_broken_behind_remarks_that_recur_are_whole()
    {
        var form = Form(
            """
            项目支出绩效目标表
            项目名称 公共卫生服务
            资金总额 30.00
            一级指标 二级指标 三级指标 指标值 权重 评（扣）分标准
            产出指标 数量指标 免费婚前医学检查人数 不低于2600人 10 低于目标值按比例
            扣分
            免费孕前优生健康检查对
            数 大于等于1350对 10 低于目标值按比例
            扣分
            65岁及以上老年人健康管
            理人数 至少31000人 10 低于目标值按比例
            扣分
            村卫生室标准化改造 ≥36所 10 低于目标值按比例
            扣分
            质量指标 居民健康档案建档率 92%以上 10 低于目标值按比例
            扣分
            满意度指标 服务对象满意度指标 居民满意度 ≥90% 10 低于目标值按比例
            扣分
            """
        );

        form.Indicators.Select(i => (i.Name, i.ValueText))
            .ShouldBe([
                ("免费婚前医学检查人数", "不低于2600人"),
                ("免费孕前优生健康检查对数", "大于等于1350对"),
                ("65岁及以上老年人健康管理人数", "至少31000人"),
                ("村卫生室标准化改造", "≥36所"),
                ("居民健康档案建档率", "92%以上"),
                ("居民满意度", "≥90%"),
            ]);
    }

    /// <summary>Where a document holds as many cells as may be read, a table begins without any.</summary>
    [Fact]
    public void Read_table_behind_the_last_cell_that_may_be_read_is_cut()
    {
        var lines = "项目名称\t河道清淤\n\n实施单位\t清河县水务局\n项目支出绩效目标表\n主管部门\t清河县水务局\n";

        var read = FormReader.Read(
            "a.txt",
            Encoding.UTF8.GetBytes(lines),
            ReadingLimits.Default with
            {
                Cells = 2,
            },
            TestContext.Current.CancellationToken
        );

        read.Diagnostics.Select(d => d.Code).ShouldBe(["too-many-cells", "no-form"]);
    }
}
