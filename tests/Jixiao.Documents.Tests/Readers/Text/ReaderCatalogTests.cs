using Jixiao.Documents.Readers;

namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class ReaderCatalogTests
{
    [Theory]
    [InlineData("a.docx", "<!DOCTYPE html><p>甲", "html")]
    [InlineData("a.xls", "<table><tr><td>甲</table>", "html")]
    [InlineData("a.html", "甲\t乙", "text")]
    [InlineData("a.md", "# 标题", "markdown")]
    [InlineData("a.csv", "甲", "csv")]
    [InlineData("a.pdf", "甲,乙,丙\n1,2,3\n4,5,6", "csv")]
    [InlineData("a", "绩效目标，培训，完成", "text")]
    public void Read_content_decides_before_the_extension(string file, string text, string format) =>
        Printed.Source(file, System.Text.Encoding.UTF8.GetBytes(text)).Format.ShouldBe(format);

    [Theory]
    [InlineData(new byte[0], "empty-file")]
    [InlineData(new byte[] { 1, 2, 3, 0, 5, 6, 0, 1, 0, 0, 0, 4, 3, 2, 1 }, "unknown-format")]
    public void Read_what_is_no_document_says_why(byte[] bytes, string code)
    {
        var (_, source) = Printed.Source("a.txt", bytes);

        source.Blocks.ShouldBeEmpty();
        source.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("a.docx", 30)]
    [InlineData("a.xlsx", 4)]
    public void Read_office_file_cut_after_its_first_bytes_is_damaged(string file, int length)
    {
        byte[] bytes = [.. "PK\x03\x04"u8, .. new byte[length - 4]];

        var (format, source) = Printed.Source(file, bytes);

        format.ShouldBe(file[2..]);
        source.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("damaged-file");
    }

    [Fact]
    public void Read_file_over_the_limit_is_too_large()
    {
        var (_, source) = Printed.Source("a.txt", new byte[2000], new ReadingLimits { FileBytes = 1000 });

        source.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-large");
    }
}
