namespace Jixiao.Documents.Tests.Layouts.Streams;

public sealed class WeightsOnOwnLinesTests
{
    [Fact]
    public void Read_weight_and_score_on_a_line_are_no_page_number()
    {
        var form = Texts.Form(
            """
            项目支出绩效自评表
            项目名称 林区道路养护
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            产出指标 数量指标 养护林道里程
            ≥60公里 60公里
            10 10
            质量指标 抽检合格率
            =100% 100%
            20 20
            时效指标 养护完成及时率
            ≥95% 96%
            15 15
            """
        );

        form.Indicators.Select(i => $"{i.Name} {i.Weight} {i.Score}")
            .ShouldBe(["养护林道里程 10 10", "抽检合格率 20 20", "养护完成及时率 15 15"]);
    }
}
