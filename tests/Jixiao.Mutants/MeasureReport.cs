using System.Globalization;
using System.Text;
using Jixiao.Audit;
using Jixiao.Core.Sources;

namespace Jixiao.Mutants;

/// <summary>The figures as docs/accuracy.md prints them, and every mutant that was missed or falsely accused.</summary>
internal static class MeasureReport
{
    private const int Most = 40;

    /// <param name="rules">Ids; none for all.</param>
    public static string Markdown(IReadOnlyList<string> rules)
    {
        var text = new StringBuilder();
        Precision(text);
        text.AppendLine();
        var measures = MutatorCatalog
            .All.Where(m => rules.Count == 0 || rules.Contains(m.Rule, StringComparer.Ordinal))
            .OrderBy(m => m.Rule, StringComparer.Ordinal)
            .Select(m => RuleMeasure.Of(m, Most))
            .ToList();
        var mutants = measures.Sum(m => m.Mutants);
        var missed = measures.Sum(m => m.Missed.Count);
        var accused = measures.Sum(m => m.Accused.Count);
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{measures.Count} rules, {mutants} mutants: {mutants - missed} seen ({100m * (mutants - missed) / mutants:0.0} %), {accused} accused of another error."
        );
        text.AppendLine()
            .AppendLine("| rule | fault | severity | mutants | recall % | other errors | implied |")
            .AppendLine("|---|---|---|---|---|---|---|");
        foreach (var m in measures)
        {
            var about = RuleCatalog.Find(m.Mutator.Rule)!.About;
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {about.Id} | {about.Title} | {Of(about.Severity)} | {m.Mutants} | {m.Recall:0.0} | {m.Accused.Count} | {string.Join(' ', m.Mutator.Implies)} |"
            );
        }
        foreach (var (rule, why) in MutatorCatalog.None)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {rule} | {RuleCatalog.Find(rule)!.About.Title} | | – | – | – | {why} |"
            );
        }
        return text.ToString();
    }

    private static void Precision(StringBuilder text)
    {
        text.AppendLine("| document | profile | forms | indicators | errors | warnings | infos |")
            .AppendLine("|---|---|---|---|---|---|---|");
        foreach (var document in CleanForms.All)
        {
            var s = document.Audit().Summary;
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {Path.GetFileNameWithoutExtension(document.Name)} | {document.Profile.Name} | {s.Forms} | {s.Indicators} | {s.Errors} | {s.Warnings} | {s.Infos} |"
            );
        }
    }

    public static string Details(Mutator mutator)
    {
        var measure = RuleMeasure.Of(mutator, Most);
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{mutator.Rule}: {measure.Mutants} mutants, recall {measure.Recall:0.0} %, accused {measure.Accused.Count}"
        );
        foreach (var mutant in measure.Missed)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  missed in {mutant.Document.Name}: {Changes(mutant)}");
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"      found {string.Join(' ', mutant.Found.Select(f => f.Rule))}"
            );
        }
        foreach (var mutant in measure.Accused)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  accused in {mutant.Document.Name}: {Changes(mutant)}");
            foreach (var f in mutant.Found.Where(f => RuleMeasure.IsFalse(mutator, f)))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"      {f.Rule} {f.Message}");
            }
        }
        return text.ToString();
    }

    /// <summary>What of the mutant stands in no clean form of its document, piece by piece.</summary>
    private static string Changes(Mutant mutant)
    {
        var clean = mutant.Document.Forms.SelectMany(Pieces).ToHashSet(StringComparer.Ordinal);
        return string.Join(" ; ", mutant.Forms.SelectMany(Pieces).Where(p => !clean.Contains(p)).Take(4));
    }

    private static IEnumerable<string> Pieces(Core.Forms.Form form)
    {
        yield return $"{form.Title} {form.FiscalYear} {form.Unit} {form.Project} {form.Stage}";
        yield return $"{form.Funds with { Lines = [] }}";
        yield return $"score {form.TotalScore} {form.Grade}";
        foreach (var goal in form.Goals.Concat(form.GoalResults))
        {
            yield return goal;
        }
        foreach (var task in form.Tasks)
        {
            yield return $"{task}";
        }
        foreach (var i in form.Indicators)
        {
            yield return $"{i.Level1}/{i.Level2}/{i.Name}/{i.ValueText}[{i.Comparison} {i.Value} {i.Unit}] {i.Weight} last {i.LastYear} {i.ThreeYearAverage} plan {i.PlannedValue} actual {i.Actual} {i.Forecast} {i.Likelihood} {i.Score} {i.Deviation} {i.Explanation} {string.Join(',', i.Attributes)}";
        }
    }

    private static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
