namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class AlignedChainsTests
{
    [Fact]
    public void Read_headings_of_projects_broken_over_many_lines_are_put_together()
    {
        const string text = """
            单   单位及
            位   项目名  金额     绩效目标                  绩效指标
            编   称   （万元）
            码
                云岭市                           一级指 二级指   三级指标        指标值
                渔业站                           标   标
                合计   26.40
                                                  数量指   投放鱼苗        ≥30万尾
            021 增殖放         恢复水库鱼类资源，         产出指 标     巡护水库        ≥48次
            001 流巡护  26.40  保护生态。             标   时效指   放流完成时间      5月底前
                                                  标
                                              效益指 生态效   水质等级        ≥3类
                                              标   益指标
            """;

        var read = Cells(text);

        read.ShouldContain("单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标\n");
        read.ShouldContain("\n云岭市渔业站|一级指标|二级指标|三级指标|指标值\n");
        read.ShouldContain(
            "021001|增殖放流巡护|26.40|恢复水库鱼类资源，保护生态。|产出指标|数量指标|投放鱼苗|≥30万尾\n"
        );
        read.ShouldContain("\n时效指标|放流完成时间|5月底前\n");
    }

    [Fact]
    public void Read_headings_pushed_to_the_left_keep_their_order()
    {
        const string text = """
                                                        指              指标
            一级指  二级指标   三级指标                            标 指标   度量单  权
            标                                           性 值 位 重 方向     性
                                                        质
                 数量指标   栽植行道树                           ≥ 900 株    12
                        补植绿篱                            ≥ 3600 米   10
            产出指  质量指标   苗木成活率                           ≥ 92  %    14
            标    时效指标   补植完成及时率                         ≥ 95  %    14
            效益指  生态效益   新增绿地面积                          ≥ 2   公顷   20
            标    指标
            满意度  服务对象   市民满意度                           ≥ 90  %    10
            指标   满意度指
                 标
            """;

        var read = Cells(text);

        read.ShouldContain("一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性\n");
    }

    [Fact]
    public void Read_labels_of_one_character_a_line_beside_broken_ones_keep_their_pieces()
    {
        const string text = """
                一级 二级指 三级指标       指标值
                指标 标
                      数量指 建成驿站       =6座
                  产   标   安装座椅       ≥40张
                  出 质量指 验收合格率      =100%
                  指 标   材料合格率      ≥98%
                  标 时效指 完工及时率      ≥95%
                      标
                  效 社会效 服务骑行人次     ≥3万人次
                  益 益指标
                  指 可持续
                  标 影响指 管护机制       不断健全
                      标
            """;

        var read = Cells(text);

        read.ShouldContain("\n产出指标|数量指标|建成驿站|=6座\n安装座椅|≥40张\n质量指标|验收合格率|=100%\n");
        read.ShouldContain("\n时效指标|完工及时率|≥95%\n效益指标|社会效益指标|服务骑行人次|≥3万人次\n");
        read.ShouldContain("可持续影响指标|管护机制|不断健全");
    }

    [Fact]
    public void Read_page_that_begins_with_the_headings_again_does_not_go_on_with_the_columns_before()
    {
        const string head = """
                                  指
            一级指标 二级指标 三级指标      标 指标值 计量单 权
                                  性      位  重
                                  质
            """;
        var text =
            "2024年项目绩效目标表\n"
            + head
            + "\n产出指标 数量指标 整修渠道      ≥ 12   公里  20\n"
            + "          疏浚支渠      ≥ 30   公里  20\n"
            + "     质量指标 验收合格率     = 100  %   10\n"
            + "\f"
            + head
            + "\n效益指标 社会效益 受益农户      ≥ 800  户   20\n"
            + "     指标\n"
            + "     生态效益 节水率       ≥ 8    %   20\n"
            + "     指标\n";

        var read = Cells(text);

        read.Split('\n').Count(l => l == "一级指标|二级指标|三级指标|指标性质|指标值|计量单位|权重").ShouldBe(2);
        read.ShouldContain("效益指标|社会效益指标|受益农户|≥|800|户|20\n");
    }

    [Fact]
    public void Read_value_that_touches_what_was_reached_is_divided_where_the_second_number_begins()
    {
        const string text = """
            一级指标  二级指标  三级指标      年度指标值 实际完成值   分值  得分
                  数量指标  检测水样      ≥1260份1260份   20  20
                        巡查泵站      ≥48次  52次     15  15
            产出指标  质量指标  检测合格率     ≥98%  99%     15  15
                  时效指标  报告出具时间    2024年12月  11月 10  10
            效益指标  社会效益  供水人口      ≥31000人31000人 30  30
                  指标
            """;

        var read = Cells(text);

        read.ShouldContain("检测水样|≥1260份|1260份|20|20\n");
        read.ShouldContain("报告出具时间|2024年12月|11月|10|10\n");
        read.ShouldContain("供水人口|≥31000人|31000人|30|30\n");
    }

    [Fact]
    public void Read_mark_at_the_end_of_a_line_does_not_make_its_column_wider()
    {
        const string text = """
            一级指标  二级指标  三级指标    指标值
                        发放农机补   ≥20台
                        贴台数
                  数量指标  硬化农村公   ≥9公里
                        路（含桥涵）
                        种植经济林   ≥72亩
            产出指标  质量指标  修建蓄水池   ≥6座
                        （含清淤）
                        购置洒水车   =1辆
                        辆
            """;

        var read = Cells(text);

        read.ShouldContain("发放农机补贴台数|≥20台\n");
        read.ShouldContain("硬化农村公路（含桥涵）|≥9公里\n");
        read.ShouldContain("\n购置洒水车辆|=1辆");
    }

    private static string Cells(string text) =>
        string.Join(
            '\n',
            Printed
                .Read("a.txt", text)
                .Split('\n')
                .Select(line => string.Join('|', line.Split('|', StringSplitOptions.RemoveEmptyEntries)))
        );
}
