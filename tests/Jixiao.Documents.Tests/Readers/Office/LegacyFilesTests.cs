using Jixiao.Core.Forms;
using Jixiao.Corpus;
using Jixiao.Corpus.Comparing;
using Jixiao.Testing;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>Documents of the corpus, saved by LibreOffice in the old formats, read to the same forms.</summary>
public sealed class LegacyFilesTests
{
    [Theory]
    [InlineData("01-project-disclosure", "docx", "doc")]
    [InlineData("05-duty-targets", "docx", "doc")]
    [InlineData("01-project-disclosure", "xlsx", "xls")]
    [InlineData("05-duty-targets", "xlsx", "xls")]
    public void Read_document_saved_in_the_old_format_gives_the_same_forms(string document, string format, string old)
    {
        using var folder = new TemporaryFolder();
        var source = CorpusFolder.File(CorpusFolder.Find(), document, format);
        var saved = OldFormat.Save(source, old, folder.Path);
        Assert.SkipWhen(saved is null, $"LibreOffice that writes .{old} is not installed.");

        var reading = Read(saved);

        reading.Format.ShouldBe(old);
        reading.Forms.ShouldNotBeEmpty(string.Join("\n", reading.Diagnostics));
        var comparison = Comparer.Compare(Read(source).Forms, reading.Forms);
        comparison.Tally.Perfect.ShouldBeTrue($"{comparison.Tally}\n{string.Join('\n', comparison.Differences)}");
    }

    private static DocumentReading Read(string file) =>
        FormReader.Read(file, File.ReadAllBytes(file), cancellation: TestContext.Current.CancellationToken);
}
