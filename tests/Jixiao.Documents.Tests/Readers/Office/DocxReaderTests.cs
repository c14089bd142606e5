using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Docx;
using Jixiao.Documents.Sources;
using static Jixiao.Documents.Tests.Readers.Office.Packages;

namespace Jixiao.Documents.Tests.Readers.Office;

public class DocxReaderTests
{
    [Fact]
    public void Read_paragraphs_and_tables_keep_their_order_and_place()
    {
        var document = Read(
            Docx(P("项目支出绩效目标表") + "<w:p/>" + Tbl(Tr(Tc("项目名称"), Tc("水库除险"))) + P("备注"))
        );

        Shown(document).ShouldBe(["项目支出绩效目标表", "[0=项目名称 1=水库除险]", "备注"]);
        document.Blocks.Select(b => b.Place.Line).ShouldBe([1, 3, 4]);
        var cell = ((SourceTable)document.Blocks[1]).Rows[0].Cells[1];
        cell.Place.ShouldBe(new SourceRef(Line: 3, Row: 1, Column: 2));
    }

    [Fact]
    public void Read_merged_cells_gives_spans()
    {
        var body = Tbl(
            Tr(Tc("一级", Restart), Tc("标题", Span(2))),
            Tr(Tc("", Continue), Tc("甲"), Tc("乙", Restart)),
            Tr(Tc("", Continue), Tc("丙"), Tc("", Continue)),
            Tr(Tc("下一个", Restart), Tc("丁"), Tc("戊"))
        );

        Shown(Read(Docx(body))).ShouldBe(["[0h3=一级 1w2=标题\n1=甲 2h2=乙\n1=丙\n0=下一个 1=丁 2=戊]"]);
    }

    [Fact]
    public void Read_merge_continuation_without_its_start_is_a_cell_of_its_own() =>
        Shown(Read(Docx(Tbl(Tr(Tc("孤", Continue)), Tr(Tc("", Continue)))))).ShouldBe(["[0h2=孤\n]"]);

    [Fact]
    public void Read_rows_that_begin_later_in_the_grid()
    {
        var row = $"<w:tr><w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>{Tc("甲")}</w:tr>";

        Shown(Read(Docx(Tbl(row)))).ShouldBe(["[2=甲]"]);
    }

