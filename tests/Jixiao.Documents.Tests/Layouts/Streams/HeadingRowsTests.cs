namespace Jixiao.Documents.Tests.Layouts.Streams;

/// <summary>Headings of two lines among headings of one, as reading order prints them.</summary>
public sealed class HeadingRowsTests
{
    [Fact]
    public void Read_headings_printed_before_the_levels_are_right_of_the_names()
    {
        var form = Texts.Form(
            """
            2024年清河县文物局整体支出绩效目标批复表
            绩效指标 绩效指标值 绩效度
            一级指标
            二级指标
            三级指标
            权重
            性质
            量单位
            修缮古建筑
            ≥
            6
            处
            20
            数量指标
            举办文物展览
            ≥
            11
            场次
            15
            产出指标
            质量指标
            修缮工程验收合格率
            =
            100
            %
            25
            满意度指标
            服务对象满意度指标
            观众满意度
            ≥
            95
            %
            10
            """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe([
                "修缮古建筑 ≥6处 20",
                "举办文物展览 ≥11场次 15",
                "修缮工程验收合格率 =100% 25",
                "观众满意度 ≥95% 10",
            ]);
    }

    [Fact]
    public void Read_heading_around_the_others_is_the_last_one()
    {
        var form = Texts.Form(
            """
            项目绩效目标表
            （2025年度）
            项目名称
            冰川观测站运行
            实施单位
            云岭冰川研究所
            年度资金总额：
            245.80
            其中：财政拨款
            245.80
            年度总体目标
            保障观测站全年运行，按时提供融水预报。
            分值权
            一级指标 二级指标
            三级指标
            指标值
            重（90）
            数量指标
            观测冰川条数
            ≥14条
            30
            产出指标
            质量指标
            数据完整率
            ≥97%
            30
            效益指标 社会效益指标
            提供融水预报
            ≥24期
            30
            """
        );

        form.Indicators.Select(i => $"{i.Level2} {i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe([
                "数量指标 观测冰川条数 ≥14条 30",
                "质量指标 数据完整率 ≥97% 30",
                "社会效益指标 提供融水预报 ≥24期 30",
            ]);
    }

    [Fact]
    public void Read_end_of_a_heading_below_another_one_belongs_to_it()
    {
        var form = Texts.Form(
            """
            部门整体支出绩效目标完成情况自评表
            （2023年度）
            一级指标
            二级指标
            三级指标
            绩效指标性质 绩效指标值 绩效度量
            权重
            单位
            产出指标
            数量指标
            新造经济林
            ≥
            3.4
            万亩
            40
            质量指标
            造林成活率
            ≥
            88
            %
            30
            满意度指标
            服务对象满意度指标
            林农满意度
            ≥
            90
            %
            20
            """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe(["新造经济林 ≥3.4万亩 40", "造林成活率 ≥88% 30", "林农满意度 ≥90% 20"]);
    }
}
