namespace Jixiao.Documents.Tests.Layouts.Streams.Pieces;

/// <summary>Texts in reading order whose tables, printed column after column, go over a page.</summary>
public sealed class ContinuedPagesTests
{
    [Fact]
    public void Read_columns_of_a_page_without_headings_go_on_with_those_above()
    {
        var form = Texts.Form(
            """
            项目支出绩效自评表

            项目名称
            主管部门

            （2024年度）
            山区道路养护
            清河县交通运输局

            实施单位

            清河县公路管理站

            一级指标

            二级指标

            产出指标

            数量指标

            质量指标

            三级指标
            养护县道里程
            更换警示标牌
            修补路面
            路面抽检合格率

            年度指标值
            ≥86公里
            ≥240块
            ≥1500平方米
            ≥95%

            实际完成值
            88公里
            240块
            1620平方米
            97%

            分值
            20
            15
            15
            20

            得分
            20
            15
            14
            20
            """
                + "\n\f"
                + """
                满意度指标

                服务对象满意度指标

                沿线群众满意度
                过往司机满意度
                总分

                ≥90%
                ≥92%

                91%
                93%

                10
                10
                90

                10
                10
                89
                """
        );

        form.Indicators.Select(i => $"{i.Level1} {i.Name} {i.ValueText} {i.Actual} {i.Weight} {i.Score}")
            .ShouldBe([
                "产出指标 养护县道里程 ≥86公里 88公里 20 20",
                "产出指标 更换警示标牌 ≥240块 240块 15 15",
                "产出指标 修补路面 ≥1500平方米 1620平方米 15 14",
                "产出指标 路面抽检合格率 ≥95% 97% 20 20",
                "满意度指标 沿线群众满意度 ≥90% 91% 10 10",
                "满意度指标 过往司机满意度 ≥92% 93% 10 10",
            ]);
    }

    [Fact]
    public void Read_weight_of_the_execution_between_names_and_values_divides_no_table()
    {
        var form = Texts.Form(
            """
            项目支出绩效自评表
            项目名称
            主管部门

            清河县林业局
            年初预算数
            年度资金总额
            315.00
            一级指标
            二级指标
            三级指标
            产出指标
            数量指标
            新造防护林
            质量指标
            苗木保存率
            效益指标
            生态效益指标
            治理沙化土地
            满意度指标
            服务对象满意度指标
            林农满意度

            （2024年度）
            防护林营造
            实施单位
            全年预算数
            全年执行数
            315.00
            310.00

            清河县林业工作站
            分值 执行率
            得分
            10 98%
            9.8
            年度指标值
            实际完成值
            分值 得分 偏差原因分析及改进措施
            ≥3200亩
            3300亩
            30
            30
            ≥85%
            88%
            20
            20
            ≥1200亩
            1250亩
            30
            30
            ≥90%
            93%
            10
            10
            """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText} {i.Actual} {i.Weight} {i.Score}")
            .ShouldBe([
                "新造防护林 ≥3200亩 3300亩 30 30",
                "苗木保存率 ≥85% 88% 20 20",
                "治理沙化土地 ≥1200亩 1250亩 30 30",
                "林农满意度 ≥90% 93% 10 10",
            ]);
    }
}
