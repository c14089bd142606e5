using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office;
using Jixiao.Documents.Readers.Office.Docx;
using Jixiao.Documents.Readers.Office.Legacy;
using Jixiao.Documents.Readers.Office.Xlsx;
using Jixiao.Documents.Sources;
using static Jixiao.Documents.Tests.Readers.Office.Packages;

namespace Jixiao.Documents.Tests.Readers.Office;

public class HostileOfficeFileTests
{
    private static readonly byte[] Workbook = Sheet(
        string.Concat(
            Enumerable.Range(1, 300).Select(i => XlsxReaderTests.Row(i, ("A", "产出指标" + (i * 7919)), ("B", "≥" + i)))
        )
    );

    private static readonly byte[] Document = Docx(
        string.Concat(Enumerable.Range(1, 100).Select(i => Tbl(Tr(Tc("数量指标" + (i * 7919)), Tc("≥" + i)))))
    );

    [Fact]
    public void Read_truncated_files_keeps_what_was_whole_and_says_so()
    {
        for (var length = 40; length < Workbook.Length; length += 97)
        {
            Errs(new XlsxReader(), Workbook[..length]);
        }
        for (var length = 40; length < Document.Length; length += 97)
        {
            Errs(new DocxReader(), Document[..length]);
        }
    }

    [Fact]
    public void Read_document_cut_in_its_main_part_keeps_the_tables_before_the_cut()
    {
        var read = Read(new DocxReader(), Document[..(Document.Length * 2 / 3)]);

        read.Blocks.Count.ShouldBeGreaterThan(20);
        read.Diagnostics.ShouldContain(d => d.Code == "damaged-file" && d.Severity == Severity.Warning);
    }

    [Fact]
    public void Read_files_with_flipped_bytes_never_throws_and_never_stays_silent_about_lost_text()
    {
        var random = new Random(20230107);
        foreach (
            var (reader, file) in (ReadOnlySpan<(IDocumentReader, byte[])>)
                [(new XlsxReader(), Workbook), (new DocxReader(), Document)]
        )
        {
            var whole = Texts(Read(reader, file));
            for (var i = 0; i < 150; i++)
            {
                var bytes = file.ToArray();
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                var read = Read(reader, bytes);
                if (Texts(read) != whole)
                {
                    read.Diagnostics.ShouldNotBeEmpty();
                }
            }
        }
    }

    [Fact]
    public void Read_zip_bomb_stops_at_the_limit()
    {
        var limits = ReadingLimits.Default with { UnpackedBytes = 8 << 20 };
        var sheet = Sheet("<row><c t=\"inlineStr\"><is><t>" + new string('a', 40 << 20) + "</t></is></c></row>");
        var text = Docx(string.Concat(Enumerable.Repeat(P(new string('a', 1000)), 20_000)));

        Read(new XlsxReader(), sheet, limits).Diagnostics.ShouldContain(d => d.Code == "too-large");
        var document = Read(new DocxReader(), text, limits);
        document.Diagnostics.ShouldContain(d => d.Code == "too-large");
        document.Blocks.ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_more_cells_than_the_limit_keeps_the_first_ones()
    {
        var limits = ReadingLimits.Default with { Cells = 100 };

        var sheet = Read(new XlsxReader(), Workbook, limits);
        var document = Read(new DocxReader(), Document, limits);

        foreach (var read in (SourceDocument[])[sheet, document])
        {
            var kept = Cells(read).Count();
            (kept + Rows(read).Count()).ShouldBeInRange(99, 101);
            var said = read.Diagnostics.ShouldHaveSingleItem();
            said.Code.ShouldBe("too-many-cells");
            said.Message.ShouldContain($"前 {kept} 个单元格");
        }
    }

    [Fact]
    public void Read_more_text_than_the_limit_keeps_the_first_of_it()
    {
        var limits = ReadingLimits.Default with { Characters = 500 };
        var rows = Enumerable.Range(1, 100).Select(r => XlsxReaderTests.Row(r, ("A", $"指标{r:0000}")));
        var paragraphs = Enumerable.Range(1, 100).Select(r => P($"指标{r:0000}"));
        foreach (
            var read in (SourceDocument[])
                [
                    Read(new XlsxReader(), Sheet(string.Concat(rows)), limits),
                    Read(new DocxReader(), Docx(string.Concat(paragraphs)), limits),
                ]
        )
        {
            var kept = Cells(read).Count() + read.Blocks.OfType<SourceParagraph>().Count();
            kept.ShouldBe(83);
            read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-many-cells");
        }
    }

    [Fact]
    public void Read_more_shared_texts_than_the_limit_says_how_many_were_kept()
    {
        var limits = ReadingLimits.Default with { Cells = 50 };
        var texts = string.Concat(Enumerable.Repeat("<si><t>率</t></si>", 60));
        var row = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>55</v></c></row>";
        var file = Xlsx([("指标", "", $"<sheetData>{row}</sheetData>")], sharedStrings: texts);

        var read = Read(new XlsxReader(), file, limits);

        Cells(read).Select(c => c.Text).ShouldBe(["率", ""]);
        read.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("前 50 条");
    }

    [Fact]
    public void Read_more_rows_than_a_sheet_may_have_stops_there()
    {
        var rows = string.Concat(Enumerable.Repeat("<row/>", 1_048_576));

        var read = Read(new XlsxReader(), Sheet(rows + XlsxReaderTests.Row(9, ("A", "其后"))));

        read.Blocks.ShouldBeEmpty();
        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-many-cells");
    }

    [Fact]
    public void Read_binary_workbook_asks_for_xlsx()
    {
        var file = Zip(("_rels/.rels", "x"), ("xl/worksheets/sheet1.bin", "x"), ("xl/workbook.bin", "x"));

        var (format, read) = ReaderCatalog.Read(
            "表.xlsb",
            file,
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );

        format.ShouldBe("xlsx");
        var said = read.Diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe("no-reader");
        said.Message.ShouldContain("另存为 xlsx");
    }

    [Fact]
    public void Read_cell_longer_than_the_limit_is_cut()
    {
        var limits = ReadingLimits.Default with { CellCharacters = 10 };
        var document = Read(new DocxReader(), Docx(Tbl(Tr(Tc(new string('长', 50))))), limits);
        var sheet = Read(new XlsxReader(), Sheet(XlsxReaderTests.Row(1, ("A", new string('长', 50)))), limits);

        Cells(document).ShouldHaveSingleItem().Text.Length.ShouldBe(10);
        Cells(sheet).ShouldHaveSingleItem().Text.Length.ShouldBe(10);
        document.Diagnostics.ShouldContain(d => d.Code == "too-large");
        sheet.Diagnostics.ShouldContain(d => d.Code == "too-large");
    }

    [Fact]
    public void Read_deeply_nested_xml_does_not_overflow_the_stack()
    {
        const int Deep = 100_000;
        var open = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Deep));
        var file = Docx(open + P("深处"));

