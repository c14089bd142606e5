using System.Globalization;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Sources;
using static Jixiao.Documents.Tests.Readers.Office.Packages;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>Text that a sheet prints outside its cells: text boxes, word art, printed headers and footers.</summary>
public class XlsxAroundTheCellsTests
{
    private const string Rows3To5 =
        """<row r="3"><c r="A3" t="inlineStr"><is><t>项目名称</t></is></c><c r="B3" t="inlineStr"><is><t>渠道清淤</t></is></c></row>"""
        + """<row r="4"><c r="A4" t="inlineStr"><is><t>年度目标</t></is></c><c r="B4"><v>1</v></c></row>"""
        + """<row r="9"><c r="A9" t="inlineStr"><is><t>产出指标</t></is></c></row>""";

    [Fact]
    public void Read_text_box_above_the_rows_is_a_paragraph_before_them()
    {
        var document = Read(Rows3To5, Box(0, 0, 1, 5, "项目支出", "绩效目标表"));

        Shown(document).ShouldBe(["项目支出", "绩效目标表", "[0=项目名称 1=渠道清淤\n0=年度目标 1=1\n0=产出指标]"]);
        document.Blocks[0].Place.ShouldBe(new SourceRef(Sheet: "指标", Row: 1, Column: 1));
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Read_text_box_below_the_rows_is_a_paragraph_after_them() =>
        Shown(Read(Rows3To5, Box(11, 0, 12, 1, "填表说明")))
            .ShouldBe(["[0=项目名称 1=渠道清淤\n0=年度目标 1=1\n0=产出指标]", "填表说明"]);

    [Fact]
    public void Read_text_box_over_empty_rows_is_a_row_of_its_own()
    {
        var document = Read(Rows3To5, Box(3, 0, 6, 40, "第二张表"));

        Shown(document).ShouldBe(["[0=项目名称 1=渠道清淤\n0=年度目标 1=1\n0w2=第二张表\n0=产出指标]"]);
        ((SourceTable)document.Blocks[0]).Rows[2].Place.Row.ShouldBe(5);
    }

    [Fact]
    public void Read_text_box_beside_filled_cells_stands_after_them() =>
        Shown(Read(Rows3To5, Box(3, 5, 3, 7, "附注")))
            .ShouldBe(["[0=项目名称 1=渠道清淤\n0=年度目标 1=1\n0=产出指标]", "附注"]);

    [Fact]
    public void Read_flat_box_over_the_first_row_stands_before_it() =>
        Shown(Read(Rows3To5, Box(2, 1, 3, 4, "绩效目标表"))).First().ShouldBe("绩效目标表");

    [Fact]
    public void Read_text_box_within_a_merged_cell_does_not_break_it()
    {
        const string Merged = """<mergeCells><mergeCell ref="A4:A9"/></mergeCells>""";
        var document = Read(
            Rows3To5.Replace("<c r=\"A9\"", "<c r=\"B9\"", StringComparison.Ordinal),
            Box(5, 1, 6, 2, "附注"),
            Merged
        );

        Shown(document).ShouldBe(["[0=项目名称 1=渠道清淤\n0h2=年度目标 1=1\n1=产出指标]", "附注"]);
    }

    [Fact]
    public void Read_sheet_of_text_boxes_alone_gives_them_in_order_of_place() =>
        Shown(
                Read(
                    "",
                    Box(8, 0, 9, 1, "三")
                        + Box(1, 4, 2, 5, "二")
                        + Box(1, 0, 2, 1, "一")
                        + "<xdr:absoluteAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>零</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:absoluteAnchor>"
                )
            )
            .ShouldBe(["零", "一", "二", "三"]);

    [Fact]
    public void Read_grouped_shapes_and_alternatives_are_read_once()
    {
        var group =
            "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:grpSp>"
            + Shape("甲")
            + Shape("乙")
            + "</xdr:grpSp></xdr:twoCellAnchor>";
        var alternative =
            $"<mc:AlternateContent><mc:Choice Requires=\"a14\">{Box(1, 0, 1, 1, "丙")}</mc:Choice><mc:Fallback>{Box(1, 0, 1, 1, "丙")}</mc:Fallback></mc:AlternateContent>";

        Shown(Read("", group + alternative)).ShouldBe(["甲", "乙", "丙"]);
    }

    [Fact]
    public void Read_broken_drawing_keeps_the_rows_and_what_was_found()
    {
        var document = Read(Rows3To5, Box(0, 0, 1, 1, "标题") + "<xdr:twoCellAnchor><xdr:fr");

        Shown(document).First().ShouldBe("标题");
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("damaged-file");
    }

    [Fact]
    public void Read_printed_header_and_footer_stand_around_the_rows()
    {
        const string Margins =
            """<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"宋体,常规"&amp;12 2024年度&amp;C&amp;"黑体,加粗"&amp;16&amp;K01+000项目支出绩效目标表&amp;R单位：万元</oddHeader>"""
            + """<oddFooter>&amp;L审核人：李&amp;&amp;王&amp;C第 &amp;P 页，共 &amp;N 页&amp;R&amp;A</oddFooter><firstHeader>&amp;C项目支出绩效目标表</firstHeader></headerFooter>""";

        Shown(Read(Rows3To5, "", Margins))
            .ShouldBe([
                "2024年度",
                "项目支出绩效目标表",
                "单位：万元",
                "[0=项目名称 1=渠道清淤\n0=年度目标 1=1\n0=产出指标]",
                "审核人：李&王",
                "指标",
            ]);
    }

    [Theory]
    [InlineData("&C&P / &N", "")]
    [InlineData("第&P页", "")]
    [InlineData("Page &P of &N", "")]
    [InlineData("&D &T", "")]
    [InlineData("&\"宋体", "")]
    [InlineData("&KFF0000红头", "红头")]
    [InlineData("附件&P", "附件")]
    [InlineData("第2页", "第2页")]
    [InlineData("无记号", "无记号")]
    [InlineData("&", "&")]
    public void Read_codes_of_margins(string code, string printed)
    {
        var margins =
            $"<headerFooter><oddHeader>{System.Security.SecurityElement.Escape(code)}</oddHeader></headerFooter>";

        Read(Rows3To5, "", margins)
            .Blocks.OfType<SourceParagraph>()
            .Select(p => p.Text)
            .ShouldBe(printed.Length == 0 ? [] : [printed]);
    }

    [Fact]
    public void Read_margins_of_an_empty_sheet_are_not_printed() =>
        Read("", "", "<headerFooter><oddHeader>标题</oddHeader></headerFooter>").Blocks.ShouldBeEmpty();

    [Fact]
    public void Read_form_whose_title_and_notes_float_gives_the_whole_form()
    {
        string[][] cells =
        [
            ["项目名称", "渠道清淤", "实施单位", "清河县水利局"],
            ["资金总额（万元）", "30", "", ""],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "清淤渠道长度", "≥12公里"],
            ["效益指标", "社会效益指标", "灌溉条件改善", "效果显著"],
        ];
        var rows = string.Concat(
            cells.Select(
                (row, at) =>
                    $"<row r=\"{at + 6}\">{string.Concat(row.Select(c => $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>"
            )
        );
        var file = Drawn(
            $"<sheetData>{rows}</sheetData><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>",
            Box(1, 0, 3, 3, "项目支出绩效目标表", "（2025年度）") + Box(14, 0, 16, 3, "备注：本表一式两份")
        );

        var reading = FormReader.Read("清淤.xlsx", file, cancellation: TestContext.Current.CancellationToken);

        var form = reading.Forms.ShouldHaveSingleItem();
        form.Title.ShouldBe("项目支出绩效目标表");
        form.FiscalYear.ShouldBe(2025);
        form.Notes.ShouldHaveSingleItem().ShouldContain("本表一式两份");
        form.Indicators.Select(i => i.ValueText).ShouldBe(["≥12公里", "效果显著"]);
        reading.Diagnostics.ShouldBeEmpty();
    }

