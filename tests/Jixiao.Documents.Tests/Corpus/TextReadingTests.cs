using Jixiao.Corpus;

namespace Jixiao.Documents.Tests.Corpus;

/// <summary>Documents that come as text only read to what a careful person reads in them.</summary>
public sealed class TextReadingTests
{
    private static readonly string Folder = CorpusFolder.Find();

    public static TheoryData<string> Names() => [.. TextCorpus.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_text_document_gives_the_expected_forms(string document)
    {
        var comparison = TextCorpus.Read(Folder, document);

        Assert.SkipWhen(
            !comparison.Tally.Perfect && CorpusReadingTests.IsPending($"text/{document}"),
            $"Not read exactly yet: {comparison.Tally}"
        );
        comparison.Tally.Perfect.ShouldBeTrue($"{comparison.Tally}\n{string.Join('\n', comparison.Differences)}");
    }
}
