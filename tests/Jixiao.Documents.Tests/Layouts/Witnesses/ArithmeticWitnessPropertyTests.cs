using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Witnesses;

namespace Jixiao.Documents.Tests.Layouts.Witnesses;

/// <summary>Over forms made from seeds: what adds up is left alone, what was spoilt in one place is found in that place.</summary>
public sealed class ArithmeticWitnessPropertyTests
{
    private const int Forms = 300;

    [Fact]
    public void Hear_form_that_adds_up_proposes_nothing()
    {
        for (var seed = 0; seed < Forms; seed++)
        {
            var (suggestions, diagnostics) = ArithmeticWitness.Hear(Sample.Form(seed));

            suggestions.ShouldBeEmpty($"seed {seed}");
            diagnostics.ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Hear_value_and_weight_swapped_finds_that_row()
    {
        for (var seed = 0; seed < Forms; seed++)
        {
            var form = Sample.Form(seed);
            var at = form.Indicators.ToList().FindIndex(r => r.Level1 == "产出指标");
            var row = form.Indicators[at];

            var spoilt = form.With(at, row with { Value = row.Weight, Weight = row.Value });
            var found = ArithmeticWitness.Hear(spoilt).Suggestions;

            found
                .Select(s => (s.Code, s.Target.Indicator, s.Target.Field, s.From, s.To))
                .ShouldBe(
                    [
                        ("value-weight-swapped", at, "weight", row.Value, row.Weight),
                        ("value-weight-swapped", at, "value", row.Weight, row.Value),
                    ],
                    $"seed {seed}"
                );
        }
    }

    [Fact]
    public void Hear_cost_row_printed_twice_finds_the_second_print()
    {
        for (var seed = 0; seed < Forms; seed++)
        {
            var form = Sample.Form(seed).Unweighted();
            var at = new Random(seed).Next(form.Indicators.Count(r => r.Level1 == "成本指标"));

            var found = ArithmeticWitness.Hear(form.Inserted(at, form.Indicators[at])).Suggestions;

            found.ShouldHaveSingleItem($"seed {seed}").Code.ShouldBe("row-printed-twice", $"seed {seed}");
            found[0].Target.ShouldBe(new SuggestionTarget(at + 1, "row"), $"seed {seed}");
            found[0].Evidence.ShouldContain("等于预算", customMessage: $"seed {seed}");
        }
    }

    [Fact]
    public void Hear_cost_row_moved_below_its_block_finds_it()
    {
        for (var seed = 0; seed < Forms; seed++)
        {
            var form = Sample.Form(seed).Unweighted();
            var at = form.Indicators.ToList().FindLastIndex(r => r.Level1 == "成本指标");

            var moved = form.Indicators[at] with { Level1 = "产出指标", Level2 = "数量指标" };
            var found = ArithmeticWitness.Hear(form.With(at, moved)).Suggestions;

            found.ShouldHaveSingleItem($"seed {seed}").Code.ShouldBe("row-moved", $"seed {seed}");
            found[0].Target.ShouldBe(new SuggestionTarget(at, "level1"));
            found[0].To.ShouldBe("成本指标");
        }
    }

    [Fact]
    public void Hear_cost_row_in_yuan_among_wan_finds_it()
    {
        for (var seed = 0; seed < Forms; seed++)
        {
            var form = Sample.Form(seed).Unweighted();
            var at = new Random(seed).Next(form.Indicators.Count(r => r.Level1 == "成本指标"));

            var found = ArithmeticWitness.Hear(form.With(at, form.Indicators[at] with { Unit = "元" })).Suggestions;

            found.ShouldHaveSingleItem($"seed {seed}").Code.ShouldBe("amount-unit-mistaken", $"seed {seed}");
            found[0].Target.ShouldBe(new SuggestionTarget(at, "unit"));
            found[0].To.ShouldBe("万元");
        }
    }
}
