using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using Spectre.Console;

namespace Jixiao.Cli.Reading.Formats;

/// <summary>One form for people: what it is, its money and goals, its indicators, the repairs proposed.</summary>
internal static class FormTable
{
    /// <summary>An indicator column is shown only where a row has something in it.</summary>
    private static readonly (string Heading, Func<Indicator, string?> Value)[] Columns =
    [
        ("部门职责", i => i.Duty),
        ("一级指标", i => i.Level1),
        ("二级指标", i => i.Level2),
        ("三级指标", i => i.Name),
        ("性质", i => i.Comparison?.Sign()),
        ("指标值", i => i.Value ?? i.ValueText),
        ("单位", i => i.Unit),
        ("权重", i => i.Weight),
        ("实际完成值", i => i.Actual),
        ("得分", i => i.Score),
        ("偏差原因", i => i.Deviation),
        ("指标解释", i => i.Explanation),
        ("存疑", Doubt),
    ];

    /// <param name="number">1-based position among the <paramref name="count"/> forms of the file.</param>
    public static void Write(IAnsiConsole console, Form form, int number, int count)
    {
        console.WriteLine();
        var title = form.Title ?? $"{FormWords.Of(form.Subject)}绩效{FormWords.Of(form.Stage)}表";
        console.Write(Text($"{number}/{count} {title}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(Head(form));
        if (form.Indicators.Count > 0)
        {
            console.Write(Indicators(form.Indicators));
        }
        foreach (var suggestion in form.Suggestions)
        {
            var row = suggestion.Target.Indicator is { } i ? $"第{Number(i + 1)}条指标：" : "";
            console.Write(Text($"建议 {row}{suggestion.Message}（{suggestion.Evidence}）", new Style(Color.Aqua)));
            console.WriteLine();
        }
    }

    private static Grid Head(Form form)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row("类型", $"{FormWords.Of(form.Subject)} · {FormWords.Of(form.Stage)}");
        Row("年度", form.FiscalYear is { } year ? Number(year) : null);
        Row("区划", form.Division);
        Row("单位", FormWords.Of(form.Unit));
        Row("主管部门", FormWords.Of(form.CompetentDepartment));
        Row("项目", FormWords.Of(form.Project));
        Row("状态", form.Status);
        foreach (var line in form.Funds.Lines)
        {
            Row("资金", $"{line.Label} {line.Printed}{form.Funds.PrintedUnit}");
        }
        foreach (var duty in form.Duties)
        {
            Row("部门职责", string.Join(' ', [duty.Number, duty.Name, duty.Goal]));
        }
        foreach (var goal in form.Goals)
        {
            Row("绩效目标", goal);
        }
        foreach (var result in form.GoalResults)
        {
            Row("完成情况", result);
        }
        foreach (var task in form.Tasks)
        {
            Row("主要任务", string.Join("：", new[] { task.Name, task.Content }.Where(t => t is not null)));
        }
        Row("总分", form.TotalScore);
        Row("等级", form.Grade);
        foreach (var (label, value) in form.Attributes)
        {
            Row(label, value);
        }
        foreach (var note in form.Notes)
        {
            Row("备注", note);
        }
        return grid;

        void Row(string label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                grid.AddRow(Text(label, new Style(Color.Grey)), Text(value, Style.Plain));
            }
        }
    }

    private static Table Indicators(IReadOnlyList<Indicator> indicators)
    {
        var shown = Columns.Where(c => indicators.Any(i => !string.IsNullOrEmpty(c.Value(i)))).ToArray();
        var table = new Table().Border(TableBorder.Rounded).AddColumn(new TableColumn("序号").NoWrap());
        foreach (var (heading, _) in shown)
        {
            table.AddColumn(new TableColumn(heading));
        }
        for (var i = 0; i < indicators.Count; i++)
        {
            var indicator = indicators[i];
            var cells = shown.Select(c => Text(c.Value(indicator), Style.Plain));
            table.AddRow([Text(Number(i + 1), Style.Plain), .. cells]);
        }
        return table;
    }

    /// <summary>Where the printed level differs, and how sure the reader is when it is not quite.</summary>
    private static string? Doubt(Indicator indicator)
    {
        var printed = string.Join(
            '/',
            new[] { indicator.PrintedLevel1, indicator.PrintedLevel2 }.Where(l => l is not null)
        );
        var sure =
            indicator.Confidence < 0.8m
                ? $"把握{indicator.Confidence.ToString("0%", CultureInfo.InvariantCulture)}"
                : null;
        return string.Join(' ', new[] { printed.Length > 0 ? $"原印{printed}" : null, sure }.Where(p => p is not null));
    }

    private static Text Text(string? value, Style style) => new(Printable.Of(value), style);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
