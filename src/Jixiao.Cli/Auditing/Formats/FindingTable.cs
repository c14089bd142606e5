using Jixiao.Audit;
using Jixiao.Audit.Docs;
using Jixiao.Cli.Reading;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Spectre.Console;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>For people: the findings of each form, worst form first, and one line that sums up.</summary>
internal static class FindingTable
{
    public static void Write(Terminal terminal, AuditResult result)
    {
        using var text = terminal.OpenText();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = terminal.OutputIsScreen ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = terminal.OutputIsScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = terminal.Width;
        var groups = result
            .Findings.GroupBy(f => (f.File, f.Form))
            .OrderByDescending(g => g.Count(f => f.Severity == Severity.Error))
            .ThenByDescending(g => g.Count(f => f.Severity == Severity.Warning));
        foreach (var group in groups)
        {
            console.Write(new Text(Printable.Of(Heading([.. group])), new Style(decoration: Decoration.Bold)));
            console.WriteLine();
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn();
            foreach (var finding in group.OrderBy(f => f.Severity))
            {
                var place = FormWords.Of(finding.Source);
                var message = $"{finding.Message}{(place.Length > 0 ? $"（{place}）" : "")}";
                grid.AddRow(
                    new Text($"{RulePages.Word(finding.Severity)} {finding.Rule}", new Style(Colour(finding.Severity))),
                    new Text(Printable.Of(message))
                );
            }
            console.Write(grid);
            console.WriteLine();
        }
        console.Write(new Text(Summary(result.Summary)));
        console.WriteLine();
    }

    public static string Summary(AuditSummary summary) =>
        $"审核了 {summary.Forms} 张表、{summary.Indicators} 条指标：错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}；"
        + $"未能判断 {summary.NotChecked} 处"
        + (summary.Suppressed > 0 ? $"，已豁免 {summary.Suppressed}" : "")
        + (summary.Known > 0 ? $"，基线已有 {summary.Known}" : "")
        + "。";

    private static string Heading(List<Finding> findings)
    {
        var first = findings[0];
        var counts = findings.CountBy(f => f.Severity).OrderBy(c => c.Key);
        var count = string.Join('，', counts.Select(c => $"{RulePages.Word(c.Key)} {c.Value}"));
        return first.Form is { } form
            ? $"{first.Project ?? first.Unit ?? "未读出名称"}  {first.File} 第 {form + 1} 张表：{count}"
            : $"{first.File}：{count}";
    }

    private static Color Colour(Severity severity) =>
        severity switch
        {
            Severity.Error => Color.Red,
            Severity.Warning => Color.Yellow,
            _ => Color.Grey,
        };
}
