using System.Globalization;
using Jixiao.Cli.Reading.Formats;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>One form as a report shows it: labelled lines, then the table of its indicators. Each cell knows its field's name in JSON.</summary>
internal sealed class FormSheet
{
    private static readonly (string Heading, string Field, Func<Indicator, string?> Text)[] AllColumns =
    [
        ("部门职责", "duty", i => i.Duty),
        ("一级指标", "level1", i => i.Level1),
        ("二级指标", "level2", i => i.Level2),
        ("三级指标", "name", i => i.Name),
        ("指标值", "valueText", Value),
        ("权重", "weight", i => i.Weight),
        ("指标解释", "explanation", i => i.Explanation),
        ("评分标准来源", "standardSource", i => i.StandardSource),
        ("规划值", "plannedValue", i => i.PlannedValue),
        ("当年标准值", "standardValue", i => i.StandardValue),
        ("前三年均值", "threeYearAverage", i => i.ThreeYearAverage),
        ("上年值", "lastYear", i => i.LastYear),
        ("实际完成值", "actual", i => i.Actual),
        ("全年预计", "forecast", i => i.Forecast),
        ("得分", "score", i => i.Score),
        ("偏差原因及改进措施", "deviation", i => i.Deviation),
    ];

    public FormSheet(string file, int position, Form form)
    {
        (File, Position, Form) = (file, position, form);
        Head = [.. Lines(form).Where(l => !string.IsNullOrWhiteSpace(l.Text))];
        var shown = AllColumns.Where(c =>
            c.Field is "name" or "valueText" || form.Indicators.Any(i => !string.IsNullOrEmpty(c.Text(i)))
        );
        Columns = [.. shown.Select(c => (c.Heading, c.Field))];
        Rows = [.. form.Indicators.Select(IReadOnlyList<string> (i) => [.. shown.Select(c => c.Text(i) ?? "")])];
    }

    public string File { get; }

    /// <summary>0-based position of the form in its file.</summary>
    public int Position { get; }

    public Form Form { get; }

    public string Title => Form.Title ?? $"{FormWords.Of(Form.Subject)}绩效{FormWords.Of(Form.Stage)}表";

    /// <summary>The project, else the unit.</summary>
    public string Name => Form.Project?.Name ?? Form.Unit?.Name ?? Title;

    /// <summary>Above the table. The first line is always there and has the field "project".</summary>
    public IReadOnlyList<(string Label, string Field, string Text)> Head { get; }

    public IReadOnlyList<(string Heading, string Field)> Columns { get; }

    /// <summary>One an indicator, one text a column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public bool Shows(string field) => Head.Any(l => l.Field == field) || Columns.Any(c => c.Field == field);

    private static string? Value(Indicator row) =>
        row.ValueText ?? TargetValues.Print(new TargetValue(row.Comparison, row.Value, row.Unit));

    private IEnumerable<(string Label, string Field, string Text)> Lines(Form form)
    {
        yield return (form.Project is null ? "部门（单位）名称" : "项目名称", "project", Name);
        if (form.Project is not null)
        {
            yield return ("实施单位", "unit", FormWords.Of(form.Unit) ?? "");
        }
        yield return ("预算年度", "fiscalYear", form.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "");
        foreach (var line in form.Funds.Lines)
        {
            yield return (line.Label, "funds", $"{line.Printed} {form.Funds.PrintedUnit}");
        }
        foreach (var goal in form.Goals)
        {
            yield return ("年度绩效目标", "goals", goal);
        }
        foreach (var result in form.GoalResults)
        {
            yield return ("完成情况", "goalResults", result);
        }
        yield return ("总分", "totalScore", form.TotalScore ?? "");
        yield return ("等级", "grade", form.Grade ?? "");
    }
}
