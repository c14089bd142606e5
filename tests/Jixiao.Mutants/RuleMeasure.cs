using System.Text.Json;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Json;
using Jixiao.Core.Sources;

namespace Jixiao.Mutants;

/// <summary>One mutant: what was to be found and what was.</summary>
internal sealed record Mutant(CleanDocument Document, IReadOnlyList<Form> Forms, IReadOnlyList<Finding> Found);

/// <summary>How a rule did on the mutants of its fault.</summary>
/// <param name="Missed">Mutants that the rule did not see.</param>
/// <param name="Accused">Mutants of which a rule says an error that the slip did not make.</param>
internal sealed record RuleMeasure(
    Mutator Mutator,
    int Mutants,
    IReadOnlyList<Mutant> Missed,
    IReadOnlyList<Mutant> Accused
)
{
    private const int Tries = 60;

    public decimal Recall => Mutants == 0 ? 0 : 100m * (Mutants - Missed.Count) / Mutants;

    /// <param name="most">Different mutants at most; fewer where the fault has not so many shapes.</param>
    public static RuleMeasure Of(Mutator mutator, int most, int seed = 0)
    {
        var (missed, accused, seen) = (
            new List<Mutant>(),
            new List<Mutant>(),
            new HashSet<string>(StringComparer.Ordinal)
        );
        foreach (var (document, forms) in Make(mutator, most * Tries, seed))
        {
            if (seen.Count == most)
            {
                break;
            }
            if (!seen.Add(Print(forms)))
            {
                continue;
            }
            var found = document.Audit(forms).Findings;
            var mutant = new Mutant(document, forms, found);
            if (!found.Any(f => f.Rule == mutator.Rule))
            {
                missed.Add(mutant);
            }
            if (found.Any(f => IsFalse(mutator, f)))
            {
                accused.Add(mutant);
            }
        }
        return new RuleMeasure(mutator, seen.Count, missed, accused);
    }

    /// <summary>The same for two mutants that differ in nothing.</summary>
    public static string Print(IReadOnlyList<Form> forms) =>
        JsonSerializer.Serialize(forms, JixiaoJson.Contract.IReadOnlyListForm);

    public static bool IsFalse(Mutator mutator, Finding finding) =>
        finding.Severity == Severity.Error
        && finding.Rule != mutator.Rule
        && !mutator.Implies.Contains(finding.Rule, StringComparer.Ordinal);

    /// <summary>Every form in turn, so that the mutants come from as many forms as the fault can happen in.</summary>
    private static IEnumerable<(CleanDocument Document, IReadOnlyList<Form> Forms)> Make(
        Mutator mutator,
        int tries,
        int seed
    )
    {
        List<(CleanDocument Document, Form Form)> clean =
        [
            .. CleanForms.All.SelectMany(d => d.Forms.Select(f => (d, f))),
        ];
        for (var i = 0; i < tries; i++)
        {
            var (document, form) = clean[i % clean.Count];
            if (mutator.Slip(form, new Dice(seed + i)) is { } forms)
            {
                yield return (document, forms);
            }
        }
    }
}
