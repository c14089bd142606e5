using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jixiao.Audit.Docs;
using Jixiao.Audit.Profiles;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>One page without anything outside it: counts by rule, findings that jump to their cells, the forms with those cells marked.</summary>
internal sealed class HtmlReport
{
    private const string Style = """
        body{font:14px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:72em;padding:0 1em;color:#222}
        h1{font-size:1.5em}h2{font-size:1.2em;margin-top:2em;border-bottom:1px solid #999}
        table{border-collapse:collapse;width:100%;margin:.5em 0}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}
        th{background:#f2f2f2;font-weight:600}td.n{text-align:right}ul{padding-left:1.2em}li{margin:.2em 0;overflow-wrap:anywhere}
        .error{background:#fde0dd}.warning{background:#fff3cd}.info{background:#e2effa}
        .wide{overflow-x:auto}.wide td,.wide th{min-width:3em}th,td.n{white-space:nowrap}.head th{width:8em;white-space:normal}
        .tag{border-radius:3px;padding:0 .4em;margin-right:.4em;white-space:nowrap}
        td:target,th:target{outline:3px solid #c00;outline-offset:-3px}a{color:#0b57a4}.back{font-size:.8em;text-decoration:none;margin-left:.3em}
        @media print{.wide{overflow:visible}body{margin:0;max-width:none;font-size:10pt}a{color:inherit;text-decoration:none}tr,li{break-inside:avoid}section{break-before:page}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder page = new();
    private readonly FormReport report;
    private readonly ILookup<(int Sheet, int? Indicator, string Field), (PlacedFinding Placed, int Number)> byCell;

    private HtmlReport(FormReport report)
    {
        this.report = report;
        byCell = report
            .Findings.Select((placed, i) => (Placed: placed, Number: i + 1))
            .Where(p => p.Placed.Sheet is not null)
            .ToLookup(p => (p.Placed.Sheet!.Value, p.Placed.Finding.Indicator, p.Placed.Field));
    }

    public static string Of(FormReport report)
    {
        var html = new HtmlReport(report);
        html.Write();
        return html.page.ToString();
    }

    private void Write()
    {
        Line(
            $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>绩效目标审核结果</title><style>{Style}</style></head><body>"
        );
        Line(
            $"<h1>绩效目标审核结果</h1><p>{Text(FindingTable.Summary(report.Result.Summary))}按{Text(Titles(report.Result.Profile))}审核，规则目录 {Text(report.Result.Rules)}。</p>"
        );
        Findings();
        NotChecked();
        Counts();
        for (var i = 0; i < report.Sheets.Count; i++)
        {
            Sheet(i, report.Sheets[i]);
        }
        Line($"</body></html>");
    }

    private void Counts()
    {
        Line($"<h2>各规则的问题数</h2><table><tr><th>规则</th><th>问题</th><th>数量</th><th>怎样改</th></tr>");
        foreach (var (rule, count) in report.ByRule)
        {
            Line(
                $"<tr><td>{rule.Id}</td><td>{Text(rule.About.Title)}</td><td class=\"n\">{count}</td><td>{Text(rule.About.HowToMend)}</td></tr>"
            );
        }
        Line($"</table>");
    }

    private void Findings()
    {
        Line($"<h2>问题清单</h2><ul>");
        var numbered = report.Findings.Select((placed, i) => (placed, Number: i + 1));
        foreach (var (placed, number) in numbered.OrderBy(p => p.placed.Finding.Severity))
        {
            var finding = placed.Finding;
            var tag = $"<span class=\"tag {Class(finding)}\">{RulePages.Word(finding.Severity)} {finding.Rule}</span>";
            var where = FormWords.Of(finding.Source);
            var place = Text($"{finding.File}{(where.Length > 0 ? " " + where : "")}");
            var text = placed.Sheet is { } sheet
                ? $"<a href=\"#{CellId(sheet, finding.Indicator, placed.Field)}\">{Text(finding.Message)}</a>"
                : Text(finding.Message);
            Line($"<li id=\"f{number}\">{tag}{text}<br><small>{place}</small></li>");
        }
        Line($"</ul>");
    }

    private void NotChecked()
    {
        if (report.Result.NotChecked.Count == 0)
        {
            return;
        }
        Line($"<h2>未能判断</h2><ul>");
        foreach (var silent in report.Result.NotChecked)
        {
            var form = silent.Form is { } position ? $" 第 {position + 1} 张表" : "";
            Line($"<li>{silent.Rule} {Text(silent.File + form)}：{Text(silent.Why)}</li>");
        }
        Line($"</ul>");
    }

    private void Sheet(int number, FormSheet sheet)
    {
        Line(
            $"<section><h2>{Text(sheet.Title)}：{Text(sheet.Name)}</h2><p><small>{Text(sheet.File)} 第 {sheet.Position + 1} 张表</small></p><div class=\"wide\"><table class=\"head\">"
        );
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (label, field, text) in sheet.Head)
        {
            // Several lines may have one field: the first bears the mark.
            Line($"<tr><th>{Text(label)}</th>{Cell(number, null, shown.Add(field) ? field : "", text)}</tr>");
        }
        Line(
            $"</table><table><tr><th>序号</th>{string.Concat(sheet.Columns.Select(c => $"<th>{Text(c.Heading)}</th>"))}</tr>"
        );
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var cells = sheet.Columns.Select((c, i) => Cell(number, row, c.Field, sheet.Rows[row][i]));
            Line($"<tr><td class=\"n\">{row + 1}</td>{string.Concat(cells)}</tr>");
        }
        Line($"</table></div></section>");
    }

    private string Cell(int sheet, int? indicator, string field, string text)
    {
        var marks = byCell[(sheet, indicator, field)].ToList();
        if (marks.Count == 0)
        {
            return $"<td>{Text(text)}</td>";
        }
        var worst = marks.MinBy(m => m.Placed.Finding.Severity).Placed.Finding;
        var title = Text(string.Join(' ', marks.Select(m => $"{m.Placed.Finding.Rule} {m.Placed.Finding.Message}")));
        var back = string.Concat(
            marks.Select(m => $"<a class=\"back\" href=\"#f{m.Number}\">{m.Placed.Finding.Rule}</a>")
        );
        return $"<td id=\"{CellId(sheet, indicator, field)}\" class=\"{Class(worst)}\" title=\"{title}\">{Text(text)}{back}</td>";
    }

    private static string CellId(int sheet, int? indicator, string field) =>
        string.Create(CultureInfo.InvariantCulture, $"c{sheet + 1}-{(indicator is { } i ? i + 1 : 0)}-{field}");

    /// <summary>Of each profile the audit used, as people call it.</summary>
    private static string Titles(string profiles) =>
        string.Concat(
            profiles
                .Split('+')
                .Select(p => ProfileCatalog.ByName.TryGetValue(p, out var known) ? $"“{known.Title}”" : $"“{p}”")
        );

    private static string Class(Finding finding) =>
        finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    private static string Text(string text) => Encoder.Encode(text);

    private void Line(FormattableString html) => page.Append(html.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
