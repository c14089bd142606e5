using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Sources;
using static Jixiao.Documents.Tests.Readers.Office.Packages;

namespace Jixiao.Documents.Tests.Readers.Office;

public class XlsxReaderTests
{
    [Fact]
    public void Read_cells_of_every_type_gives_what_the_workbook_shows()
    {
        var file = Xlsx(
            [
                (
                    "指标",
                    "",
                    """
                    <sheetData><row r="1">
                    <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>内联 &amp; 文字</t></is></c>
                    <c r="D1" t="str"><f>A1&amp;"x"</f><v>公式结果</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c>
                    <c r="G1" s="1"><v>1</v></c><c r="H1"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="I1" s="2"/>
                    <c r="J1" t="inlineStr"><is><r><t>第一行_x000D_</t></r><r><t>&#10;第二行</t></r></is></c>
                    </row></sheetData>
                    """
                ),
            ],
            Styles("0%", "0.00"),
            "<si><t>数量指标</t></si><si><r><t>改造</t></r><r><t xml:space=\"preserve\">面积 </t></r><rPh sb=\"0\" eb=\"1\"><t>gai</t></rPh></si>"
        );

        Print(Single(file))
            .ShouldBe("0=数量指标 1=改造面积 2=内联 & 文字 3=公式结果 4=TRUE 5=#REF! 6=100% 7=0.3 8= 9=第一行/第二行");
    }

    [Fact]
    public void Read_merged_cells_gives_spans_and_leaves_covered_cells_out()
    {
        var file = Sheet(
            Row(1, ("A", "标题"), ("B", ""), ("C", ""))
                + Row(2, ("A", "产出"), ("B", "甲"))
                + Row(3, ("A", ""), ("B", "乙")),
            after: """<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>"""
        );

        Print(Single(file)).ShouldBe("0w3=标题\n0h2=产出 1=甲\n1=乙");
    }

    [Fact]
    public void Read_merged_cells_over_rows_that_are_not_stored_counts_the_stored_ones()
    {
        var file = Sheet(
            Row(2, ("A", "产出"), ("B", "甲")) + Row(1_000_000, ("B", "乙")),
            after: """<mergeCells><mergeCell ref="A2:A1048576"/></mergeCells>"""
        );

        Print(Single(file)).ShouldBe("0h2=产出 1=甲\n1=乙");
    }

    [Fact]
    public void Read_gives_every_cell_its_place_in_the_sheet()
    {
        var table = Single(Sheet(Row(7, ("C", "甲")) + Row(9, ("AB", "乙"))));

        table.Geometry.ShouldBe(TableGeometry.Exact);
        table
            .Rows.SelectMany(r => r.Cells)
            .Select(c => c.Place)
            .ShouldBe([
                new SourceRef(Sheet: "指标", Row: 7, Column: 3),
                new SourceRef(Sheet: "指标", Row: 9, Column: 28),
            ]);
    }

    /// <summary>The usual way of writing is read in one step; every other one, and what stands across the end of the buffer, says the same.</summary>
    [Theory]
    [InlineData("<c><v>7</v></c>")]
    [InlineData("<c ><v >7</v ></c >")]
    [InlineData("<c>\n  <v xml:space=\"preserve\">7</v>\n</c>")]
    [InlineData("<c><f>3+4</f><v>7</v></c>")]
    [InlineData("<c><v>7</v><v>8</v></c>")]
    [InlineData("<c><v>7</v><extLst><ext><v>9</v></ext></extLst></c>")]
    [InlineData("<c><!-- <v>8</v> --><v>7</v></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t>7</t></is></c>")]
    public void Read_value_however_it_is_written_gives_it(string cell)
    {
        Print(Single(Sheet($"<row>{cell}<c><v>1</v></c></row>"))).ShouldBe("0=7 1=1");
        Print(Single(Sheet($"<row>{string.Concat(Enumerable.Repeat(cell, 9_000))}<c><v>1</v></c></row>")))
            .ShouldBe(string.Concat(Enumerable.Range(0, 9_000).Select(i => $"{i}=7 ")) + "9000=1");
    }