        var read = Read(new DocxReader(), file);

        read.Diagnostics.ShouldContain(d => d.Code == "damaged-file");
        Read(new XlsxReader(), Sheet(string.Concat(Enumerable.Repeat("<row>", Deep))))
            .Diagnostics.ShouldContain(d => d.Code == "damaged-file");
    }

    [Fact]
    public void Read_a_million_phantom_rows_keeps_none()
    {
        var rows = new StringBuilder(XlsxReaderTests.Row(1, ("A", "甲")));
        for (var i = 2; i <= 1_000_000; i++)
        {
            rows.Append("<row r=\"").Append(i).Append("\"><c r=\"A").Append(i).Append("\" s=\"1\"/></row>");
        }
        var file = Sheet(rows.ToString());

        var read = Read(new XlsxReader(), file);

        ((SourceTable)read.Blocks[0]).Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void Read_document_type_declaration_is_refused()
    {
        const string Evil = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var file = Zip(("word/document.xml", $"{Evil}<w:document><w:body>{P("&x;")}</w:body></w:document>"));

        var read = Read(new DocxReader(), file);

        read.Blocks.ShouldBeEmpty();
        read.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Read_archives_without_the_main_part_or_without_anything_says_so()
    {
        foreach (var file in (byte[][])[Zip(("a.txt", "x")), Zip(), [], "PK\x03\x04"u8.ToArray()])
        {
            Errs(new DocxReader(), file);
            Errs(new XlsxReader(), file);
        }
    }

    [Fact]
    public void Read_xls_that_is_none_says_that_it_is_damaged()
    {
        var bytes = new byte[4096];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);

        Errs(new XlsReader(), bytes);
    }

    [Fact]
    public void Detect_tells_formats_by_content()
    {
        OfficeSniffer.Detect(Workbook).ShouldBe("xlsx");
        OfficeSniffer.Detect(Document).ShouldBe("docx");
        OfficeSniffer.Detect(Document.AsSpan(0, Document.Length / 2)).ShouldBe("docx");
        OfficeSniffer.Detect(Zip(("a.txt", "word/document.xml"))).ShouldBeNull();
        OfficeSniffer.Detect("项目支出"u8).ShouldBeNull();
        OfficeSniffer.Detect([]).ShouldBeNull();
    }

    [Theory]
    [InlineData("WordDocument", "doc")]
    [InlineData("Workbook", "xls")]
    [InlineData("Book", "xls")]
    [InlineData("EncryptedPackage", "encrypted")]
    [InlineData("Contents", null)]
    public void Detect_tells_ole_files_by_their_top_level_streams(string stream, string? format)
    {
        var bytes = new byte[512 * 3];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        bytes[30] = 9;
        bytes[48] = 1;
        Entry(bytes, 1024, "Root Entry", child: 1);
        Entry(bytes, 1024 + 128, stream, child: -1);
        bytes.AsSpan(512, 512).Fill(0xFF);

        OfficeSniffer.Detect(bytes).ShouldBe(format);
    }

    private static void Entry(byte[] bytes, int at, string name, int child)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, at);
        bytes[at + 64] = (byte)((name.Length + 1) * 2);
        BitConverter.TryWriteBytes(bytes.AsSpan(at + 68), -1);
        BitConverter.TryWriteBytes(bytes.AsSpan(at + 72), -1);
        BitConverter.TryWriteBytes(bytes.AsSpan(at + 76), child);
    }

    private static void Errs(IDocumentReader reader, byte[] file)
    {
        var read = Read(reader, file);
        read.Diagnostics.ShouldContain(d => d.Code == "damaged-file");
        read.Diagnostics.ShouldAllBe(d => d.Message.Length > 10);
    }

    private static IEnumerable<SourceCell> Cells(SourceDocument document) =>
        document.Blocks.OfType<SourceTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells);

    private static IEnumerable<SourceRow> Rows(SourceDocument document) =>
        document.Blocks.OfType<SourceTable>().SelectMany(t => t.Rows);

    private static string Texts(SourceDocument document) => string.Join('|', Cells(document).Select(c => c.Text));

    private static SourceDocument Read(IDocumentReader reader, byte[] file, ReadingLimits? limits = null) =>
        reader.Read(file, limits ?? ReadingLimits.Default, TestContext.Current.CancellationToken);
}
