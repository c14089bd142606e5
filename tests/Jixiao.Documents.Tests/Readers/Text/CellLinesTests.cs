namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class CellLinesTests
{
    private const string Form = """

        >云岭市教育局项目支出绩效自评表

        >（2024年度）

        >项目名称
        >[bookmark: _GoBack]寄宿制学校取暖费

        >
        >23,100.00
        >

        >一级指标
        >三级指标
        >值

        >产出指标
        >取暖学校数
        接上一段
        >≥12所

        """;

    [Fact]
    public void Read_one_cell_a_line_makes_rows()
    {
        var text = Form.Replace('>', '\t');

        Printed
            .Read("a.txt", text)
            .ShouldBe(
                """
                云岭市教育局项目支出绩效自评表
                （2024年度）
                {
                项目名称|寄宿制学校取暖费
                |23,100.00|
                一级指标|三级指标|值
                产出指标|取暖学校数⏎接上一段|≥12所
                }

                """
            );
    }

    [Fact]
    public void Read_second_title_starts_a_table_of_its_own()
    {
        var text = (Form + Form).Replace('>', '\t');

        Printed.Read("a.txt", text).Split('{').Length.ShouldBe(3);
    }

    [Fact]
    public void Read_rows_with_a_leading_empty_cell_are_no_cell_lines() =>
        Printed.Read("a.txt", "甲\t乙\n\t丙\n\t丁\n\n\t戊\n\t己\n").ShouldBe("{\n甲|乙\n|丙\n|丁\n|戊\n|己\n}\n");
}
