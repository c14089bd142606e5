using Jixiao.Audit;
using Jixiao.Cli.Reading;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>For people: the findings of each form, worst form first, and one line that sums up.</summary>
internal static class FindingTable
{
    public static void Write(Terminal terminal, AuditResult result)
    {
        using var text = terminal.OpenText();
        var groups = result
            .Findings.GroupBy(f => (f.File, f.Form))
            .OrderByDescending(g => g.Count(f => f.Severity == Severity.Error))
            .ThenByDescending(g => g.Count(f => f.Severity == Severity.Warning));
        foreach (var group in groups)
        {
            text.WriteLine(Printable.Of(Heading(group.First())));
            foreach (var finding in group.OrderBy(f => f.Severity))
            {
                var place = FormWords.Of(finding.Source);
                text.WriteLine(
                    Printable.Of(
                        $"  {Word(finding.Severity)} {finding.Rule} {finding.Message}{(place.Length > 0 ? $"（{place}）" : "")}"
                    )
                );
            }
            text.WriteLine();
        }
        text.WriteLine(Summary(result.Summary));
    }

    public static string Summary(AuditSummary summary) =>
        $"审核了 {summary.Forms} 张表、{summary.Indicators} 条指标：错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}；"
        + $"未能判断 {summary.NotChecked} 处"
        + (summary.Suppressed > 0 ? $"，已豁免 {summary.Suppressed}" : "")
        + (summary.Known > 0 ? $"，基线已有 {summary.Known}" : "")
        + "。";

    private static string Heading(Finding finding) =>
        finding.Form is { } form
            ? $"{finding.File} 第 {form + 1} 张表 {finding.Project ?? finding.Unit}"
            : finding.File;

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "错误",
            Severity.Warning => "警告",
            _ => "提示",
        };
}
