namespace Jixiao.Documents.Tests.Layouts.Streams.Heads;

/// <summary>Heads of forms in reading order: the column of labels first, their values and amounts further on.</summary>
public sealed class FormHeadTests
{
    private const string Table = """

        一级指标
        二级指标
        三级指标
        产出指标
        数量指标
        修复古树
        新设古树铭牌
        质量指标
        古树成活率
        满意度指标
        服务对象满意度指标
        游客满意度

        """;

    private const string Values = """

        指标值
        ≥36株
        =120块
        ≥98%
        ≥90%
        """;

    [Fact]
    public void Read_labels_before_all_values_each_gets_what_suits_it()
    {
        var form = Texts.Form(
            """
            项目支出绩效目标表
            项目名称
            主管部门
            年度总体目标

            （2025年度）
            名木古树保护专项资金
            清河县林业局
            实施单位
            """
                + "\n完成全县名木古树普查，修复衰弱古树。"
                + Table
                + "\n清河县林木种苗站\n"
                + Values
        );

        form.Project!.Name.ShouldBe("名木古树保护专项资金");
        form.CompetentDepartment!.Name.ShouldBe("清河县林业局");
        form.Unit!.Name.ShouldBe("清河县林木种苗站");
        form.Goals.ShouldHaveSingleItem().ShouldBe("完成全县名木古树普查，修复衰弱古树。");
        form.Indicators.Count.ShouldBe(4);
    }

    [Fact]
    public void Read_label_in_parts_with_the_value_between_is_put_together()
    {
        var form = Texts.Form(
            """
            项目支出绩效目标表
            （2025年度）
            项目 名木古树保护
            名称
            主管 清河县林业局 实施单位
            部门
            及代
            码
            """
                + Table
                + "\n清河县林木种苗站\n"
                + Values
        );

        form.Project!.Name.ShouldBe("名木古树保护");
        form.CompetentDepartment!.Name.ShouldBe("清河县林业局");
        form.Unit!.Name.ShouldBe("清河县林木种苗站");
    }

    [Fact]
    public void Read_amounts_below_all_their_labels_go_where_the_sum_proves_it()
    {
        var form = Texts.Form(
            """
            项目支出绩效目标表
            项目名称
            名木古树保护
            项目资金
            （万元）
            年度资金总额
            其中：财政拨款
            其他资金
            上年结转
            """
                + Table
                + "\n86.50\n60.00\n20.00\n6.50\n"
                + Values
        );

        var funds = form.Funds!;
        new[] { funds.TotalYuan, funds.FiscalYuan, funds.OtherYuan, funds.CarriedOverYuan }
            .Select(m => m?.Yuan)
            .ShouldBe([865000m, 600000m, 200000m, 65000m]);
    }

    [Fact]
    public void Read_periods_one_after_the_other_are_the_columns_of_the_amounts()
    {
        var form = Texts.Form(
            """
            项目支出绩效自评表
            项目名称
            名木古树保护
            年度资金总额（万元）
            其中：当年财政拨款
            其他资金

            年初预算数
            50.00
            30.00
            20.00

            全年预算数
            40.00
            25.00
            15.00

            全年执行数
            38.00
            23.00
            15.00
            分值
            10.0
            执行率
            95.00%
            得分
            9.5
            """
                + Table
                + Values
        );

        var funds = form.Funds!;
        new[] { funds.InitialYuan, funds.AdjustedYuan, funds.ExecutedYuan }
            .Select(m => m?.Yuan)
            .ShouldBe([500000m, 400000m, 380000m]);
        funds.ExecutionWeight.ShouldBe("10.0");
        funds.ExecutionScore.ShouldBe("9.5");
    }
}
