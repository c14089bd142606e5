using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Audit;

/// <summary>All that the rules said of the forms of one call: "findings" in the audit contract.</summary>
/// <param name="Profile">Names of the profiles that were used, joined by "+".</param>
/// <param name="Findings">By form, then by indicator, then by rule; none capped.</param>
public sealed record AuditResult(
    string Rules,
    string Profile,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<NotChecked> NotChecked,
    AuditSummary Summary
);

public sealed record AuditSummary
{
    public required int Forms { get; init; }

    public required int Indicators { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Infos { get; init; }

    /// <summary>How often a rule could not judge.</summary>
    public required int NotChecked { get; init; }

    /// <summary>Findings taken away by a valid suppression.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings that the baseline knows already.</summary>
    public int Known { get; init; }

    public static AuditSummary Of(int forms, int indicators, IReadOnlyList<Finding> findings, int notChecked)
    {
        var (errors, warnings) = (0, 0);
        foreach (var finding in findings)
        {
            errors += finding.Severity == Severity.Error ? 1 : 0;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }
        return new AuditSummary
        {
            Forms = forms,
            Indicators = indicators,
            Errors = errors,
            Warnings = warnings,
            Infos = findings.Count - errors - warnings,
            NotChecked = notChecked,
        };
    }
}
