using Jixiao.Mutants;

namespace Jixiao.Audit.Tests.Mutants;

/// <summary>
/// Each rule sees its own fault in documents that were without fault, and no other rule speaks of an error that was not made.
/// bench/accuracy --rules measures the same with more mutants.
/// </summary>
public sealed class MutantsTests
{
    private const int Sample = 12;

    public static TheoryData<string> Rules => [.. MutatorCatalog.All.Select(m => m.Rule)];

    [Fact]
    public void Every_rule_has_a_mutator_or_a_reason_for_having_none()
    {
        var mutated = MutatorCatalog.All.Select(m => m.Rule).ToList();
        mutated.ShouldBeUnique(StringComparer.Ordinal);
        mutated
            .Concat(MutatorCatalog.None.Keys)
            .Order(StringComparer.Ordinal)
            .ShouldBe(RuleCatalog.All.Select(r => r.Id).Order(StringComparer.Ordinal));
        MutatorCatalog.None.Values.ShouldAllBe(why => why.Length > 10);
        MutatorCatalog.All.SelectMany(m => m.Implies).ShouldAllBe(id => RuleCatalog.Find(id) != null);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Audit_mutants_of_a_rule_finds_the_fault_and_accuses_of_no_other(string rule)
    {
        var mutator = MutatorCatalog.All.Single(m => m.Rule == rule);
        var measure = RuleMeasure.Of(mutator, Sample);
        measure.Mutants.ShouldBeGreaterThan(Sample / 3);
        measure.Missed.Count.ShouldBeLessThanOrEqualTo(1, MeasureReport.Details(mutator));
        measure.Accused.ShouldBeEmpty(MeasureReport.Details(mutator));
    }

    [Fact]
    public void Mutators_give_the_same_mutants_each_time()
    {
        var mutator = MutatorCatalog.All[0];
        var form = CleanForms.All[0].Forms[0];
        for (var seed = 0; seed < 30; seed++)
        {
            var (once, again) = (mutator.Slip(form, new Dice(seed)), mutator.Slip(form, new Dice(seed)));
            RuleMeasure.Print(once ?? []).ShouldBe(RuleMeasure.Print(again ?? []));
        }
    }
}