    [Fact]
    public void Read_rows_and_cells_without_references_counts_them()
    {
        var table = Single(Sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));

        Print(table).ShouldBe("0=1 1=2\n0=3");
        table.Rows[1].Place.Row.ShouldBe(2);
    }

    [Fact]
    public void Read_several_sheets_keeps_the_order_of_the_workbook_and_reads_hidden_ones()
    {
        var file = Xlsx([
            ("乙表", "", $"<sheetData>{Row(1, ("A", "二"))}</sheetData>"),
            ("甲表", "state=\"hidden\"", $"<sheetData>{Row(1, ("A", "一"))}</sheetData>"),
            ("空表", "", "<sheetData/>"),
        ]);

        var document = Read(file);

        document.Blocks.Select(b => b.Place.Sheet).ShouldBe(["乙表", "甲表"]);
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("hidden-sheet");
    }

    [Fact]
    public void Read_hidden_rows_reads_them_and_says_so()
    {
        var document = Read(Sheet("<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>" + Row(2, ("A", "甲"))));

        Print((SourceTable)document.Blocks[0]).ShouldBe("0=1\n0=甲");
        var said = document.Diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe("hidden-rows");
        said.Severity.ShouldBe(Severity.Info);
        said.Source.Sheet.ShouldBe("指标");
    }

    [Fact]
    public void Read_empty_rows_drops_them_and_keeps_the_numbers_of_the_others()
    {
        var file = Sheet(Row(1, ("A", "甲")) + Row(2, ("A", ""), ("B", " ")) + Row(3, ("A", "乙")) + Row(4, ("A", "")));

        var table = Single(file);

        Print(table).ShouldBe("0=甲\n0=乙");
        table.Rows.Select(r => r.Place.Row).ShouldBe([1, 3]);
    }

    [Fact]
    public void Read_dates_of_a_1904_workbook()
    {
        var file = Xlsx(
            [
                (
                    "表",
                    "",
                    "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>43829</v></c><c r=\"B1\" s=\"1\" t=\"d\"><v>2023-12-31T00:00:00</v></c></row></sheetData>"
                ),
            ],
            Styles("yyyy-mm-dd"),
            workbook: "<workbookPr date1904=\"1\"/>"
        );

        Print(Single(file)).ShouldBe("0=2023-12-31 1=2023-12-31");
    }

    [Fact]
    public void Read_prefixed_names_and_single_quotes()
    {
        var rows =
            "<x:sheetData><x:row r='1'><x:c r='B1' t='inlineStr'><x:is><x:t>a&gt;b</x:t></x:is></x:c></x:row></x:sheetData>";
        var file = Zip(
            (
                "xl/workbook.xml",
                "<x:workbook xmlns:x='m' xmlns:r='r'><x:sheets><x:sheet name='a>b' r:id='r1'/></x:sheets></x:workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", Rels(("r1", "worksheet", "/xl/s.xml"))),
            ("xl/s.xml", $"<!-- c --><x:worksheet xmlns:x='m'>{rows}</x:worksheet>")
        );

        var table = Single(file);

        Print(table).ShouldBe("1=a>b");
        table.Place.Sheet.ShouldBe("a>b");
    }

    [Fact]
    public void Read_with_the_workbook_part_lost_takes_the_sheets_by_name()
    {
        var file = Zip(
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{Row(1, ("A", "甲"))}</sheetData></worksheet>")
        );

        Print(Single(file)).ShouldBe("0=甲");
    }

    internal static string Row(int number, params (string Column, string Text)[] cells) =>
        $"<row r=\"{number}\">"
        + string.Concat(cells.Select(c => $"<c r=\"{c.Column}{number}\" t=\"inlineStr\"><is><t>{c.Text}</t></is></c>"))
        + "</row>";

    private static SourceDocument Read(byte[] file) =>
        new XlsxReader().Read(file, ReadingLimits.Default, TestContext.Current.CancellationToken);

    private static SourceTable Single(byte[] file) =>
        Read(file).Blocks.ShouldHaveSingleItem().ShouldBeOfType<SourceTable>();
}
