using Jixiao.Core.Findings;

namespace Jixiao.Audit.Reporting;

/// <summary>A message where the project or unit it speaks of is named already.</summary>
public static class Brief
{
    /// <summary>The message without its project or unit: "指标“…”：…", or only what was found.</summary>
    public static string Of(Finding finding)
    {
        var message = finding.Message;
        foreach (var subject in new[] { $"项目{Say.Quote(finding.Project)}", $"{Say.Quote(finding.Unit)}整体支出" })
        {
            if (message.StartsWith(subject, StringComparison.Ordinal))
            {
                return message[subject.Length..].TrimStart('：');
            }
        }
        return message;
    }
}
