using System.Text;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Text;

/// <summary>Texts made to be slow or large: each takes well under a second when reading is linear.</summary>
public sealed class HostileTextTests
{
    private const int HangsAfter = 60_000;

    [Theory]
    [InlineData("[bookmark:", 50_000)]
    [InlineData("<p ", 100_000)]
    [InlineData("&amp", 100_000)]
    [InlineData("甲  ", 30_000)]
    [InlineData("甲  乙\n", 30_000)]
    [InlineData("\t甲\n\n", 30_000)]
    [InlineData("甲\t\n乙\n\n", 30_000)]
    [InlineData("|", 300_000)]
    [InlineData("a|\n", 50_000)]
    [InlineData("\n \n", 100_000)]
    [InlineData("\f", 300_000)]
    [InlineData("**", 50_000)]
    [InlineData("\"", 300_001)]
    public void Read_repetition_does_not_hang(string part, int times)
    {
        var bytes = Encoding.UTF8.GetBytes("表头\t一\n" + string.Concat(Enumerable.Repeat(part, times)));
        var before = Environment.TickCount64;

        var (_, source) = Printed.Source("a.txt", bytes);

        source.Blocks.ShouldNotBeEmpty();
        // A hang, not a slow machine: these take a second or two.
        (Environment.TickCount64 - before).ShouldBeLessThan(HangsAfter);
    }

    [Theory]
    [InlineData("a.txt", "1\t2\t3\t4\t5\t6")]
    [InlineData("a.md", "|1|2|3|4|5|6|\n|--|--|--|--|--|--|\n")]
    [InlineData("a.csv", "1,2,3,4,5,6")]
    [InlineData("a.txt", "1\t2\n3\t4\n5\t6")]
    public void Read_cells_beyond_the_limit_are_left_out_with_a_diagnostic(string file, string text)
    {
        var limits = ReadingLimits.Default with { Cells = 4 };

        var (_, source) = Printed.Source(file, Encoding.UTF8.GetBytes(text), limits);

        source.Blocks.OfType<SourceTable>().Sum(t => t.Rows.Sum(r => r.Cells.Count)).ShouldBe(3);
        source.Diagnostics.ShouldContain(d => d.Code == "too-many-cells");
    }
}
