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

    private protected Finding Fires(Form form, params string[] words) => Fires([form], words);

    private protected void Silent(params Form[] forms) => Findings(forms).ShouldBeEmpty();

    /// <summary>The rule says that it could not judge, and why.</summary>
    private protected void NotChecked(Form form, string why)
    {
        Findings([form]).ShouldBeEmpty();
        Audit([form], null).NotChecked.ShouldHaveSingleItem().Why.ShouldContain(why);
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

    private AuditResult Audit(IReadOnlyList<Form> forms, string? profile)
    {
        var rule = RuleCatalog.Find(Rule).ShouldNotBeNull($"{Rule} stands in no line of RuleCatalog");
        var auditor = new Auditor(profile is null ? null : ProfileCatalog.ByName[profile], [rule]);
        return auditor.Audit([.. forms.Select((form, i) => new AuditedForm("清河县.docx", i, form))]);
    }
}
