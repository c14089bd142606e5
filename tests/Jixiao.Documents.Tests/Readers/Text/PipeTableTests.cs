using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class PipeTableTests
{
    [Theory]
    [InlineData("| 指标 | 值 |\n|---|:-:|\n| 培训 | 3 |", "{\n指标|值\n培训|3\n}\n")]
    [InlineData("指标 | 值\n--- | ---\n培训 | 3\n", "{\n指标|值\n培训|3\n}\n")]
    [InlineData("|  |  |\n|--|--|\n| 甲 |  |", "{\n|\n甲|\n}\n")]
    [InlineData("| a\\|b | c |\n|---|---|", "{\na|b|c\n}\n")]
    [InlineData("| 主要<br>任务 | **合计** |\n|---|---|", "{\n主要⏎任务|合计\n}\n")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| *** | 5\\*3 |", "{\n甲|乙\n***|5*3\n}\n")]
    [InlineData("| 甲 | - |\n|---|---|\n| - | - |", "{\n甲|-\n-|-\n}\n")]
    public void Read_pipe_rows_makes_cells(string text, string expected) =>
        Printed.Read("a.md", text).ShouldBe(expected);

    [Fact]
    public void Read_headings_and_pieces_stand_in_order() =>
        Printed
            .Read("a.md", "## 批复表 ##\n状态: **已审**  \n\n|甲|乙|\n|--|--|\n\n|丙|丁|\n|--|--|\n尾注")
            .ShouldBe("批复表\n状态: **已审**\n{\n甲|乙\n}\n{\n丙|丁\n}\n尾注\n");

    [Theory]
    [InlineData("30（台|件|套）")]
    [InlineData("甲|乙")]
    [InlineData("|")]
    [InlineData("-----")]
    public void Read_a_bar_in_prose_is_no_table(string text) => Printed.Read("a.md", text).ShouldBe(text + "\n");

    [Fact]
    public void Read_pipe_table_in_txt_is_markdown() =>
        Printed.Source("a.txt", "|甲|乙|\n|--|--|\n"u8.ToArray()).Format.ShouldBe("markdown");

    [Fact]
    public void Read_html_table_in_markdown_is_a_table() =>
        Printed
            .Read(
                "a.md",
                "# 目标表\n\n<table>\n<tr><td rowspan=\"2\">产出</td><td>数量</td></tr>\n\n<tr><td>质量</td></tr>\n</table>\n\n说明：无\n\n|甲|乙|\n|--|--|\n"
            )
            .ShouldBe("目标表\n{\n产出[1x2]|数量\n|质量\n}\n说明：无\n{\n甲|乙\n}\n");

    [Fact]
    public void Read_html_table_in_markdown_knows_its_lines()
    {
        var (_, source) = Printed.Source(
            "a.md",
            "# 目标表\n\n<div><table>\n<tr><td>甲</td><td>乙</td></tr></table></div>\n尾"u8.ToArray()
        );

        var table = source.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        table.Rows[0].Cells[0].Place.Line.ShouldBe(4);
        source.Blocks[^1].Place.Line.ShouldBe(5);
    }

    [Fact]
    public void Read_html_table_never_closed_ends_at_a_blank_line() =>
        Printed.Read("a.md", "# 题\n<table><tr><td>甲<td>乙\n\n正文").ShouldBe("题\n{\n甲|乙\n}\n正文\n");
}