    private static string Shape(params string[] lines) =>
        "<xdr:sp><xdr:nvSpPr/><xdr:txBody><a:bodyPr/>"
        + string.Concat(lines.Select(l => $"<a:p><a:r><a:t>{l}</a:t></a:r></a:p>"))
        + "</xdr:txBody></xdr:sp>";

    private static string Box(int top, int left, int bottom, int right, params string[] lines) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<xdr:twoCellAnchor><xdr:from><xdr:col>{left}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{top}</xdr:row></xdr:from><xdr:to><xdr:col>{right}</xdr:col><xdr:row>{bottom}</xdr:row></xdr:to>{Shape(lines)}</xdr:twoCellAnchor>"
        );

    private static SourceDocument Read(string rows, string drawing, string after = "") =>
        new XlsxReader().Read(
            Drawn($"<sheetData>{rows}</sheetData>{after}", drawing),
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );

    private static byte[] Drawn(string sheet, string drawing) =>
        Zip(
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                """<workbook xmlns:r="r"><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            ),
            ("xl/_rels/workbook.xml.rels", Rels(("rId1", "worksheet", "worksheets/sheet1.xml"))),
            ("xl/worksheets/sheet1.xml", $"<worksheet>{sheet}<drawing r:id=\"rId1\"/></worksheet>"),
            ("xl/worksheets/_rels/sheet1.xml.rels", Rels(("rId1", "drawing", "../drawings/drawing1.xml"))),
            ("xl/drawings/drawing1.xml", $"<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\">{drawing}</xdr:wsDr>")
        );

    private static IEnumerable<string> Shown(SourceDocument document) =>
        document.Blocks.Select(b => b is SourceParagraph p ? p.Text : $"[{Print((SourceTable)b)}]");
}
