using Jixiao.Core.Findings;

namespace Jixiao.App.Filing;

/// <summary>The cell a finding is shown at where it carries no fix: what the rules of its hundred look at.</summary>
internal static class FindingField
{
    /// <returns>Name of the field in JSON; null for the whole row or form.</returns>
    public static string? Of(Finding finding)
    {
        var hundred = finding.Rule.Length > 2 ? finding.Rule[2] : ' ';
        return finding.Indicator is null
            ? hundred switch
            {
                '2' => "indicators",
                '5' => "goals",
                '6' => "funds/totalYuan",
                _ when finding.Rule == "JX101" => Heading(finding.Found),
                _ => finding.Rule is "JX104" or "JX112" or "JX118" ? "goals" : null,
            }
            : finding.Rule switch
            {
                "JX101" or "JX104" or "JX107" => "name",
                "JX103" when finding.Found?.Contains("名称", StringComparison.Ordinal) == true => "name",
                "JX103" or "JX105" => "valueText",
                "JX110" => "explanation",
                "JX311" => "name",
                "JX401" or "JX402" or "JX405" or "JX407" or "JX411" => "level2",
                "JX801" or "JX810" or "JX815" => "score",
                "JX802" or "JX806" or "JX813" => "deviation",
                "JX803" or "JX805" or "JX811" or "JX814" => "actual",
                "JX816" => "likelihood",
                _ => hundred switch
                {
                    '2' => "weight",
                    '3' or '6' or '7' => "valueText",
                    '4' or '5' => "name",
                    _ => null,
                },
            };
    }

    /// <summary>Which of the headings is blank.</summary>
    private static string? Heading(string? found) =>
        found?.Contains("目标", StringComparison.Ordinal) == true ? "goals"
        : found?.Contains("项目", StringComparison.Ordinal) == true ? "project/name"
        : "unit/name";
}
