using Jixiao.Corpus;
using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Documents;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Tests.Corpus;

/// <summary>Each printed cell of each corpus document is in a form, in a diagnostic, or a known heading.</summary>
public sealed class NothingLostTests
{
    private static readonly string Folder = CorpusFolder.Find();

    public static TheoryData<string, string> Printed() =>
        CorpusReadingTests.Printed("docx", "xlsx", "html", "pdf", "txt");

    [Theory]
    [MemberData(nameof(Printed))]
    public void Read_corpus_document_loses_no_printed_cell(string document, string format)
    {
        var file = CorpusFolder.File(Folder, document, format);
        var defined = Catalog.Documents.Single(d => d.Name == document);

        var reading = FormReader.Read(
            file,
            File.ReadAllBytes(file),
            cancellation: TestContext.Current.CancellationToken
        );

        var lost = PrintedCells.Lost(defined, reading, IsHeading);
        Assert.SkipWhen(
            lost.Count > 0 && CorpusReadingTests.IsPending($"{document} {format} cells"),
            $"Lost: {string.Join(" | ", lost)}"
        );
        lost.ShouldBeEmpty();
        if (defined.Outside > 0)
        {
            reading.Diagnostics.ShouldContain(d => d.Code == "outside-forms");
        }
    }

    private static bool IsHeading(string text)
    {
        var label = Keys.OfLabel(text);
        return Headings.Column(label) != ColumnRole.None
            || Lexicon.Field(label) != FieldRole.None
            || Lexicon.LevelInColumn(label) is not null
            || FundWords.IsLabel(label);
    }
}
