using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Legacy;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Sources;
using Jixiao.Testing;
using static Jixiao.Documents.Tests.Readers.Office.Packages;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>A workbook saved as .xls shows what it shows as .xlsx: numbers as printed, dates, errors, hidden rows, text around the cells.</summary>
public sealed class XlsParityTests
{
    private const string Rows = """
        <row r="3"><c r="A3" t="inlineStr"><is><t>验收合格率</t></is></c><c r="B3" s="1"><v>1</v></c><c r="C3" s="2"><v>82</v></c><c r="D3" s="3"><v>45291</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>第一行&#10;第二行</t></is></c><c r="B4"><v>0.5</v></c><c r="C4" t="b"><v>1</v></c><c r="D4"><v>123456789</v></c></row>
        <row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C5"><f>B4*2</f><v>1</v></c><c r="D5" t="e"><f>A1+"x"</f><v>#VALUE!</v></c></row>
        <row r="6" hidden="1"><c r="A6" t="inlineStr"><is><t>隐藏的行</t></is></c><c r="B6" s="4"><v>1234.5</v></c></row>
        <row r="7"><c r="A7" t="inlineStr"><is><t>合并</t></is></c><c r="D7" s="5"><v>45292.5</v></c></row>
        """;

    [Fact]
    public void Read_workbook_saved_as_xls_shows_the_same()
    {
        var (workbook, old) = Both(
            $"<cols><col min=\"6\" max=\"6\" width=\"0\" hidden=\"1\"/></cols><sheetData>{Rows}<row r=\"8\"><c r=\"F8\"><v>6</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A7:B8\"/></mergeCells>"
        );

        Shown(old).ShouldBe(Shown(workbook));
        Shown(old).ShouldContain("第一行/第二行 1=0.5 2=TRUE 3=123456789\n0=#N/A 1=#DIV/0! 2=1 3=#VALUE!");
        Shown(old).ShouldContain("1=100% 2=82.00 3=2023年12月31日");
        Codes(old).ShouldBe(Codes(workbook));
        Codes(old).ShouldBe(["hidden-rows", "hidden-columns"]);
    }

    [Fact]
    public void Read_text_around_the_cells_of_an_xls_is_kept()
    {
        const string Margins =
            "<headerFooter><oddHeader>&amp;C&amp;16项目支出绩效目标表</oddHeader><oddFooter>&amp;L审核人：李&amp;C第 &amp;P 页</oddFooter></headerFooter>";

        var (workbook, old) = Both($"<sheetData>{Rows}</sheetData>{Margins}<drawing r:id=\"rId1\"/>");

        var shown = old.Blocks.OfType<SourceParagraph>().Select(p => p.Text).ToArray();
        shown.ShouldBe(workbook.Blocks.OfType<SourceParagraph>().Select(p => p.Text));
        shown.ShouldBe(["项目支出绩效目标表", "（2025年度）", "单位：万元", "填表说明", "审核人：李"]);
        old.Blocks[2].Place.ShouldBe(workbook.Blocks[2].Place);
    }

    private static (SourceDocument Workbook, SourceDocument Old) Both(string sheet)
    {
        using var folder = new TemporaryFolder();
        var file = Drawn(sheet);
        var path = Path.Combine(folder.Path, "表.xlsx");
        File.WriteAllBytes(path, file);
        var saved = OldFormat.Save(path, "xls", folder.Path);
        Assert.SkipWhen(saved is null, "LibreOffice that writes .xls is not installed.");
        var cancellation = TestContext.Current.CancellationToken;
        return (
            new XlsxReader().Read(file, ReadingLimits.Default, cancellation),
            new XlsReader().Read(File.ReadAllBytes(saved), ReadingLimits.Default, cancellation)
        );
    }

    /// <summary>Of the cells that hold something: the old format has more that are empty.</summary>
    private static string Shown(SourceDocument document) =>
        string.Join(
            "\n--\n",
            document
                .Blocks.OfType<SourceTable>()
                .Select(t =>
                    Print(
                        t with
                        {
                            Rows =
                            [
                                .. t.Rows.Select(r => r with { Cells = [.. r.Cells.Where(c => c.Text.Length > 0)] }),
                            ],
                        }
                    )
                )
        );

    private static IEnumerable<string> Codes(SourceDocument document) => document.Diagnostics.Select(d => d.Code);

    private static byte[] Drawn(string sheet)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006";
        const string Types = "application/vnd.openxmlformats-officedocument";
        var boxes = Box(0, 1, "（2025年度）", "单位：万元") + Box(10, 12, "填表说明");
        return Zip(
            (
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.spreadsheetml.styles+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="{Types}.drawing+xml"/></Types>"""
            ),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="目标表" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Rels(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"))
            ),
            (
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\">{Styles("0%", "0.00", "yyyy\"年\"m\"月\"d\"日\"", "#,##0.00", "yyyy-mm-dd hh:mm")}</styleSheet>"
            ),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">{sheet}</worksheet>"),
            ("xl/worksheets/_rels/sheet1.xml.rels", Rels(("rId1", "drawing", "../drawings/drawing1.xml"))),
            (
                "xl/drawings/drawing1.xml",
                $"<xdr:wsDr xmlns:xdr=\"{Drawing}/spreadsheetDrawing\" xmlns:a=\"{Drawing}/main\">{boxes}</xdr:wsDr>"
            )
        );
    }

    private static string Box(int top, int bottom, params string[] lines) =>
        $"<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
        + $"<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{bottom}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
        + $"<xdr:sp macro=\"\" textlink=\"\"><xdr:nvSpPr><xdr:cNvPr id=\"{top + 2}\" name=\"框{top}\"/><xdr:cNvSpPr txBox=\"1\"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr>"
        + $"<xdr:txBody><a:bodyPr/><a:lstStyle/>{string.Concat(lines.Select(l => $"<a:p><a:r><a:t>{l}</a:t></a:r></a:p>"))}</xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>";
}
