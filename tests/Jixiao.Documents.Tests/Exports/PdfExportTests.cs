using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Pdf;

namespace Jixiao.Documents.Tests.Exports;

public sealed class PdfExportTests
{
    [Fact]
    public async Task Pdf_has_its_fonts_its_text_its_tags_and_a_bookmark_a_form()
    {
        Assert.SkipUnless(PdfExport.IsPossible, "chromium 未安装，不能打印 PDF");
        Tools.Need("pdffonts", "pdftotext", "pdfinfo");
        using var folder = new TemporaryFolder();
        var file = folder.File("forms.pdf");
        await using (var stream = File.Create(file))
        {
            PdfExport
                .Write(stream, HtmlExportTests.Batch(), cancellation: TestContext.Current.CancellationToken)
                .ShouldBeNull();
        }
        var fonts = (await Tools.Run("pdffonts", file))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(2)
            .ToList();
        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(f => f.Contains(" yes ", StringComparison.Ordinal));
        var text = await Tools.Run("pdftotext", "-layout", file, "-");
        text.ShouldContain("维修校舍数量");
        text.Replace(" ", "", StringComparison.Ordinal).ShouldContain("第2页共3页");
        var info = await Tools.Run("pdfinfo", file);
        info.ShouldContain("Tagged:          yes");
        info.ShouldContain("Title:           清河县2026年绩效目标");
        info.ShouldContain("Pages:           3");
        info.ShouldContain("(A4)");
        (await Tools.Run("pdfinfo", "-f", "3", "-l", "3", file)).ShouldContain("841.9");
        var raw = System.Text.Encoding.Latin1.GetString(
            await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)
        );
        raw.ShouldContain("/Type /Outlines");
        raw.ShouldContain("<FEFF" + Convert.ToHexString(System.Text.Encoding.BigEndianUnicode.GetBytes("甲项目")));
    }

    [Fact]
    public void Write_says_how_to_get_a_browser_when_there_is_none() =>
        Browser.Find(name => name == Browser.Variable ? "/nowhere/chromium" : "").ShouldBeNull();

    [Fact]
    public void Write_stops_when_the_time_is_up()
    {
        Assert.SkipUnless(PdfExport.IsPossible, "chromium 未安装，不能打印 PDF");
        using var stream = new MemoryStream();
        var failure = PdfExport.Write(
            stream,
            FormBatch.Of(LaidOut.Project()),
            TimeSpan.FromMilliseconds(1),
            TestContext.Current.CancellationToken
        );
        failure!.Code.ShouldBe("print-took-too-long");
        stream.Length.ShouldBe(0);
    }
}
