using Jixiao.Audit;
using Jixiao.Audit.Docs;
using Jixiao.Audit.Reporting;
using Jixiao.Cli.Reading;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Spectre.Console;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>For people: the findings of each form, worst form first, what could not be judged, and one line that sums up.</summary>
internal sealed class FindingTable
{
    /// <summary>"  错误 JX609 ": what stands left of a message.</summary>
    private const int Label = 13;

    private readonly IAnsiConsole console;
    private readonly int width;

    private FindingTable(IAnsiConsole console, int width) => (this.console, this.width) = (console, width);

    public static void Write(Terminal terminal, AuditResult result)
    {
        using var text = terminal.OpenText();
        var screen = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = terminal.OutputIsScreen ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = terminal.OutputIsScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        // Lines are broken here: the console must not break them again.
        screen.Profile.Width = terminal.Width * 2;
        new FindingTable(screen, terminal.Width - 1).Write(result);
    }

    public static string Summary(AuditSummary summary, int? faulty = null) =>
        $"审核了 {summary.Forms} 张表、{summary.Indicators} 条指标"
        + (faulty is > 0 ? $"，{faulty} 张表有问题" : "")
        + $"：错误 {summary.Errors}，警告 {summary.Warnings}，提示 {summary.Infos}；"
        + $"未能判断 {summary.NotChecked} 处"
        + (summary.Suppressed > 0 ? $"，已豁免 {summary.Suppressed}" : "")
        + (summary.Known > 0 ? $"，基线已有 {summary.Known}" : "")
        + "。";

    private void Write(AuditResult result)
    {
        var groups = result
            .Findings.GroupBy(f => (f.File, f.Form))
            .OrderByDescending(g => g.Count(f => f.Severity == Severity.Error))
            .ThenByDescending(g => g.Count(f => f.Severity == Severity.Warning))
            .ThenByDescending(g => g.Count())
            .ToList();
        foreach (var group in groups)
        {
            Heading([.. group]);
            foreach (var finding in group.OrderBy(f => f.Severity))
            {
                var place = FormWords.Of(finding.Source);
                var label = $"{RulePages.Word(finding.Severity)} {finding.Rule}";
                Row(label, Colour(finding.Severity), Brief.Of(finding) + (place.Length > 0 ? $"（{place}）" : ""));
            }
            console.WriteLine();
        }
        NotChecked(result.NotChecked);
        foreach (var line in ScreenText.Wrap(Summary(result.Summary, groups.Count(g => g.Key.Form is not null)), width))
        {
            console.Write(new Text(line, new Style(decoration: Decoration.Bold)));
            console.WriteLine();
        }
    }

    /// <summary>The project and how bad it is, then where it stands.</summary>
    private void Heading(List<Finding> findings)
    {
        var first = findings[0];
        var counts = findings.CountBy(f => f.Severity).OrderBy(c => c.Key);
        var count = string.Join('，', counts.Select(c => $"{RulePages.Word(c.Key)} {c.Value}"));
        var name = first.Form is null ? first.File : first.Project ?? first.Unit ?? "未读出名称";
        var unit = first.Project is null ? "" : first.Unit;
        string?[] place = first.Form is { } form ? [unit, $"{first.File} 第 {form + 1} 张表"] : [];
        Lines($"{name}：{count}", "", new Style(decoration: Decoration.Bold));
        Lines(string.Join(" · ", place.Where(p => !string.IsNullOrEmpty(p))), "  ", new Style(Color.Grey));
    }

    /// <summary>Reasons are alike for many forms: each is told once.</summary>
    private void NotChecked(IReadOnlyList<NotChecked> silent)
    {
        if (silent.Count == 0)
        {
            return;
        }
        Lines($"未能判断：{silent.Count} 处", "", new Style(decoration: Decoration.Bold));
        foreach (
            var group in silent
                .GroupBy(n => n.Why, StringComparer.Ordinal)
                .OrderBy(g => g.First().Rule, StringComparer.Ordinal)
        )
        {
            List<string> rules =
            [
                .. group.Select(n => n.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
            var forms = group.Select(n => (n.File, n.Form)).Distinct().Count();
            var place = forms > 1 ? $"（{forms} 张表）" : Place(group.First());
            var others = rules.Count > 1 ? $"；{string.Join('、', rules.Skip(1))}也因此未检查" : "";
            Row($"     {rules[0]}", Color.Grey, group.Key + place + others);
        }
        console.WriteLine();
    }

    private static string Place(NotChecked silent) =>
        silent.Form is { } form ? $"（{silent.File} 第 {form + 1} 张表）" : $"（{silent.File}）";

    private void Row(string label, Color colour, string message)
    {
        var lines = ScreenText.Wrap(Printable.Of(message), width - Label);
        for (var i = 0; i < lines.Count; i++)
        {
            console.Write(new Text(i == 0 ? $"  {label} " : new string(' ', Label), new Style(colour)));
            console.Write(new Text(lines[i]));
            console.WriteLine();
        }
    }

    private void Lines(string text, string indent, Style style)
    {
        foreach (var line in text.Length == 0 ? [] : ScreenText.Wrap(Printable.Of(text), width - indent.Length))
        {
            console.Write(new Text(indent + line, style));
            console.WriteLine();
        }
    }

    private static Color Colour(Severity severity) =>
        severity switch
        {
            Severity.Error => Color.Red,
            Severity.Warning => Color.Yellow,
            _ => Color.Grey,
        };
}
