using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Editing;
using Jixiao.Audit;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.App.Filing;

/// <summary>A finding at its cell.</summary>
/// <param name="Path">The cell ("/indicators/r3/weight"), the row where no one cell is at fault, "" for the form.</param>
/// <param name="Fix">Changes that mend it, to be sent as a batch; empty where a person must think.</param>
/// <param name="Reason">Why the unit lets it stand; null where it has not said.</param>
public sealed record PlacedFinding(Finding Finding, string Path, IReadOnlyList<Change> Fix, string? Reason = null)
{
    /// <summary>What the rule is called; null for one of another program.</summary>
    public string? Title => RuleCatalog.Find(Finding.Rule)?.About.Title;
}

/// <summary>Holds one form against the rules that need no other form, by the profile of its division and year.</summary>
public static class FormAudit
{
    private static readonly Auditor OfForm = new();
    private static readonly Dictionary<string, Auditor> OfProfile = ProfileCatalog.All.ToDictionary(
        p => p.Name,
        p => new Auditor(p),
        StringComparer.Ordinal
    );

    /// <param name="profile">Name the division has set; null, or one this program does not know, lets year and division choose.</param>
    public static Profile ProfileFor(Form form, string? profile) =>
        profile is not null && ProfileCatalog.ByName.TryGetValue(profile, out var set) ? set : ProfileCatalog.For(form);

    /// <summary>A form as it was typed. Errors first, then by row.</summary>
    public static IReadOnlyList<Finding> Check(Form form, string? profile) =>
        Ordered(Run(form, profile, FormReading.AsTyped));

    /// <summary>
    /// As the command line audits what was read: where the reader may be at fault a finding says so and weighs less. What a person has worked
    /// on since is held to what they typed.
    /// </summary>
    /// <param name="reading">Null for a form that was not imported.</param>
    public static IReadOnlyList<Finding> Check(Form form, FormKeys keys, string? profile, ImportedReading? reading)
    {
        if (reading is null)
        {
            return Check(form, profile);
        }
        var asRead = Run(form, profile, reading.AsRead);
        return reading.Touched.Count == 0
            ? Ordered(asRead)
            : Ordered(
                asRead
                    .Where(f => !reading.HasTouched(PathOf(f, form, keys)))
                    .Concat(
                        Run(form, profile, FormReading.AsTyped).Where(f => reading.HasTouched(PathOf(f, form, keys)))
                    )
            );
    }

    /// <param name="reasons">By fingerprint.</param>
    public static IReadOnlyList<PlacedFinding> Place(
        IReadOnlyList<Finding> findings,
        Form form,
        FormKeys keys,
        IReadOnlyDictionary<string, string>? reasons = null
    ) => [.. findings.Select(f => Place(f, form, keys, reasons?.GetValueOrDefault(f.Fingerprint)))];

    public static (int Errors, int Warnings) Count(IReadOnlyList<Finding> findings) =>
        (findings.Count(f => f.Severity == Severity.Error), findings.Count(f => f.Severity == Severity.Warning));

    private static IReadOnlyList<Finding> Run(Form form, string? profile, FormReading reading)
    {
        var auditor = profile is not null ? OfProfile.GetValueOrDefault(profile, OfForm) : OfForm;
        return auditor.AuditAlone(new AuditedForm("", 0, form) { Reading = reading }).Findings;
    }

    private static IReadOnlyList<Finding> Ordered(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderBy(f => f.Severity)
                .ThenBy(f => f.Indicator ?? -1)
                .ThenBy(f => f.Rule, StringComparer.Ordinal),
        ];

    private static string PathOf(Finding finding, Form form, FormKeys keys)
    {
        var row =
            finding.Indicator is { } i && i < keys["indicators"].Count ? $"/indicators/{keys["indicators"][i]}" : "";
        var field = finding.Fix?.Field ?? FindingField.Of(finding);
        return field is null ? row
            : row.Length > 0 ? $"{row}/{field}"
            : FormPath(field, finding.Fix?.From, form, keys);
    }

    private static PlacedFinding Place(Finding finding, Form form, FormKeys keys, string? reason)
    {
        var path = PathOf(finding, form, keys);
        Change[] fix =
            finding.Fix is { } mend && path.Length > 0
                ? [new Change(ChangeKind.Set, path) { From = mend.From, To = mend.To }]
                : [];
        return new PlacedFinding(finding, path, fix, reason);
    }

    private static string FormPath(string field, string? text, Form form, FormKeys keys)
    {
        if (field == "project")
        {
            return "/project/name";
        }
        if (field == "goals")
        {
            var at = form.Goals.ToList().IndexOf(text ?? "");
            return at >= 0 ? $"/goals/{keys["goals"][at]}" : "/goals";
        }
        return "/" + field;
    }
}
