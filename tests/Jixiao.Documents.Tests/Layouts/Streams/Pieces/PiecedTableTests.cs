namespace Jixiao.Documents.Tests.Layouts.Streams.Pieces;

/// <summary>Text in reading order: pdftotext prints the columns of a wide table one after the other.</summary>
public sealed class PiecedTableTests
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

    [Fact]
    public void Read_names_broken_over_lines_are_as_many_as_the_values()
    {
        var form = Texts.Form(
            Names
                + """
                产出指标
                数量指标
                维护林火视频监控前端
                设备
                新建检查站
                质量指标
                标牌验收合格率

                云岭市林场
                指标值
                ≥16 处
                =4处
                ≥96%
                """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText}")
            .ShouldBe(["维护林火视频监控前端设备 ≥16处", "新建检查站 =4处", "标牌验收合格率 ≥96%"]);
    }

    [Fact]
    public void Read_signs_and_units_that_only_some_rows_have_go_to_the_rows_with_a_number()
    {
        var form = Texts.Form(
            Names
                + """
                培训护林员
                群众防火意识
                单次巡护成本
                林区群众满意度

                指标性质
                ≥
                ≤
                ≥

                指标值
                375
                明显增强
                260
                90

                计量单位
                人次
                元
                %

                权重
                30
                20
                20
                20
                90
                """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe([
                "培训护林员 ≥375人次 30",
                "群众防火意识 明显增强 20",
                "单次巡护成本 ≤260元 20",
                "林区群众满意度 ≥90% 20",
            ]);
    }

    [Fact]
    public void Read_headings_broken_in_two_lines_are_put_together_in_their_places()
    {
        var form = Texts.Form(
            """
            部门整体支出绩效目标表
            部门名称
            云岭市林业局
            绩效指标 绩效指标 绩效度量 权重
            一级指标 二级指标
            三级指标
            性质
            值
            单位
            培训护林员
            ≥
            375
            人次
            10
            数量指标
            新建检查站
            =
            4
            处
            20
            产出指标
            质量指标
            标牌验收合格率
            ≥
            96
            %
            30
            """
        );

        form.Indicators.Select(i => $"{i.Level2} {i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe([
                "数量指标 培训护林员 ≥375人次 10",
                "数量指标 新建检查站 =4处 20",
                "质量指标 标牌验收合格率 ≥96% 30",
            ]);
    }

    [Fact]
    public void Read_a_label_broken_around_the_names_is_put_together()
    {
        var form = Texts.Form(
            Names
                + """
                产出指标
                数量指标 培训护林员
                新建检查站
                效益指标
                生态效益指 森林火灾受害率
                标
                林木蓄积量

                指标值
                ≥375人次
                =4处
                ≤0.9‰
                ≥12万立方米
                """
        );

        form.Indicators.Select(i => $"{i.Level2} {i.Name}")
            .ShouldBe([
                "数量指标 培训护林员",
                "数量指标 新建检查站",
                "生态效益指标 森林火灾受害率",
                "生态效益指标 林木蓄积量",
            ]);
    }

    [Fact]
    public void Read_labels_in_a_column_of_their_own_go_by_what_the_rows_say()
    {
        var form = Texts.Form(
            """
            项目支出绩效目标表
            项目名称
            护林防火能力建设
            一级指标
            产出指标
            满意度指标

            二级指标
            数量指标
            质量指标
            服务对象满意度指标

            三级指标
            培训护林员
            新建检查站
            标牌验收合格率
            林区群众满意度

            指标值
            ≥375人次
            =4处
            ≥96%
            ≥90%
            """
        );

        form.Indicators.Select(i => $"{i.Level1}/{i.Level2}")
            .ShouldBe(["产出指标/数量指标", "产出指标/数量指标", "产出指标/质量指标", "满意度指标/服务对象满意度指标"]);
    }

    [Fact]
    public void Read_values_printed_below_all_labels_go_to_the_label_they_suit()
    {
        var form = Texts.Form(
            """
            项目支出绩效目标表
            项目名称
            主管部门
            年度总体目标
            （2025年度）
            护林防火能力建设
            云岭市林业局
            提高早期发现能力；降低森林火灾受害率。
            一级指标
            二级指标
            三级指标
            指标值
            产出指标
            数量指标
            培训护林员
            ≥375人次
            新建检查站
            =4处
            更新防火标牌
            =60块
            """
        );

        form.Project!.Name.ShouldBe("护林防火能力建设");
        form.Unit!.Name.ShouldBe("云岭市林业局");
        form.FiscalYear.ShouldBe(2025);
        form.Goals.ShouldHaveSingleItem().ShouldBe("提高早期发现能力；降低森林火灾受害率。");
    }

    [Fact]
    public void Read_weights_of_the_budget_are_not_those_of_the_indicators()
    {
        var form = Texts.Form(
            """
            项目支出绩效自评表
            项目名称
            护林防火能力建设
            一级指标
            二级指标
            三级指标
            培训护林员
            新建检查站
            标牌验收合格率

            年度指标值
            ≥375人次
            =4处
            ≥96%

            全年执行数
            分值 执行率
            61.5
            10
            94%

            实际完成值
            分值 得分
            380人次
            30
            30
            4处
            30
            30
            95%
            30
            29
            100
            98.4
            """
        );

        form.Indicators.Select(i => $"{i.Name} {i.ValueText} {i.Actual} {i.Weight} {i.Score}")
            .ShouldBe([
                "培训护林员 ≥375人次 380人次 30 30",
                "新建检查站 =4处 4处 30 30",
                "标牌验收合格率 ≥96% 95% 30 29",
            ]);
    }
}
