using System.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class TabTableTests
{
    [Theory]
    [InlineData("一级指标\t二级指标\n产出指标\t数量指标", "{\n一级指标|二级指标\n产出指标|数量指标\n}\n")]
    [InlineData("产出指标\t数量\t\n\t\t培训场次\t≥3 场", "{\n产出指标|数量|\n||培训场次|≥3 场\n}\n")]
    [InlineData("项目\t金额\n\n学校\t12\n", "{\n项目|金额\n学校|12\n}\n")]
    [InlineData("项目\t金额\n\f学校\t12\n", "{\n项目|金额\n学校|12\n}\n")]
    [InlineData("项目\t金额\r\n学校\t12\r\n", "{\n项目|金额\n学校|12\n}\n")]
    [InlineData("项目\t金额\r学校\t12\r", "{\n项目|金额\n学校|12\n}\n")]
    [InlineData("项目\t金额\n- 3 -\n学校\t12", "{\n项目|金额\n- 3 -\n学校|12\n}\n")]
    [InlineData("项目\t金额\n\n12\n\n学校\t12", "{\n项目|金额\n12\n学校|12\n}\n")]
    [InlineData("目标\t第一句\n第二句接上\n指标\t12", "{\n目标|第一句\n第二句接上\n指标|12\n}\n")]
    public void Read_tabbed_lines_makes_rows_with_every_cell(string text, string expected) =>
        Printed.Read("a.txt", text).ShouldBe(expected);

    [Theory]
    [InlineData("指标\t\"度量\n单位\"\t权重\n甲\t个\t10", "指标|度量⏎单位|权重\n甲|个|10")]
    [InlineData("\"产出\n指标\"\t甲\n乙\t\"第一行\r\n第二行\"\n丙\t丁", "产出⏎指标|甲\n乙|第一行⏎第二行\n丙|丁")]
    [InlineData("甲\t\"关于\"\"放管服\"\"改革\"\n乙\t丙", "甲|关于\"放管服\"改革\n乙|丙")]
    [InlineData(
        "甲\t\"三公\"经费\n乙\t\"一事一议\"\n丙\t\"未合上\n丁\t戊",
        "甲|\"三公\"经费\n乙|\"一事一议\"\n丙|\"未合上\n丁|戊"
    )]
    public void Read_cells_a_spreadsheet_quoted_are_whole(string text, string rows) =>
        Printed.Read("a.txt", text).ShouldBe($"{{\n{rows}\n}}\n");

    [Fact]
    public void Read_line_below_a_quoted_cell_keeps_its_number()
    {
        var (_, source) = Printed.Source("a.txt", Encoding.UTF8.GetBytes("甲\t\"乙\n丙\n丁\"\n戊\t己"));

        source.Blocks.OfType<SourceTable>().Single().Rows.Select(r => r.Place.Line).ShouldBe([1, 4]);
    }

    [Theory]
    [InlineData("a\tb\n## 云岭市项目支出绩效目标公开表\nc\td", "云岭市项目支出绩效目标公开表")]
    [InlineData("a\tb\n部门整体支出绩效目标表（2024年）\nc\td", "部门整体支出绩效目标表（2024年）")]
    [InlineData("a\tb\n\n附件3\n\nc\td", "附件3")]
    [InlineData("a\tb\n\n以上各表由单位填报。\n\nc\td", "以上各表由单位填报。")]
    public void Read_title_or_prose_between_tables_divides_them(string text, string between) =>
        Printed.Read("a.txt", text).ShouldBe($"{{\na|b\n}}\n{between}\n{{\nc|d\n}}\n");

    [Fact]
    public void Read_tables_of_different_width_behind_a_blank_line_are_two() =>
        Printed.Read("a.txt", "a\tb\n\n1\t2\t3\t4\t5\t6\t7\t8").ShouldBe("{\na|b\n}\n{\n1|2|3|4|5|6|7|8\n}\n");

    [Fact]
    public void Read_indented_prose_is_no_table() =>
        Printed.Read("a.txt", "\t一、部门概况\n\t我局下设三个科室。").ShouldBe("一、部门概况\n我局下设三个科室。\n");

    [Fact]
    public void Read_place_is_line_row_and_column()
    {
        var (_, source) = Printed.Source("a.txt", "标题\n\n甲\t乙\n\n丙\t丁"u8.ToArray());

        var table = source.Blocks[1].ShouldBeOfType<SourceTable>();
        table.Geometry.ShouldBe(TableGeometry.Loose);
        var cell = table.Rows[1].Cells[1];
        (cell.Text, cell.Place.Line, cell.Place.Row, cell.Place.Column, cell.Place.Page).ShouldBe(("丁", 5, 2, 2, 0));
    }

    [Fact]
    public void Read_form_feeds_count_pages()
    {
        var (_, source) = Printed.Source("a.txt", "第一页\n\f第二页\n甲\n\f\f第四页"u8.ToArray());

        source.Blocks.Select(b => (b.Place.Page, b.Place.Line)).ShouldBe([(1, 1), (2, 2), (2, 3), (4, 4)]);
    }
}
