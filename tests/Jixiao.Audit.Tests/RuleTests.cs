using Jixiao.Audit.Profiles;
using Jixiao.Core.Findings;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Tests;

/// <summary>
/// The cases of one rule. The class is named after the rule (JX601Tests) and has tests JX601_fires_when_… and JX601_silent_when_…;
/// <c>RuleCatalogTests</c> holds every rule to that.
/// </summary>
public abstract class RuleTests
{
    /// <summary>Where docs/audit-messages.md takes its examples from.</summary>
    private static readonly AsyncLocal<ICollection<Finding>?> Examples = new();

    private const string Earlier = "清河县（调整前）.docx";

    private string Rule => GetType().Name[..5];

    /// <summary>The rule finds exactly one fault in the forms, and its message holds these words. Says what the rest of the case asks.</summary>
    private protected Finding Fires(IReadOnlyList<Form> forms, params string[] words)
    {
        var finding = Findings(forms).ShouldHaveSingleItem();
        foreach (var word in words)
        {
            finding.Message.ShouldContain(word);
        }
        finding.Message.ShouldEndWith("。");
        finding.Message.ShouldNotEndWith("。。");
        return finding;
    }

    /// <summary>What the cases find while <paramref name="run"/> runs, in order.</summary>
    internal static IReadOnlyList<Finding> Collect(Action run)
    {
        List<Finding> examples = [];
        Examples.Value = examples;
        run();
        Examples.Value = null;
        return examples;
    }

    /// <summary>Puts a finding of a case that is not made by these methods before <see cref="Collect"/>.</summary>
    internal static void Show(Finding finding) => Examples.Value?.Add(finding);

    /// <summary>The rule finds exactly one fault when the later version is held against the earlier one.</summary>
    private protected Finding FiresAgainst(Form earlier, Form later, params string[] words)
    {
        var result = Audit([later], null, [earlier]);
        var finding = result.Findings.ShouldHaveSingleItem();
        foreach (var word in words)
        {
            finding.Message.ShouldContain(word);
        }
        finding.Related.ShouldContain(r => r.File == Earlier);
        return finding;
    }

    private protected void SilentAgainst(Form earlier, Form later)
    {
        var result = Audit([later], null, [earlier]);
        result.Findings.ShouldBeEmpty();
        result.NotChecked.ShouldBeEmpty();
    }

    private protected void NotCheckedAgainst(Form earlier, Form later, string why)
    {
        var result = Audit([later], null, [earlier]);
        result.Findings.ShouldBeEmpty();
        result.NotChecked.ShouldHaveSingleItem().Why.ShouldContain(why);
    }

    private protected Finding Fires(Form form, params string[] words) => Fires([form], words);

    private protected void Silent(params Form[] forms) => Findings(forms).ShouldBeEmpty();

    /// <summary>The rule says that it could not judge, and why.</summary>
    private protected void NotChecked(Form form, string why, string? profile = null)
    {
        Findings([form], profile).ShouldBeEmpty();
        Audit([form], profile).NotChecked.ShouldHaveSingleItem().Why.ShouldContain(why);
    }

    /// <summary>A finding on doubtful reading is a warning that says so.</summary>
    private protected void FiresWithDoubt(Form form)
    {
        var finding = Findings([form]).ShouldHaveSingleItem();
        finding.Severity.ShouldNotBe(Severity.Error);
        finding.Message.ShouldContain("存疑");
    }

    private protected IReadOnlyList<Finding> Findings(IReadOnlyList<Form> forms, string? profile = null) =>
        Audit(forms, profile).Findings;

    private AuditResult Audit(IReadOnlyList<Form> forms, string? profile, IReadOnlyList<Form>? earlier = null)
    {
        var rule = RuleCatalog.Find(Rule).ShouldNotBeNull($"{Rule} stands in no line of RuleCatalog");
        var auditor = new Auditor(profile is null ? null : ProfileCatalog.ByName[profile], [rule]);
        var result = auditor.Audit(
            [.. forms.Select((form, i) => new AuditedForm("清河县.docx", i, form))],
            earlier is null ? null : [.. earlier.Select((form, i) => new AuditedForm(Earlier, i, form))]
        );
        result.Findings.ToList().ForEach(Show);
        return result;
    }
}
