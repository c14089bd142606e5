using Jixiao.Corpus.Distortion;

namespace Jixiao.Documents.Tests.Corpus;

/// <summary>Documents spoilt as scans and conversions spoil them, from a seed.</summary>
public sealed class DistortionTests
{
    [Fact]
    public void Read_500_distorted_documents_keeps_rows_and_levels()
    {
        var tally = DistortedAccuracy.Measure(500);

        tally.Rows.F1.ShouldBeGreaterThanOrEqualTo(97m, tally.ToString());
        tally.Levels.Share.ShouldBeGreaterThanOrEqualTo(95m, tally.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Document_of_the_same_number_is_the_same_bytes(int number)
    {
        var (first, second) = (DistortedAccuracy.Document(number), DistortedAccuracy.Document(number));

        second.File.ShouldBe(first.File);
        second.Bytes.ShouldBe(first.Bytes);
    }

    [Fact]
    public void Distort_spoils_the_print_in_every_way_over_many_documents()
    {
        var faults = new HashSet<string>(StringComparer.Ordinal);
        var lost = 0;
        var twice = 0;
        for (var i = 0; i < 60; i++)
        {
            var random = new Random(i);
            var (forms, blocks) = new RandomForms(random).Next();
            var distorted = new Distorter(random).Distort(forms, blocks);
            faults.UnionWith(distorted.Faults.Split('+'));
            twice += distorted.Twice.Count;
            lost += distorted.Forms.Sum(f => f.Indicators.Count(r => r.Name is null || r.Value is null));
        }

        faults.ShouldBe(["drift", "shift", "lose", "double", "header", "trail", "join", "space"], ignoreOrder: true);
        lost.ShouldBeGreaterThan(10);
        twice.ShouldBeGreaterThan(10);
    }
}
