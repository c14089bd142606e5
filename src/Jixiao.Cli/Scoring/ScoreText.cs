using Jixiao.Audit.Scoring;
using Jixiao.Cli.Reading;
using Jixiao.Core.Forms;

namespace Jixiao.Cli.Scoring;

/// <summary>For people: each sheet with its calculations.</summary>
internal static class ScoreText
{
    public static void Write(Terminal terminal, IReadOnlyList<(Form Form, ScoreSheet Sheet)> sheets)
    {
        using var text = terminal.OpenText();
        foreach (var (form, sheet) in sheets)
        {
            text.WriteLine(
                Printable.Of(
                    $"{sheet.File} 第 {sheet.Form + 1} 张表 {form.Project?.Name ?? form.Unit?.Name ?? form.Title}"
                )
            );
            text.WriteLine(
                sheet.Execution is { Rate: { } rate, Score: { } score }
                    ? $"  预算执行率 {ScoreJson.Figure(rate)}%，得 {ScoreJson.Figure(score)} 分{Printed(form.Funds.ExecutionScore)}"
                    : "  预算执行率：没有预算数或执行数，无法计算得分"
            );
            foreach (var line in sheet.Lines)
            {
                text.WriteLine(
                    Printable.Of(
                        $"  {line.Indicator + 1}. {form.Indicators[line.Indicator].Name}：{line.Formula}{Printed(line.PrintedScore)}"
                    )
                );
            }
            text.WriteLine(Printable.Of($"  总分 {Total(sheet)}{Printed(sheet.PrintedTotal)}"));
            text.WriteLine();
        }
    }

    private static string Total(ScoreSheet sheet)
    {
        if (sheet.Total is not null)
        {
            return $"{ScoreJson.Figure(sheet.Total)} 分，{sheet.Grade}";
        }
        if (sheet.TotalWithPrinted is not { } total)
        {
            return "无法计算（有指标不能计分）";
        }
        var kept = sheet.Lines.Where(l => l.Score is null).Select(l => $"第 {l.Indicator + 1} 条");
        return $"不能全部重算；{string.Join('、', kept)}按印出的得分，合计 {ScoreJson.Figure(total)} 分，{Grades.Of(total)}";
    }

    private static string Printed(string? printed) => printed is null ? "" : $"（表中印为 {printed}）";
}
