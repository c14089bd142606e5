using Jixiao.Audit.Profiles;
using Jixiao.Core.Sources;
using Jixiao.Mutants;

namespace Jixiao.Audit.Tests.Mutants;

/// <summary>tests/corpus/clean holds documents that are right by every rule: whatever is said of them is false.</summary>
public sealed class CleanFormsTests
{
    public static TheoryData<string> Documents => [.. CleanForms.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Audit_clean_document_says_no_error_and_at_most_one_warning_a_form(string name)
    {
        var document = Document(name);
        var findings = document.Audit().Findings;
        findings.Where(f => f.Severity == Severity.Error).Select(f => f.Message).ShouldBeEmpty();
        findings.Where(f => f.Severity == Severity.Warning).GroupBy(f => f.Form).ShouldAllBe(form => form.Count() <= 1);
    }

    /// <summary>A document that is read to nothing would be right by every rule as well.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_clean_document_gives_whole_forms_of_its_profile(string name)
    {
        var document = Document(name);
        foreach (var form in document.Forms)
        {
            ProfileCatalog.For(form).Name.ShouldBe(document.Profile.Name);
            form.Indicators.Count.ShouldBeGreaterThanOrEqualTo(7);
            form.Indicators.ShouldAllBe(i => i.Name != null && i.Value != null && i.Confidence == 1m);
            form.Unit.ShouldNotBeNull();
            (form.Goals.Count + form.Duties.Count).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Clean_documents_are_of_every_kind_and_profile()
    {
        CleanForms.All.Count.ShouldBeGreaterThanOrEqualTo(15);
        var forms = CleanForms.All.SelectMany(d => d.Forms).ToList();
        forms.Select(f => f.Stage).Distinct().Count().ShouldBe(4);
        forms.Select(f => f.Subject).Distinct().Count().ShouldBe(2);
        forms.ShouldContain(f => f.Duties.Count > 0);
        foreach (var profile in (string[])["national-2015", "national-2021", "hubei", "sichuan"])
        {
            CleanForms.All.ShouldContain(d => d.Profile.Name == profile);
        }
    }

    private static CleanDocument Document(string name) => CleanForms.All.First(d => d.Name == name);
}
