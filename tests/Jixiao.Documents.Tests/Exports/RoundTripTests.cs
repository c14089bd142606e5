using Jixiao.Core.Forms;
using Jixiao.Corpus;
using Jixiao.Corpus.Content;
using Jixiao.Corpus.RoundTrips;
using Jixiao.Documents.Exports.Pdf;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>What is written as an official form and read again is the same form.</summary>
public sealed class RoundTripTests
{
    private static readonly string Corpus = CorpusFolder.Find();

    public static TheoryData<string> Formats() => ["page", "docx", "xlsx", "html"];

    public static TheoryData<string, int> FormatsAndSeeds()
    {
        var data = new TheoryData<string, int>();
        foreach (var format in Formats())
        {
            foreach (var seed in new[] { 1, 2, 3 })
            {
                data.Add(format.Data, seed);
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Return_corpus_forms_are_the_same_forms(string format)
    {
        var tally = new RoundTripTally();
        foreach (var document in Catalog.Documents.Select(d => d.Name))
        {
            var forms = Read(CorpusFolder.File(Corpus, document, "docx"));
            tally.Add(document, forms, RoundTrip.Return(forms, format));
        }
        tally.Differences.ShouldBeEmpty(string.Join('\n', tally.Differences));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Return_seed_forms_are_the_same_forms(string format)
    {
        Assert.SkipWhen(SeedFolder.Find() is null, "../shared/seeds is not here.");
        var tally = new RoundTripTally();
        foreach (var file in Directory.EnumerateFiles(SeedFolder.Find()!).Order(StringComparer.Ordinal))
        {
            var forms = Read(file);
            tally.Add(Path.GetFileName(file), forms, RoundTrip.Return(forms, format));
        }
        tally.Differences.ShouldBeEmpty(string.Join('\n', tally.Differences));
    }

    [Theory]
    [MemberData(nameof(FormatsAndSeeds))]
    public void Return_generated_forms_are_the_same_forms(string format, int seed)
    {
        var generated = new GeneratedForms(seed);
        var tally = new RoundTripTally();
        for (var f = 0; f < 20; f++)
        {
            var form = generated.Next();
            tally.Add($"{seed}/{f}", [form], RoundTrip.Return([form], format));
        }
        tally.Differences.ShouldBeEmpty(string.Join('\n', tally.Differences));
    }

    [Theory]
    [InlineData("11-department-key-tasks")]
    [InlineData("12-project-application")]
    [InlineData("15-workbook-of-kinds")]
    public void Return_forms_as_written_down_by_hand_are_the_same_but_for_amounts_of_tasks(string document)
    {
        var all = ExpectedJson.Read(File.ReadAllText(CorpusFolder.File(Corpus, document, "expected.json")));
        Form[] forms = [all[0]];
        var tally = new RoundTripTally();
        tally.Add(document, forms, RoundTrip.Return(forms, "page"));
        tally.Differences.ShouldAllBe(d => d.Contains(": lines: wanted", StringComparison.Ordinal));
    }

    [Fact]
    public void Return_form_without_indicators_is_the_same_form()
    {
        var form = new GeneratedForms(4).Next() with { Indicators = [], Duties = [] };
        var tally = new RoundTripTally();
        tally.Add("bare", [form], RoundTrip.Return([form], "docx"));
        tally.Differences.ShouldBeEmpty(string.Join('\n', tally.Differences));
    }

    [Fact]
    public void Return_corpus_forms_as_pdf_keeps_nearly_every_row()
    {
        Assert.SkipUnless(PdfExport.IsPossible, "No browser is installed that prints pdf.");
        List<Form> forms = [.. Catalog.Documents.SelectMany(d => Read(CorpusFolder.File(Corpus, d.Name, "docx")))];
        var tally = new RoundTripTally();
        foreach (var part in forms.Chunk(10))
        {
            tally.Add("pdf", part, RoundTrip.Return(part, "pdf"));
        }
        (1000 * tally.SameRows).ShouldBeGreaterThanOrEqualTo(995 * tally.Rows, string.Join('\n', tally.Differences));
    }

    private static IReadOnlyList<Form> Read(string file) =>
        FormReader.Read(file, File.ReadAllBytes(file), cancellation: TestContext.Current.CancellationToken).Forms;
}
