namespace Jixiao.Documents.Tests.Readers.Text;

public sealed class DelimitedReaderTests
{
    [Theory]
    [InlineData("a.csv", "指标,值\n培训,3", "{\n指标|值\n培训|3\n}\n")]
    [InlineData("a.csv", "\"课桌,椅\",\"3\"\"寸\"\"\",\n", "{\n课桌,椅|3\"寸\"|\n}\n")]
    [InlineData("a.csv", "\"目标1\r\n目标2\",x\r\n,y", "{\n目标1⏎目标2|x\n|y\n}\n")]
    [InlineData("a.csv", "a;b\nc;d", "{\na|b\nc|d\n}\n")]
    [InlineData("a.csv", "a\tb\nc\td", "{\na|b\nc|d\n}\n")]
    [InlineData("a.tsv", "a,1\tb\n,,,,\t\"c\nd\"", "{\na,1|b\n,,,,|c⏎d\n}\n")]
    [InlineData("a.csv", "a,b\n,,\n\nc,d", "{\na|b\nc|d\n}\n")]
    [InlineData("a.csv", "a,\"b\nc,d", "{\na|b\nc|d\n}\n")]
    [InlineData("a.csv", "\"a\"尾,b", "{\na尾|b\n}\n")]
    [InlineData("a.txt", "1,2,3\n4,5,6\n7,8,9", "{\n1|2|3\n4|5|6\n7|8|9\n}\n")]
    public void Read_delimited_text_makes_cells(string file, string text, string expected) =>
        Printed.Read(file, text).ShouldBe(expected);

    [Fact]
    public void Read_line_break_in_quotes_keeps_line_numbers()
    {
        var (format, source) = Printed.Source("a.csv", "\"1\n2\",b\nc,d"u8.ToArray());

        format.ShouldBe("csv");
        source.Blocks.ShouldHaveSingleItem();
        ((Documents.Sources.SourceTable)source.Blocks[0]).Rows[1].Place.Line.ShouldBe(3);
    }
}
