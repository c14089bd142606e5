using Jixiao.Core.Forms;
using Jixiao.Corpus;
using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;
using Jixiao.Documents;

namespace Jixiao.Documents.Tests.Corpus;

/// <summary>Each document of the corpus, in each format, reads to what a careful person reads in it.</summary>
public sealed class CorpusReadingTests
{
    private static readonly string Folder = CorpusFolder.Find();

    /// <summary>"document format" of what is known not to be read exactly yet; tests/corpus/README.md says how it shrinks.</summary>
    private static readonly HashSet<string> Pending =
    [
        .. File.ReadLines(Path.Combine(Folder, "pending.txt"))
            .Select(l => l.Trim())
            .Where(l => l.Length > 0 && l[0] != '#'),
    ];

    public static TheoryData<string, string> Printed() => Printed([.. CorpusFolder.Formats]);

    internal static TheoryData<string, string> Printed(params string[] formats)
    {
        var data = new TheoryData<string, string>();
        foreach (var document in Catalog.Documents)
        {
            foreach (var format in formats)
            {
                data.Add(document.Name, format);
            }
        }
        return data;
    }

    internal static bool IsPending(string line) => Pending.Contains(line);

    public static TheoryData<string> Names() => [.. Catalog.Documents.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Printed))]
    public void Read_corpus_document_gives_the_expected_forms(string document, string format)
    {
        var expected = Expected(document);
        var file = CorpusFolder.File(Folder, document, format);

        var reading = FormReader.Read(
            file,
            File.ReadAllBytes(file),
            cancellation: TestContext.Current.CancellationToken
        );

        var comparison = Comparer.Compare(expected, reading.Forms);
        Assert.SkipWhen(
            !comparison.Tally.Perfect && IsPending($"{document} {format}"),
            $"Not read exactly yet: {comparison.Tally}"
        );
        comparison.Tally.Perfect.ShouldBeTrue($"{comparison.Tally}\n{string.Join('\n', comparison.Differences)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Expected_json_is_what_the_catalog_says(string document)
    {
        var defined = Catalog.Documents.Single(d => d.Name == document);

        File.ReadAllText(CorpusFolder.File(Folder, document, "expected.json"))
            .ShouldBe(ExpectedJson.Write(defined.Forms));
        Comparer.Compare(defined.Forms, Expected(document)).Tally.Perfect.ShouldBeTrue();
    }

    private static IReadOnlyList<Form> Expected(string document) =>
        ExpectedJson.Read(File.ReadAllText(CorpusFolder.File(Folder, document, "expected.json")));
}
