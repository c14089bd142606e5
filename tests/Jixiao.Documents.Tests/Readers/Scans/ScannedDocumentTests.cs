using Jixiao.Core.Sources;
using Jixiao.Corpus;
using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.Scans;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Readers.Scans;
using Jixiao.Documents.Sources;
using Jixiao.Documents.Tests.Readers.Pdf;

namespace Jixiao.Documents.Tests.Readers.Scans;

/// <summary>Scanned copies of the corpus: pages that are nothing but pictures.</summary>
public sealed class ScannedDocumentTests
{
    private const string Document = "09-central-unit";
    private static readonly string Pdf = CorpusFolder.File(CorpusFolder.Find(), Document, "pdf");

    [Theory]
    [InlineData(200, 0)]
    [InlineData(200, 1)]
    public async Task Read_scanned_form_finds_most_of_its_rows_and_trusts_none(int dots, double lean)
    {
        SkipUnlessInstalled();
        var scan = await ScannedCopy.Of(Pdf, dots, lean);

        var reading = FormReader.Read("scan.pdf", scan, Patient, TestContext.Current.CancellationToken);

        var expected = Catalog.Documents.Single(d => d.Name == Document).Forms;
        var comparison = Comparer.Compare(expected, reading.Forms);
        var differences = $"{comparison.Tally}\n{string.Join('\n', comparison.Differences)}";
        comparison.Tally.Forms.F1.ShouldBe(100, differences);
        comparison.Tally.Rows.F1.ShouldBeGreaterThan(75, differences);
        comparison.Tally.Levels.Share.ShouldBeGreaterThan(90, differences);
        reading.Forms.SelectMany(f => f.Indicators).ShouldAllBe(i => i.Confidence < 0.6m);
        reading.Diagnostics.ShouldContain(d => d.Code == "text-recognised" && d.Severity == Severity.Warning);
    }

    [Fact]
    public async Task Read_scanned_table_has_its_cells_each_of_low_confidence()
    {
        SkipUnlessInstalled();
        var scan = await ScannedCopy.Of(Pdf, 200);

        var source = Printed.Source("scan.pdf", scan, Patient).Source;

        var cells = source.Blocks.OfType<SourceTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).ToList();
        cells.Count(c => c.Text.Length > 0).ShouldBeGreaterThan(60);
        cells.ShouldAllBe(c => c.Confidence < 0.6m);
        cells.ShouldContain(c => c.Text == "三级指标");
        cells.ShouldContain(c => c.RowSpan > 1 && c.Text == "产出指标");
    }

    [Theory]
    [InlineData("-png")]
    [InlineData("-jpeg")]
    [InlineData("-tiff")]
    public async Task Read_picture_file_is_read_as_a_scan(string format)
    {
        SkipUnlessInstalled();
        var folder = Directory.CreateTempSubdirectory("jixiao-scan-");
        try
        {
            var page = (await ScannedCopy.PaintAsync(Pdf, 150, format, folder.FullName))[0];

            var reading = FormReader.Read("照片", page, Patient, TestContext.Current.CancellationToken);

            reading.Forms.ShouldNotBeEmpty();
            reading.Forms[0].Indicators.Count.ShouldBeGreaterThan(4);
            reading.Diagnostics.ShouldContain(d => d.Code == "text-recognised");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Read_scan_beyond_the_time_for_recognition_says_so()
    {
        SkipUnlessInstalled();
        var scan = await ScannedCopy.Of(Pdf, 150);

        var source = Printed
            .Source("scan.pdf", scan, ReadingLimits.Default with { RecognitionTime = TimeSpan.Zero })
            .Source;

        var diagnostic = source.Diagnostics.ShouldHaveSingleItem();
        (diagnostic.Code, diagnostic.Severity).ShouldBe(("no-text-layer", Severity.Error));
        diagnostic.Message.ShouldContain("识别用时超过了限制");
    }

    [Fact]
    public async Task Read_scan_that_is_cancelled_ends()
    {
        SkipUnlessInstalled();
        var scan = await ScannedCopy.Of(Pdf, 150);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Should.Throw<OperationCanceledException>(() =>
            new PdfReader().Read(scan, ReadingLimits.Default, cancelled.Token)
        );
    }

    [Fact]
    public void Read_picture_cut_after_its_first_bytes_is_damaged()
    {
        SkipUnlessInstalled();
        byte[] cut = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13];

        var source = Printed.Source("a.png", cut).Source;

        source.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("damaged-file");
    }

    [Fact]
    public void Read_picture_of_absurd_size_is_too_large()
    {
        byte[] vast = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 1, 0, 0, 0, 1, 0, 0, 8, 0, 0, 0, 0];

        Printed.Source("a.png", vast).Source.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-large");
    }

    /// <summary>Other tests may keep the machine busy; how long recognition takes is not what is tested.</summary>
    private static ReadingLimits Patient => ReadingLimits.Default with { RecognitionTime = TimeSpan.FromMinutes(10) };

    private static void SkipUnlessInstalled()
    {
        Assert.SkipUnless(PrintedPdf.IsInstalled("pdftoppm"), "poppler-utils 未安装，无法制作扫描件");
        Assert.SkipUnless(
            Tesseract.IsInstalled(TestContext.Current.CancellationToken),
            "tesseract-ocr 或 tesseract-ocr-chi-sim 未安装，无法识别扫描件"
        );
    }
}
