using Jixiao.Core.Forms;
using Jixiao.Corpus;
using Jixiao.Corpus.Content;
using Jixiao.Documents.Exports;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>What is laid out as an official form and read again is the same form.</summary>
public sealed class RoundTripTests
{
    private static readonly string Corpus = CorpusFolder.Find();
    private static readonly string Seeds = Path.GetFullPath(Path.Combine(Corpus, "..", "..", "..", "shared", "seeds"));

    public static TheoryData<string> CorpusDocuments() => [.. Catalog.Documents.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(CorpusDocuments))]
    public void Lay_corpus_forms_reads_as_the_same_forms(string document)
    {
        var file = CorpusFolder.File(Corpus, document, "docx");
        var forms = FormReader
            .Read(file, File.ReadAllBytes(file), cancellation: TestContext.Current.CancellationToken)
            .Forms;

        Returned(forms).ShouldBeEmpty();
    }

    [Fact]
    public void Lay_seed_forms_reads_as_the_same_forms()
    {
        Assert.SkipUnless(Directory.Exists(Seeds), "../shared/seeds is not here.");
        foreach (var file in Directory.EnumerateFiles(Seeds).Order(StringComparer.Ordinal))
        {
            Returned(
                    FormReader
                        .Read(file, File.ReadAllBytes(file), cancellation: TestContext.Current.CancellationToken)
                        .Forms
                )
                .ShouldBeEmpty(file);
        }
    }

    /// <summary>Each form alone, and all of them as one document.</summary>
    private static string Returned(IReadOnlyList<Form> forms)
    {
        var differences = new List<string>();
        foreach (var form in forms)
        {
            var read = PageReading.Read([ExportCatalog.Default.Lay(form)]);
            differences.AddRange(
                FormSameness
                    .Differences(form, read.Count == 1 ? read[0] : null)
                    .Select(d => $"{form.Title}, {form.Project?.Name}: {d}")
            );
        }
        var together = PageReading.Read(forms.Select(f => ExportCatalog.Default.Lay(f)));
        if (together.Count != forms.Count)
        {
            differences.Add($"{forms.Count} forms in one document, read {together.Count}");
        }
        return string.Join('\n', differences);
    }
}
