namespace Jixiao.Documents.Tests.Layouts.Streams;

/// <summary>Text in reading order: pdftotext prints the columns of a wide table one after the other.</summary>
public sealed class ColumnRunsTests
{
    private const string Names = """
        项目支出绩效目标表
        （2025年度）
        项目名称
        护林防火能力建设
        一级指标
        二级指标
        三级指标

        """;

    [Fact]
    public void Read_names_and_values_of_the_same_count_are_put_beside_each_other()
    {
        var form = Texts.Form(
            Names
                + """
                产出指标
                数量指标
                培训护林员
                新建检查站
                更新防火标牌
                质量指标
                标牌验收合格率
                效益指标
                生态效益指标
                森林火灾受害率
                满意度指标
                服务对象满意度指标
                林区群众满意度

                指标值
                ≥375人次
                ≥4处
                =60块
                ≥96%
                ≤0.9‰
                ≥90%
                """
        );

        form.Indicators.Select(i => $"{i.Level1}/{i.Level2}/{i.Name}/{i.ValueText}")
            .ShouldBe([
                "产出指标/数量指标/培训护林员/≥375人次",
                "产出指标/数量指标/新建检查站/≥4处",
                "产出指标/数量指标/更新防火标牌/=60块",
                "产出指标/质量指标/标牌验收合格率/≥96%",
                "效益指标/生态效益指标/森林火灾受害率/≤0.9‰",
                "满意度指标/服务对象满意度指标/林区群众满意度/≥90%",
            ]);
    }

    [Fact]
    public void Read_labels_beside_the_middle_of_their_rows_speak_for_all_of_them()
    {
        var form = Texts.Form(
            Names
                + """
                培训护林员
                数量指标
                新建检查站
                产出指标
                更新防火标牌
                质量指标
                标牌验收合格率
                效益指标
                生态效益指标
                森林火灾受害率

                指标值
                ≥375人次
                ≥4处
                =60块
                ≥96%
                ≤0.9‰
                """
        );

        form.Indicators.Select(i => $"{i.Level1}/{i.Level2}")
            .ShouldBe([
                "产出指标/数量指标",
                "产出指标/数量指标",
                "产出指标/数量指标",
                "产出指标/质量指标",
                "效益指标/生态效益指标",
            ]);
    }

    [Fact]
    public void Read_names_and_values_of_other_counts_are_not_guessed_at()
    {
        var forms = Texts.Forms(
            Names
                + """
                产出指标
                数量指标
                培训护林员
                新建检查站
                更新防火标牌

                指标值
                ≥375人次
                ≥4处
                """
        );

        forms.ShouldBeEmpty();
    }
}
