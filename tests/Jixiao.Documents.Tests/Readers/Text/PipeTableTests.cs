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
}