    [Fact]
    public void Read_cells_joined_the_old_way()
    {
        var body = Tbl(Tr(Tc("甲", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("乙")));

        Shown(Read(Docx(body))).ShouldBe(["[0w2=甲 2=乙]"]);
    }

    [Fact]
    public void Read_nested_tables_follow_their_parent_once()
    {
        var inner = Tbl(Tr(Tc("里层")), Tr($"<w:tc>{Tbl(Tr(Tc("最里层")))}<w:p/></w:tc>"));
        var body = Tbl(Tr($"<w:tc>{P("前")}{inner}{P("后")}</w:tc>", Tc("右"))) + P("末");

        Shown(Read(Docx(body))).ShouldBe(["[0=前/后 1=右]", "[0=里层\n0=]", "[0=最里层]", "末"]);
    }

    [Fact]
    public void Read_tables_nested_beyond_the_limit_become_text_of_the_last_kept_cell()
    {
        var body = P("最深");
        for (var i = 0; i < 50; i++)
        {
            body = $"<w:tbl><w:tr><w:tc>{P("层" + i)}{body}</w:tc></w:tr></w:tbl>";
        }

        var document = Read(Docx(body));

        document.Blocks.Count.ShouldBe(ReadingLimits.Default.NestedTables + 1);
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-deep");
        var text = string.Concat(Shown(document));
        text.ShouldContain("最深");
        Enumerable.Range(0, 50).ShouldAllBe(i => text.Contains("层" + i));
    }

    [Fact]
    public void Read_text_box_is_read_once_and_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        var body =
            "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + $"{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{Box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + $"<w:r><w:t>续</w:t></w:r></w:p><w:p><w:r><w:pict>{Box.Replace("框内", "旧框", StringComparison.Ordinal)}</w:pict></w:r></w:p>";

        Shown(Read(Docx(body))).ShouldBe(["正文续", "框内", "旧框"]);
    }

    [Fact]
    public void Read_text_box_in_a_cell_belongs_to_the_cell()
    {
        var box =
            $"<w:p><w:r><w:pict><w:txbxContent>{P("框内")}</w:txbxContent></w:pict></w:r><w:r><w:t>格内</w:t></w:r></w:p>";

        Shown(Read(Docx(Tbl(Tr($"<w:tc>{box}</w:tc>"))))).ShouldBe(["[0=框内/格内]"]);
    }

    [Fact]
    public void Read_tracked_changes_gives_the_final_text()
    {
        var body =
            "<w:p><w:r><w:t>目标</w:t></w:r><w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
            + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移来</w:t></w:r></w:moveTo></w:p>"
            + Tbl(Tr(Tc("留")), $"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Tc("删")}</w:tr>")
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>"
            + P("后半");

        Shown(Read(Docx(body))).ShouldBe(["目标新增移来", "[0=留]", "前半后半"]);
    }

    [Fact]
    public void Read_former_properties_are_not_taken_for_present_ones()
    {
        var cell = Tc(
            "甲",
            "<w:gridSpan w:val=\"2\"/><w:tcPrChange><w:tcPr><w:gridSpan w:val=\"5\"/></w:tcPr></w:tcPrChange>"
        );

        Shown(Read(Docx(Tbl(Tr(cell, Tc("乙")))))).ShouldBe(["[0w2=甲 2=乙]"]);
    }

    [Fact]
    public void Read_breaks_tabs_and_symbols()
    {
        var body =
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>"
            + "<w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>95%</w:t></w:r>"
            + "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\"/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>是\uF0A3</w:t></w:r></w:p>";

        Shown(Read(Docx(body))).ShouldBe(["甲\t乙\n丙-≥95%☑是≤"]);
    }

    [Fact]
    public void Read_columns_set_apart_by_tabs_are_a_table()
    {
        static string Typed(string text) =>
            $"<w:p><w:r>{string.Concat(text.Select(c => c == '|' ? "<w:tab/>" : $"<w:t>{c}</w:t>"))}</w:r></w:p>";

        var document = Read(
            Docx(
                P("甲表")
                    + Typed("级别|名称|指标值")
                    + Typed("产出|井数|5口")
                    + Typed("|合格率|95%")
                    + Typed("|缩进一行")
                    + P("完")
            )
        );

        var table = document.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        table.Rows[2].Cells.Select(c => c.Text).ShouldBe(["", "合格率", "95%"]);
        table.Rows[2].Place.Line.ShouldBe(4);
        document.Blocks[0].ShouldBeOfType<SourceParagraph>().Text.ShouldBe("甲表");
    }

    [Fact]
    public void Read_paragraphs_indented_by_tabs_stay_paragraphs() =>
        Shown(
                Read(
                    Docx(
                        "<w:p><w:r><w:tab/><w:t>一行</w:t></w:r></w:p><w:p><w:r><w:t>填报人</w:t><w:tab/><w:t>李</w:t></w:r></w:p>"
                    )
                )
            )
            .ShouldBe(["一行", "填报人\t李"]);

    [Fact]
    public void Read_controls_and_fields_give_their_content()
    {
        var body =
            $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{P("控件内")}</w:sdtContent></w:sdt>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:t><![CDATA[a<b]]>&#8804;</w:t></w:r></w:p>"
            + Tbl(
                "<w:sdt><w:sdtContent>"
                    + Tr("<w:sdt><w:sdtContent>" + Tc("格") + "</w:sdtContent></w:sdt>")
                    + "</w:sdtContent></w:sdt>"
            );

        Shown(Read(Docx(body))).ShouldBe(["控件内", "☑a<b≤", "[0=格]"]);
    }

    [Fact]
    public void Read_numbered_paragraphs_prints_their_numbers()
    {
        const string Numbering = """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>
            """;
        const string Styles =
            "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style></w:styles>";
        var body =
            List("甲", 5)
            + List("子", 5, 1)
            + List("丑", 5, 1)
            + Styled("乙", "a")
            + List("寅", 5, 1)
            + List("点", 6)
            + List("重起", 7);

        var document = Read(Docx(body, ("word/numbering.xml", Numbering), ("word/styles.xml", Styles)));

        Shown(document).ShouldBe(["一、甲", "1.子", "2.丑", "二、乙", "1.寅", "点", "一、重起"]);
    }

    [Fact]
    public void Read_headers_come_first_and_footers_last_each_once()
    {
        var body =
            P("正文")
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference r:id=\"f1\"/></w:sectPr>";
        var file = Docx(
            body,
            (
                "word/_rels/document.xml.rels",
                Rels(("h1", "header", "header1.xml"), ("h2", "header", "header2.xml"), ("f1", "footer", "footer1.xml"))
            ),
            ("word/header1.xml", $"<w:hdr>{P("清河县财政局")}</w:hdr>"),
            ("word/header2.xml", $"<w:hdr>{P("清河县财政局")}</w:hdr>"),
            ("word/footer1.xml", $"<w:ftr>{P("第1页")}</w:ftr>")
        );

        Shown(Read(file)).ShouldBe(["清河县财政局", "正文", "第1页"]);
    }

    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    private static string Span(int columns) => $"<w:gridSpan w:val=\"{columns}\"/>";

    private static string List(string text, int list, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Styled(string text, string style) =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static SourceDocument Read(byte[] file) =>
        new DocxReader().Read(file, ReadingLimits.Default, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Shown(SourceDocument document) =>
        document.Blocks.Select(b => b is SourceParagraph p ? p.Text : $"[{Print((SourceTable)b)}]");
}
