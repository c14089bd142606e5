using Jixiao.Audit.Rules.Disclosure;
using Jixiao.Core.Findings;

namespace Jixiao.Audit.Judging;

/// <summary>Takes out of a result what is answered for or known already.</summary>
public static class Judgement
{
    /// <summary>Suppressed findings go; an expired suppression takes nothing away and is itself a finding.</summary>
    /// <param name="today">The caller's day: the audit has no clock.</param>
    public static AuditResult Apply(AuditResult result, Suppressions suppressions, DateOnly today)
    {
        var valid = suppressions
            .All.Where(s => s.Until >= today)
            .Select(s => s.Fingerprint)
            .ToHashSet(StringComparer.Ordinal);
        var expired = suppressions.All.Where(s => s.Until < today);
        List<Finding> kept = [.. result.Findings.Where(f => !valid.Contains(f.Fingerprint))];
        var taken = result.Findings.Count - kept.Count;
        kept.AddRange(expired.Select(s => JX990ExpiredSuppression.Finding(suppressions.File, s)));
        var judged = With(result, kept);
        return judged with { Summary = judged.Summary with { Suppressed = taken, Known = result.Summary.Known } };
    }

    /// <summary>Only what the baseline does not know stays.</summary>
    /// <param name="baseline">Fingerprints of an earlier audit.</param>
    public static AuditResult Apply(AuditResult result, IReadOnlySet<string> baseline)
    {
        List<Finding> kept = [.. result.Findings.Where(f => !baseline.Contains(f.Fingerprint))];
        var judged = With(result, kept);
        return judged with
        {
            Summary = judged.Summary with
            {
                Suppressed = result.Summary.Suppressed,
                Known = result.Findings.Count - kept.Count,
            },
        };
    }

    private static AuditResult With(AuditResult result, List<Finding> findings) =>
        result with
        {
            Findings = findings,
            Summary = AuditSummary.Of(
                result.Summary.Forms,
                result.Summary.Indicators,
                findings,
                result.Summary.NotChecked
            ),
        };
}
