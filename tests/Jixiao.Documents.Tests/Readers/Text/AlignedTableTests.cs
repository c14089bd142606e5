namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class AlignedTableTests
{
    [Fact]
    public void Read_columns_two_wide_as_people_align_them()
    {
        const string text = """
                          项目支出绩效目标申报表
            项目名称            乡村教师培训经费
            主管部门            清河县教育局          实施单位        清河县教师进修学校
            年度目标            组织全县乡村教师参加集中培训，提高教师业务能力和课堂教学水
                                平，使培训合格率达到95%以上。
            一级指标    二级指标        三级指标                        指标值
            产出指标    数量指标        参加集中培训的乡村教师人数      ≥650人次
                                        开展送教下乡活动次数            ≥12次
            """;

        Cells(text)
            .ShouldBe(
                """
                项目支出绩效目标申报表
                {
                项目名称|乡村教师培训经费
                主管部门|清河县教育局|实施单位|清河县教师进修学校
                年度目标|组织全县乡村教师参加集中培训，提高教师业务能力和课堂教学水平，使培训合格率达到95%以上。
                一级指标|二级指标|三级指标|指标值
                产出指标|数量指标|参加集中培训的乡村教师人数|≥650人次
                开展送教下乡活动次数|≥12次
                }

                """
            );
    }

    [Fact]
    public void Read_labels_on_top_of_their_rows_start_them()
    {
        const string text = """
            一级指标    二级指标           三级指标          指标值
            产出指标    数量指标           培训护林员        ≥375人次
                                   新建检查站        ≥4处
                                   更新防火标牌       =60块
                    质量指标           标牌验收合格率      =96%
                                   设备完好率        ≥98%
            效益指标    生态效益指标         森林覆盖率提高      ≥4%
                    可持续影响指标        管护机制          逐步完善
            """;

        var read = Cells(text);

        read.ShouldContain("产出指标|数量指标|培训护林员|≥375人次\n新建检查站|≥4处\n");
        read.ShouldContain("质量指标|标牌验收合格率|=96%\n设备完好率|≥98%\n");
        read.ShouldContain("效益指标|生态效益指标|森林覆盖率提高|≥4%\n可持续影响指标|管护机制|逐步完善\n");
    }

    [Fact]
    public void Read_cells_that_touch_the_next_column_stay_apart()
    {
        const string text = """
                一级指标    二级指标            三级指标   年度指标值 实际完成值 分值    得分
                                建设林区道路     ≥59公里 59公里 4          4
                        数量指标      补植苗木     ≥8620株 8620株 15        15
                产出指标              巡查次数     ≥124次 124次 9          9
                        成本指标    每公里养护成本    ≤3万元/公里 3万元/公里 7     7
                效益指标    生态效益指标      苗木成活率     ≥96%    97%    5     5
            """;

        var read = Cells(text);

        read.ShouldContain("建设林区道路|≥59公里|59公里|4|4\n");
        read.ShouldContain("每公里养护成本|≤3万元/公里|3万元/公里|7|7\n");
        read.ShouldContain("效益指标|生态效益指标|苗木成活率|≥96%|97%|5|5\n");
    }

    [Fact]
    public void Read_narrow_columns_under_headings_of_one_character_a_line_stay_apart()
    {
        const string text = """
                                                 指
            一级 二级指 三级指                标 指标值 度量 权
            指标 标   标                   性        单位 重
                                                 质
                   购置消防水泵                =  2   台  10
                数量指 开展防火巡查               ≥  55  次  15
                标   修建蓄水池                ≥  3   座  15
            产出指 质量指 水泵验收合格率              =  100 %  10
            标   标
                时效指 蓄水池完工时间              ≤  10  月  10
                标
            """;

        var read = Cells(text);

        read.ShouldContain("开展防火巡查|≥|55|次|15\n");
        read.ShouldContain("质量指标|水泵验收合格率|=|100|%|10\n");
    }

    [Fact]
    public void Read_columns_one_wide_as_converters_write_them_joins_wrapped_cells()
    {
        const string text = """
            主管部门及代 205-清河县教 实施单位                   清河县教师进修
            码       育局                             学校
                    年度资金总额 82.50
            年度 目标1：组织全县乡村教师参加集中培训，提高教师业务能力和课堂教学水平，使培训合格率达
            目标 到95%以上。目标2：建立名师工作室，带动薄弱学校发展。
               一级指 二级指标     三级指标                   指标值
               标
                    数量指标    参加集中培训的乡村教师人数          ≥650人次
                            开展送教下乡活动次数             ≥12次
               产出指 质量指标     参训教师结业考核一次性合格率及教学设计优秀率 ≥95%
               标            （按全县统一标准评定）
               效益指 社会效益指标 乡村学校教学质量                 明显提高
               标
            """;

        var read = Cells(text);

        read.ShouldContain("主管部门及代码|205-清河县教育局|实施单位|清河县教师进修学校\n");
        read.ShouldContain("使培训合格率达到95%以上。目标2：建立名师工作室，带动薄弱学校发展。\n");
        read.ShouldContain("参训教师结业考核一次性合格率及教学设计优秀率（按全县统一标准评定）|≥95%\n");
        read.ShouldContain("效益指标|社会效益指标|乡村学校教学质量|明显提高\n");
    }

    [Theory]
    [InlineData("填报单位：清河县教育局    填报日期：2024年3月", "填报单位：清河县教育局    填报日期：2024年3月\n")]
    [InlineData("一级指标 二级指标\n产出指标 数量指标\n", "一级指标 二级指标\n产出指标 数量指标\n")]
    [InlineData("服 务 对 象\n满 意 度", "服 务 对 象\n满 意 度\n")]
    public void Read_lines_without_columns_stay_paragraphs(string text, string expected) =>
        Printed.Read("a.txt", text).ShouldBe(expected);

    [Theory]
    [InlineData("甲指标    ≥95%\n乙指标    ≥90%\n", "{\n甲指标|≥95%\n乙指标|≥90%\n}\n")]
    [InlineData("教学质量    明显提高\n师资水平    逐步提高\n", "{\n教学质量|明显提高\n师资水平|逐步提高\n}\n")]
    [InlineData("合计      100\n财政拨款   80\n其他       20\n", "{\n合计|100\n财政拨款|80\n其他|20\n}\n")]
    public void Read_short_rows_are_never_joined(string text, string expected) =>
        Printed.Read("a.txt", text).Replace("||", "|", StringComparison.Ordinal).ShouldBe(expected);

    /// <summary>The cells of each row without the columns they stand in, which depend on the whole stretch.</summary>
    private static string Cells(string text) =>
        string.Join(
            '\n',
            Printed
                .Read("a.txt", text)
                .Split('\n')
                .Select(line => string.Join('|', line.Split('|', StringSplitOptions.RemoveEmptyEntries)))
        );
}
