using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Rules;
using Jixiao.Core.Findings;

namespace Jixiao.Audit;

/// <summary>Holds forms against the rules. Pure: the same forms give the same findings, in the same order.</summary>
/// <param name="profile">For every form; null lets each form's year and division choose.</param>
/// <param name="rules">Null for the whole catalogue.</param>
public sealed class Auditor(Profile? profile = null, IReadOnlyList<Rule>? rules = null)
{
    private readonly IndicatorRule[] indicatorRules = [.. (rules ?? RuleCatalog.All).OfType<IndicatorRule>()];
    private readonly FormRule[] formRules = [.. (rules ?? RuleCatalog.All).OfType<FormRule>()];
    private readonly SetRule[] setRules = [.. (rules ?? RuleCatalog.All).OfType<SetRule>()];
    private readonly VersionRule[] versionRules = [.. (rules ?? RuleCatalog.All).OfType<VersionRule>()];

    /// <summary>The forms of one call: each by itself, on all cores, then all together.</summary>
    /// <param name="against">Earlier versions: not audited themselves, but what changed since is.</param>
    public AuditResult Audit(IReadOnlyList<AuditedForm> forms, IReadOnlyList<AuditedForm>? against = null)
    {
        var checks = new FormCheck[forms.Count];
        Parallel.For(0, forms.Count, i => checks[i] = Check(forms[i]));
        var set = new FormSet([.. checks.Select(c => c.Facts)]);
        var findings = new List<Finding>(checks.Sum(c => c.Findings.Count));
        var notChecked = new List<NotChecked>();
        foreach (var check in checks)
        {
            findings.AddRange(check.Findings);
            notChecked.AddRange(check.NotChecked);
        }
        foreach (var rule in setRules)
        {
            rule.Check(set, new RuleReport(rule, findings, notChecked));
        }
        foreach (var (before, after) in versionRules.Length > 0 ? Versions.Within(set.Forms) : [])
        {
            Compare(before, after, findings, notChecked);
        }
        if (against is not null)
        {
            CompareAll(new Versions(against.Select(Facts)), set.Forms, findings, notChecked);
        }
        return Result(set, findings, notChecked);
    }

    /// <summary>The rules that look at one form alone; nothing is kept, so a stream of forms of any length can be checked.</summary>
    public (IReadOnlyList<Finding> Findings, IReadOnlyList<NotChecked> NotChecked) AuditAlone(AuditedForm form)
    {
        var check = Check(form);
        return (check.Findings, check.NotChecked);
    }

    /// <summary>What changed between two versions of one form that must not change.</summary>
    public (IReadOnlyList<Finding> Findings, IReadOnlyList<NotChecked> NotChecked) Compare(
        AuditedForm before,
        AuditedForm after
    )
    {
        var (findings, notChecked) = (new List<Finding>(), new List<NotChecked>());
        var (old, current) = (Facts(before), Facts(after));
        Compare(old, current, findings, notChecked);
        return (findings, notChecked);
    }

    private void Compare(FormFacts before, FormFacts after, List<Finding> findings, List<NotChecked> notChecked)
    {
        foreach (var rule in versionRules)
        {
            rule.Check(before, after, new RuleReport(rule, findings, notChecked));
        }
    }

    private void CompareAll(
        Versions earlier,
        IReadOnlyList<FormFacts> forms,
        List<Finding> findings,
        List<NotChecked> notChecked
    )
    {
        foreach (var form in forms)
        {
            if (earlier.Before(form) is { } before)
            {
                Compare(before, form, findings, notChecked);
                continue;
            }
            foreach (var rule in versionRules)
            {
                new RuleReport(rule, findings, notChecked).NotChecked(
                    form,
                    "用来对照的文件中没有同一单位、项目、年度的表，无法比较两个版本"
                );
            }
        }
    }

    private FormFacts Facts(AuditedForm form) => new(form, profile ?? ProfileCatalog.For(form.Form));

    private FormCheck Check(AuditedForm audited)
    {
        var check = new FormCheck(Facts(audited), [], []);
        foreach (var rule in indicatorRules)
        {
            var report = new RuleReport(rule, check.Findings, check.NotChecked);
            foreach (var indicator in check.Facts.Indicators)
            {
                rule.Check(indicator, report);
            }
        }
        foreach (var rule in formRules)
        {
            rule.Check(check.Facts, new RuleReport(rule, check.Findings, check.NotChecked));
        }
        return check;
    }

    private static AuditResult Result(FormSet set, List<Finding> findings, List<NotChecked> notChecked)
    {
        var ordered = Ordered(findings, set.Forms);
        var profiles = set.Forms.Select(f => f.Profile.Name).Distinct(StringComparer.Ordinal);
        return new AuditResult(
            RuleCatalog.Version,
            string.Join('+', profiles.DefaultIfEmpty(ProfileCatalog.Default.Name)),
            ordered,
            notChecked,
            AuditSummary.Of(set.Forms.Count, set.Forms.Sum(f => f.Indicators.Count), ordered, notChecked.Count)
        );
    }

    private static List<Finding> Ordered(List<Finding> findings, IReadOnlyList<FormFacts> forms)
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            files.TryAdd(form.File, files.Count);
        }
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = findings
            .OrderBy(f => files[f.File])
            .ThenBy(f => f.Form ?? -1)
            .ThenBy(f => f.Indicator ?? -1)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var print = ordered[i].Fingerprint;
            var times = seen[print] = seen.GetValueOrDefault(print) + 1;
            if (times > 1)
            {
                ordered[i] = ordered[i] with { Fingerprint = Fingerprint.Repeated(print, times) };
            }
        }
        return ordered;
    }

    private sealed record FormCheck(FormFacts Facts, List<Finding> Findings, List<NotChecked> NotChecked);
}
