using Jixiao.Core.Forms;
using Jixiao.Corpus.Comparing;
using Jixiao.Corpus.Content;

namespace Jixiao.Documents.Tests.Corpus;

public sealed class ComparerTests
{
    private static readonly IReadOnlyList<Form> Forms = Catalog.Documents[1].Forms;

    [Fact]
    public void Compare_the_same_forms_is_perfect()
    {
        var comparison = Comparer.Compare(Forms, Forms);

        comparison.Tally.Perfect.ShouldBeTrue();
        comparison.Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Compare_nothing_read_finds_nothing()
    {
        var comparison = Comparer.Compare(Forms, []);

        comparison.Tally.Forms.F1.ShouldBe(0m);
        comparison.Tally.Rows.F1.ShouldBe(0m);
        comparison.Differences.ShouldNotBeEmpty();
    }

    [Fact]
    public void Compare_a_wrong_level_counts_in_levels_alone()
    {
        var rows = Forms[0].Indicators.ToList();
        rows[0] = rows[0] with { Level2 = "质量指标" };

        var comparison = Comparer.Compare(Forms, [Forms[0] with { Indicators = rows }]);

        comparison.Tally.Rows.F1.ShouldBe(100m);
        comparison.Tally.Levels.Right.ShouldBe(rows.Count - 1);
        comparison.Differences.Count.ShouldBe(1);
    }

    [Fact]
    public void Compare_a_lost_row_and_an_invented_row_cost_both_ways()
    {
        var rows = Forms[0].Indicators.Skip(1).Append(new Indicator { Name = "无此指标", Value = "1" }).ToList();

        var tally = Comparer.Compare(Forms, [Forms[0] with { Indicators = rows }]).Tally;

        tally.Rows.ShouldBe(new Count(rows.Count - 1, rows.Count, rows.Count));
    }

    [Fact]
    public void Compare_a_row_printed_twice_may_be_read_twice()
    {
        var rows = Forms[0].Indicators.Prepend(Forms[0].Indicators[0]).ToList();
        var twice = new HashSet<Indicator> { Forms[0].Indicators[0] };

        Comparer.Compare(Forms, [Forms[0] with { Indicators = rows }], twice).Tally.Rows.F1.ShouldBe(100m);
        Comparer.Compare(Forms, [Forms[0] with { Indicators = rows }]).Tally.Rows.F1.ShouldBeLessThan(100m);
    }
}
