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
