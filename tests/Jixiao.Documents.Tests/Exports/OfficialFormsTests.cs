using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jixiao.Corpus.Pictures;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Pages;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>Every form of the catalog, filled to the brim and left blank.</summary>
public sealed class OfficialFormsTests
{
    [Theory]
    [InlineData("long")]
    [InlineData("empty")]
    public void Docx_of_every_form_is_valid(string filled)
    {
        using var stream = new MemoryStream();
        DocxExport.Write(stream, Batch(filled));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        Errors(document).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("long")]
    [InlineData("empty")]
    public void Xlsx_of_every_form_is_valid(string filled)
    {
        using var stream = new MemoryStream();
        XlsxExport.Write(stream, Batch(filled));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Errors(document).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task Every_form_left_blank_opens_in_LibreOffice_on_one_page(string format)
    {
        Tools.Need("pdfinfo");
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream();
        ExportFormats
            .Write(format, stream, Batch("empty"), cancellation: TestContext.Current.CancellationToken)
            .ShouldBeNull();
        var pdf = await Tools.Office(folder, folder.Write("forms." + format, stream.ToArray()));
        var info = await Tools.Run("pdfinfo", pdf);
        info.Split('\n')
            .Single(l => l.StartsWith("Pages:", StringComparison.Ordinal))[6..]
            .Trim()
            .ShouldBe(ExportCatalog.Default.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_form_but_the_published_one_is_signed_and_sealed()
    {
        foreach (var form in PictureForms.AllEmpty())
        {
            var labels = form.Blocks.OfType<LabelLine>().SelectMany(l => l.Parts).Select(p => p.Label).ToList();
            if (form.Blocks[0] is Paragraph { Text: "部门预算项目支出绩效目标公开表" })
            {
                labels.ShouldBeEmpty();
            }
            else
            {
                labels.ShouldContain(l => l.Contains('章'), form.Blocks[0].ToString());
                labels.ShouldContain(l => l.Contains("日期", StringComparison.Ordinal));
            }
        }
    }

    private static FormBatch Batch(string filled) =>
        new("绩效表", filled == "long" ? PictureForms.AllLong() : PictureForms.AllEmpty());

    private static IEnumerable<string> Errors(OpenXmlPackage document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
}
