using Jixiao.Documents.Readers.Text.Aligned;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class AlignedBrokenTests
{
    [Fact]
    public void Read_labels_on_top_of_their_rows_take_the_rows_below_them()
    {
        const string text = """
            一级指标      二级指标    三级指标          指标值       分值
            成本指标      经济成本指标  每课时成本         ≤90元      10
                      社会成本指标  占用课余时间        ≤2小时      10
            产出指标      数量指标    开设课后班         ≥36个      10
                              聘请辅导教师        ≥72人      10
                              购置器材          ≥400件     5
                      质量指标    课程开足率         ≥98%      10
                      时效指标    开课时间          2025年3月   5
            效益指标      社会效益指标  受益学生          ≥1800人    20
                      生态效益指标  校园绿化面积        ≥0.3公顷    5
            满意度指标     家长满意度指标 家长满意度         ≥90%      10
            """;

        var read = Cells(text);

        read.ShouldContain(
            "\n产出指标|数量指标|开设课后班|≥36个|10\n聘请辅导教师|≥72人|10\n购置器材|≥400件|5\n质量指标|"
        );
        read.ShouldContain("\n成本指标|经济成本指标|每课时成本|≤90元|10\n社会成本指标|占用课余时间|");
    }

    [Fact]
    public void Read_headings_of_one_character_a_line_head_their_columns()
    {
        const string text = """
            一级   二    三级指标      指  指标   度量   权 指标
            指标   级              标  值   单位   重 方向
                 指              性                性
                 标              质
            产出   数    种植行道树     ≥  640   株   12
            指标   量    更换座椅      =  75    张   8
                 指
                 标    铺设步道      ≥  12   公里  10
                 成    每株成本      ≤  310  元/   10
                 本                      株
                 指
                 标    管护费用      ≤  46   万元  10
            """;

        var read = Cells(text);

        read.ShouldContain("三级指标|指标性质|指标值|度量单位|权重|指标方向");
        read.ShouldContain("|数量指标|种植行道树|≥|640|株|12\n更换座椅|=|75|张|8\n铺设步道|≥|12|公里|10\n");
        read.ShouldContain("成本指标|每株成本|≤|310|元/株|10\n");
    }

    [Fact]
    public void Read_values_broken_before_their_unit_or_inside_a_date_are_one_value()
    {
        const string text = """
            一级指标      二级指标      三级指标          指标值
            产出指标      数量指标      放映公益电影        ≥352
                                              场次
                                购置放映设备        ≥14套
                      时效指标      设备到位时间        2025年
                                              6月20日
                      成本指标      每场补助          ≤0.05
                                              万元/场
            效益指标      社会效益指标    观影人次          ≥1.6万
                                              人次
            """;

        var read = Cells(text);

        read.ShouldContain("|放映公益电影|≥352场次\n购置放映设备|≥14套\n");
        read.ShouldContain("设备到位时间|2025年6月20日\n");
        read.ShouldContain("每场补助|≤0.05万元/场\n");
        read.ShouldContain("观影人次|≥1.6万人次");
    }

    [Fact]
    public void Read_headings_closer_to_each_other_than_the_values_below_them_leave_no_column_without_one()
    {
        const string text = """
                                              指标值
            一级指标     二级指标     指标名称
                                              前年 上年 预计当年实现
            产出指标     数量指标     检修水闸                  0座    ≥26座
                     质量指标     检修合格率           91.2% 94.6% ≥96%
            效益指标     社会效益指标   保障灌溉面积          1860亩 2015亩 ≥2600亩
            成本指标     经济成本指标   每座检修成本          0.45万 0.43万 ≤0.42万元/座
                                              元/座   元/座
            """;

        var rows = Rows(text);

        var row = rows.First(r => r.Contains("检修合格率", StringComparison.Ordinal)).Split('|');
        var heads = rows.First(r => r.Contains("预计当年实现", StringComparison.Ordinal)).Split('|');
        row[^3..].ShouldBe(["91.2%", "94.6%", "≥96%"]);
        heads.Length.ShouldBe(row.Length);
        heads[^3..].ShouldBe(["前年", "上年", "预计当年实现"]);
    }

    [Fact]
    public void Read_names_and_values_of_two_lines_below_each_other_are_no_stair()
    {
        const string text = """
            一级指标      二级指标      三级指标        指标值
                      数量指标      配备远程会诊终端、   ≥6台（套）
                                心电监护仪等设备
            产出指标      质量指标      设备完好率       =100%
                      时效指标      设备启用时间      2025年9月30
                                            日
                      成本指标      设备采购成本      ≤86万元
            效益指标      社会效益指标    会诊等候时间      ≤15分钟
            """;

        var read = Cells(text);

        read.ShouldContain("配备远程会诊终端、心电监护仪等设备|≥6台（套）\n");
        read.ShouldContain("设备完好率|=100%\n");
        read.ShouldContain("设备启用时间|2025年9月30日\n");
    }

    [Theory]
    [InlineData("≥", "95%", false)]
    [InlineData("", "95%", false)]
    [InlineData("≥95%", "", false)]
    [InlineData("≥352", "人次", true)]
    [InlineData("≥7084", "9人", true)]
    [InlineData("≥352", "≥9人", false)]
    [InlineData("9月", "30日前", true)]
    [InlineData("元/", "公里", true)]
    [InlineData("人", "次", false)]
    public void GoesOn_end_of_a_value_and_nothing_else(string above, string below, bool expected) =>
        BrokenValues.GoesOn(above, below).ShouldBe(expected);

    private static string Cells(string text) => string.Join('\n', Rows(text).Select(Filled));

    private static string[] Rows(string text) => Printed.Read("a.txt", text).Split('\n');

    private static string Filled(string row) => string.Join('|', row.Split('|', StringSplitOptions.RemoveEmptyEntries));
}
