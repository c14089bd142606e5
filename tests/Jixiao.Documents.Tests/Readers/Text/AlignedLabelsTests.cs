namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class AlignedLabelsTests
{
    [Fact]
    public void Read_columns_one_below_the_other_goes_back_to_rows_also_where_values_are_words()
    {
        const string text = """
                  一级指标 二级指标       三级指标             指标值
                          数量指标   购置图书             ≥4200册
                  产出指标  质量指标   图书验收合格率          ≥98%
                  效益指标  社会效益指标  城乡居民阅读条件和阅读习惯
                          可持续影响指标 借阅管理制度
                                                  明显改善
                                                  完善
                  满意度指标 服务对象满意度指标 读者满意度            ≥90%
            """;

        var read = Cells(text);

        read.ShouldContain("效益指标|社会效益指标|城乡居民阅读条件和阅读习惯|明显改善\n");
        read.ShouldContain("可持续影响指标|借阅管理制度|完善\n");
        read.ShouldContain("满意度指标|服务对象满意度指标|读者满意度|≥90%\n");
    }

    [Fact]
    public void Read_label_left_of_all_headings_is_a_column_of_its_own()
    {
        const string text = """
                 一级指标    二级指标      三级指标           指标值
                 成本指标    经济成本指标    每场演出补贴         ≤6000元
                                    下乡演出场次         ≥120场
                         数量指标      新编剧目           ≥3部
            绩效 产出指标                 培训文艺骨干         ≥85人
            指标           质量指标      演出完成率          ≥97%
                         时效指标      补贴兑付时限         ≤20天
                 效益指标    社会效益指标    观众人次           ≥4.6万人次
            """;

        var read = Cells(text);

        read.ShouldContain("成本指标|经济成本指标|每场演出补贴|≤6000元\n");
        read.ShouldContain("产出指标|数量指标|下乡演出场次|≥120场\n");
        read.ShouldContain("效益指标|社会效益指标|观众人次|≥4.6万人次");
    }

    [Fact]
    public void Read_end_of_a_label_beside_the_start_of_the_next_divides_them()
    {
        const string text = """
                 一级指标 二级指标        三级指标           指标值
                           数量指标   检测饮用水样品        ≥640份
                 产出指标      质量指标   检测报告合格率        ≥99%
                           服务对象满意 用水农户满意度        ≥90%
                 满意度指标 度指标 受益群众满意 受检企业满意度
                           度指标                  ≥88%
            """;

        var read = Cells(text);

        read.ShouldContain("满意度指标|服务对象满意度指标|用水农户满意度|≥90%\n");
        read.ShouldContain("受益群众满意度指标|受检企业满意度|≥88%");
    }

    [Fact]
    public void Read_labels_between_two_lines_take_the_rows_that_belong_to_them()
    {
        const string text = """
                 一级指标 二级指标      三级指标             指标值
                 成本指标 经济成本指标 每公里养护成本            ≤3.2万元
                                养护农村公路           ≥210公里
                       数量指标     修复桥梁             ≥4座
                 产出指标           更换标志牌            ≥96块
                       质量指标     路面完好率            ≥93%
                                桥梁检测合格率          ≥98%
                       时效指标     养护任务完成时间         2025年10月31日
                       经济效益指标 节约运输成本            ≥40万元
                 效益指标 社会效益指标 受益行政村             ≥36个
                       可持续影响指 养护管理长效机制          基本健全
                       标
            """;

        var read = Cells(text);

        read.ShouldContain("产出指标|数量指标|养护农村公路|≥210公里\n");
        read.ShouldContain("\n时效指标|养护任务完成时间|2025年10月31日\n");
        read.ShouldContain("效益指标|经济效益指标|节约运输成本|≥40万元\n");
    }

    [Fact]
    public void Read_characters_below_each_other_in_a_narrow_column_are_one_cell()
    {
        const string text = """
                                                    单
            一级指标     二级指标     三级指标      指标性质   指标值      位   权重
            产出指标     数量指标     养护绿地      ≥      36       公    10
                                                       顷
                                栽植行道树     ≥      520      株    15
                     质量指标     苗木成活率     ≥      95       %    15
                     成本指标     每株养护成本    ≤      42       元    15
            效益指标     生态效益指标   城区绿化覆盖率   ≥      38       %    10
            """;

        var read = Cells(text);

        read.ShouldContain("养护绿地|≥|36|公顷|10\n");
        read.ShouldContain("\n栽植行道树|≥|520|株|15\n");
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
