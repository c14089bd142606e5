using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Xlsx;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Jixiao.Documents.Tests.Exports;

public sealed class OfficeExportTests
{
    public static TheoryData<string> Batches => ["one", "batch", "hostile", "long", "empty"];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Docx_is_valid(string batch)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(Of(batch))), isEditable: false);
        Errors(document).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void Xlsx_is_valid(string batch)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(Of(batch))), isEditable: false);
        Errors(document).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("batch", ".docx")]
    [InlineData("batch", ".xlsx")]
    [InlineData("hostile", ".docx")]
    [InlineData("hostile", ".xlsx")]
    [InlineData("long", ".docx")]
    [InlineData("long", ".xlsx")]
    public async Task File_opens_in_LibreOffice_and_shows_its_text(string batch, string format)
    {
        Tools.Need("pdftotext");
        using var folder = new TemporaryFolder();
        var file = folder.Write("forms" + format, format == ".docx" ? Docx(Of(batch)) : Xlsx(Of(batch)));
        var pdf = await Tools.Office(folder, file);
        var text = await Tools.Run("pdftotext", "-layout", pdf, "-");
        text.Replace(" ", "", StringComparison.Ordinal)
            .ShouldContain(
                batch switch
                {
                    "batch" => "清淤渠道长度",
                    "hostile" => "@SUM(A1:A9)",
                    _ => "第300批",
                }
            );
    }

    [Fact]
    public void Xlsx_text_is_never_a_formula()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx(Of("hostile"))), isEditable: false);
        var part = document.WorkbookPart!.WorksheetParts.Single();
        var cells = part.Worksheet.Descendants<Cell>().Where(c => c.HasChildren).ToList();
        cells.ShouldAllBe(c => c.CellFormula == null && c.DataType!.Value == CellValues.InlineString);
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var doubtful = cells.Where(c => "=+-@".Contains(c.InnerText[0], StringComparison.Ordinal)).ToList();
        doubtful.Count.ShouldBe(4);
        doubtful.ShouldAllBe(c => formats[(int)c.StyleIndex!.Value].QuotePrefix! == true);
    }

    [Fact]
    public void Xlsx_names_of_sheets_are_such_as_Excel_takes_and_print_titles_repeat()
    {
        var name = "清河县[东河镇]校舍:维修*改造?项目/一期\\二期工程以及附属设施建设专项";
        var forms = new[] { LaidOut.Project(name), LaidOut.Project(name), LaidOut.Project("") };
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(Xlsx(new FormBatch("目录试验", forms, [name, name, ""]))),
            isEditable: false
        );
        var workbook = document.WorkbookPart!.Workbook;
        var names = workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!).ToList();
        names.Count.ShouldBe(4);
        names[0].ShouldBe("目录");
        names.ShouldBeUnique(StringComparer.Ordinal);
        names.ShouldAllBe(n => n.Length > 0 && n.Length <= 31 && n.IndexOfAny("[]:*?/\\".ToCharArray()) < 0);
        workbook.DefinedNames!.Elements<DefinedName>().Count(n => n.Name == "_xlnm.Print_Titles").ShouldBe(4);
    }

    [Fact]
    public void Docx_repeats_headings_keeps_rows_whole_and_lists_its_forms()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Docx(Of("batch"))), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        body.Descendants<TableHeader>().Count().ShouldBe(3);
        body.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>()
            .ShouldAllBe(r => r.TableRowProperties!.GetFirstChild<CantSplit>() != null);
        body.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ShouldBe(["form_1", "form_2"]);
        body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Hyperlink>()
            .Select(h => h.Anchor!.Value)
            .ShouldBe(["form_1", "form_2"]);
        body.Descendants<SectionProperties>()
            .Select(s => s.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.PageSize>()!.Orient?.Value)
            .ShouldBe([null, null, PageOrientationValues.Landscape]);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.xlsx")]
    [InlineData("a.html")]
    public void File_read_again_has_the_same_cells(string file)
    {
        var batch = FormBatch.Of(LaidOut.OfTexts([.. LaidOut.Hostile.Prepend("甲")]));
        var bytes =
            file == "a.docx" ? Docx(batch)
            : file == "a.xlsx" ? Xlsx(batch)
            : System.Text.Encoding.UTF8.GetBytes(HtmlExportTests.Write(batch));
        var read = ReaderCatalog.Read(file, bytes, ReadingLimits.Default, TestContext.Current.CancellationToken).Source;
        var cells = read.Blocks.OfType<SourceTable>().Single().Rows.Select(r => r.Cells[^1].Text.Trim()).ToList();
        var expected = LaidOut.Hostile.Select(t =>
            t.Replace("字符与半个\uD83D字符", "字符与半个 字符", StringComparison.Ordinal).Replace('\u0001', ' ').Trim()
        );
        cells.ShouldBe(expected.Prepend("甲"));
    }

    [Fact]
    public void Row_higher_than_Excel_draws_becomes_merged_rows()
    {
        var text = string.Concat(Enumerable.Repeat("加强资金管理，", 500));
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(Xlsx(FormBatch.Of(LaidOut.OfTexts([text])))),
            isEditable: false
        );
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        sheet.Descendants<Row>().Sum(r => r.Height!.Value).ShouldBeGreaterThan(409);
        sheet.Descendants<Row>().ShouldAllBe(r => r.Height! <= 409);
        sheet.Descendants<MergeCell>().Count().ShouldBe(2);
        var read = ReaderCatalog.Read(
            "a.xlsx",
            Xlsx(FormBatch.Of(LaidOut.OfTexts([text]))),
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );
        read.Source.Blocks.OfType<SourceTable>().Single().Rows[0].Cells[1].Text.ShouldBe(text);
    }

    private static FormBatch Of(string batch) =>
        batch switch
        {
            "one" => FormBatch.Of(LaidOut.Project()),
            "hostile" => FormBatch.Of(LaidOut.OfTexts([.. LaidOut.Hostile.Where(t => !t.Contains('\uD83D'))])),
            "long" => FormBatch.Of(LaidOut.Project(indicators: 300)),
            "empty" => new FormBatch("空", []),
            _ => HtmlExportTests.Batch(),
        };

    private static byte[] Docx(FormBatch batch) => Bytes(stream => DocxExport.Write(stream, batch));

    private static byte[] Xlsx(FormBatch batch) => Bytes(stream => XlsxExport.Write(stream, batch));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static IEnumerable<string> Errors(OpenXmlPackage document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
}
