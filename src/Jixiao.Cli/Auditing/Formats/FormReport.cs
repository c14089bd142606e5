using Jixiao.Audit;
using Jixiao.Audit.Rules;
using Jixiao.Core.Findings;
using Jixiao.Documents;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>A result beside the forms it speaks of, for the reports that show both.</summary>
internal sealed class FormReport
{
    public FormReport(AuditResult result, IReadOnlyList<DocumentReading> readings)
    {
        Result = result;
        Sheets = [.. readings.SelectMany(r => r.Forms.Select((form, i) => new FormSheet(r.File, i, form)))];
        var places = Sheets
            .Select((sheet, i) => (sheet, i))
            .ToDictionary(s => (s.sheet.File, s.sheet.Position), s => s.i);
        Findings =
        [
            .. result.Findings.Select(f =>
                f.Form is { } form && places.TryGetValue((f.File, form), out var sheet)
                    ? new PlacedFinding(f, sheet, Field(f, Sheets[sheet]))
                    : new PlacedFinding(f, null, "")
            ),
        ];
    }

    public AuditResult Result { get; }

    public IReadOnlyList<FormSheet> Sheets { get; }

    /// <summary>In the order of the result.</summary>
    public IReadOnlyList<PlacedFinding> Findings { get; }

    /// <summary>Findings by rule, most frequent first.</summary>
    public IEnumerable<(Rule Rule, int Count)> ByRule =>
        Result
            .Findings.GroupBy(f => f.Rule, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (RuleCatalog.Find(g.Key)!, g.Count()));

    /// <summary>The field of the form that the finding is about, as far as finding and rule tell; one that the sheet shows.</summary>
    private static string Field(Finding finding, FormSheet sheet)
    {
        var about = RuleCatalog.Find(finding.Rule)!.About;
        var field = finding.Fix?.Field switch
        {
            "value" or "unit" or "comparison" => "valueText",
            { } named => named,
            null when finding.Indicator is null => about.Category == RuleCategory.Goals ? "goals"
            : about.RestsOn.HasFlag(RestsOn.Funds) ? "funds"
            : "project",
            null => OfIndicator(finding, about),
        };
        return sheet.Shows(field) ? field
            : finding.Indicator is null ? "project"
            : "name";
    }

    /// <summary>The cell that a reviewer would point at.</summary>
    private static string OfIndicator(Finding finding, RuleAbout about) =>
        finding.Rule switch
        {
            "JX103" when finding.Found?.Contains("名称", StringComparison.Ordinal) == true => "name",
            "JX104" or "JX107" or "JX311" => "name",
            "JX801" or "JX810" or "JX815" => "score",
            "JX802" or "JX806" or "JX813" => "deviation",
            _ => about.Category switch
            {
                RuleCategory.Weights => "weight",
                RuleCategory.Values or RuleCategory.Money or RuleCategory.Time => "valueText",
                RuleCategory.Classification when about.RestsOn.HasFlag(RestsOn.Level) => "level2",
                RuleCategory.SelfEvaluation => "actual",
                RuleCategory.Completeness when about.RestsOn.HasFlag(RestsOn.Value) => "valueText",
                _ => "name",
            },
        };
}

/// <summary>A finding and the cell it is about.</summary>
/// <param name="Sheet">0-based position among the sheets of the report; null for a finding about a file.</param>
internal sealed record PlacedFinding(Finding Finding, int? Sheet, string Field);
