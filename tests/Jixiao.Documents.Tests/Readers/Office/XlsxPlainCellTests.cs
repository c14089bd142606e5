using System.Text;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Sources;
using static Jixiao.Documents.Tests.Readers.Office.Packages;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>A cell taken in one step reads as the same cell written in a way that is taken tag by tag.</summary>
public class XlsxPlainCellTests
{
    private const int Many = 6_000;

    [Theory]
    [InlineData("""<c r="B1" s="1" t="s"><v>1</v></c>""")]
    [InlineData("""<c r="B1" s="1"><v>0.25</v></c>""")]
    [InlineData("""<c r="B1"><v>12.5</v></c>""")]
    [InlineData("""<c><v>3</v></c>""")]
    [InlineData("""<c t="b"><v>1</v></c>""")]
    [InlineData("""<c t="b"><v></v></c>""")]
    [InlineData("""<c r="B1" t="str"><v>甲 &amp; 乙</v></c>""")]
    [InlineData("""<c r="B1" s="1"/>""")]
    [InlineData("""<c/>""")]
    [InlineData("""<c r="A1"><v>stands where another stands</v></c>""")]
    [InlineData("""<c r="ZZZZ1"><v>beyond the last column</v></c>""")]
    [InlineData("""<c r="2"><v>7</v></c>""")]
    public void Read_a_plain_cell_gives_the_same_as_tag_by_tag(string plain)
    {
        PlainCell.TryRead(Encoding.UTF8.GetBytes(plain), out var cell).ShouldBeTrue();
        cell.Length.ShouldBe(Encoding.UTF8.GetByteCount(plain));
        var spaced = plain
            .Replace("/>", " />", StringComparison.Ordinal)
            .Replace("<v>", "<v >", StringComparison.Ordinal);
        PlainCell.TryRead(Encoding.UTF8.GetBytes(spaced), out _).ShouldBeFalse();

        Print(Among(plain)).ShouldBe(Print(Among(spaced)));
    }

    [Theory]
    [InlineData("""<c r="B1" t="s"><v>1</v>""")]
    [InlineData("""<c r="B1" t="s"><v>1</v><f>A1</f></c>""")]
    [InlineData("""<c r="B1" t="inlineStr"><is><t>x</t></is></c>""")]
    [InlineData("""<c r="B1" t="s" s="1"><v>1</v></c>""")]
    [InlineData("""<c r='B1'><v>1</v></c>""")]
    [InlineData("""<col r="B1"/>""")]
    [InlineData("""<c r="B1""")]
    [InlineData("")]
    public void TryRead_anything_else_takes_nothing(string other) =>
        PlainCell.TryRead(Encoding.UTF8.GetBytes(other), out _).ShouldBeFalse();

    [Fact]
    public void Read_cells_over_the_edges_of_the_buffer_loses_none()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= Many; row++)
        {
            rows.Append($"""<row r="{row}"><c r="A{row}"><v>{row}</v></c><c r="B{row}" s="1"/>""")
                .Append($"""<c r="C{row}" t="str"><v>第{row}行</v></c></row>""");
        }

        var table = Single(Sheet(rows.ToString()));

        table.Rows.Count.ShouldBe(Many);
        table
            .Rows.Select((r, i) => (r.Cells[0].Text, r.Cells[^1].Text))
            .ShouldBe(Enumerable.Range(1, Many).Select(i => ($"{i}", $"第{i}行")));
    }

    private static SourceTable Among(string cell) =>
        Single(
            Xlsx(
                [
                    (
                        "表",
                        "",
                        $"""<sheetData><row r="1"><c r="A1"><v>1</v></c>{cell}<c r="C1"><v>9</v></c></row></sheetData>"""
                    ),
                ],
                Styles("0%"),
                "<si><t>甲</t></si><si><t>乙</t></si>"
            )
        );

    private static SourceTable Single(byte[] file) =>
        new XlsxReader()
            .Read(file, ReadingLimits.Default, CancellationToken.None)
            .Blocks.OfType<SourceTable>()
            .ShouldHaveSingleItem();

    private static string Print(SourceTable table) =>
        string.Join('\n', table.Rows.Select(r => string.Join(' ', r.Cells.Select(c => $"{c.Column}={c.Text}"))));
}
