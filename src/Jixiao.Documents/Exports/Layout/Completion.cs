using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Templates;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>The parts of a template, and those it lacks for what a form holds: nothing of the form stays unprinted.</summary>
internal static class Completion
{
    private const decimal LabelWidth = 15;

    /// <summary>Parts above the indicators, in order.</summary>
    public static IReadOnlyList<TemplatePart> Above(Filling filling)
    {
        var form = filling.Form;
        var template = filling.Template;
        var own = template.Parts.TakeWhile(p => p is not IndicatorsPart).ToList();
        var columns = template.Parts.OfType<IndicatorsPart>().Single().Columns;
        var parts = MissingRows(filling, own, columns).ToList<TemplatePart>();
        // What stands left of the indicators too is not parted from them.
        var outer = template.Parts.OfType<IndicatorsPart>().Single().Outer;
        var beside = own.Where(p => outer is not null && p.Outer == outer).ToList();
        parts.AddRange(own.Except(beside));
        if (!own.Exists(p => p is FundsPart) && NeedsFunds(filling, columns))
        {
            parts.Add(
                new FundsPart(
                    $"{(form.Subject == FormSubject.Project ? "项目资金" : "部门预算")}\n（{{amountUnit}}）",
                    LabelWidth,
                    new FundPairs([], 50)
                )
            );
        }
        if (form.Tasks.Count > 0 && !own.Exists(p => p is TasksPart))
        {
            parts.Add(
                new TasksPart("年度主要任务", LabelWidth, "任务名称", 25, "主要内容", "预算金额（{amountUnit}）")
            );
        }
        if (!own.Exists(p => p is GoalsPart) && NeedsGoals(form, columns))
        {
            parts.Add(new GoalsPart("年度绩效目标", LabelWidth, GoalStyle.Beside, null, null) { Outer = outer });
        }
        parts.AddRange(beside);
        return parts;
    }

    /// <summary>Fields that are to be printed and have no place in the template.</summary>
    private static IEnumerable<RowPart> MissingRows(
        Filling filling,
        List<TemplatePart> own,
        IReadOnlyList<IndicatorColumn> columns
    )
    {
        var placed = own.OfType<RowPart>()
            .SelectMany(r => r.Cells)
            .Select(c => c.Field)
            .OfType<FormField>()
            .ToHashSet();
        placed.UnionWith(filling.Placed(filling.Template.Before.Select(l => l.Text)));
        placed.UnionWith(filling.Placed(columns.SelectMany(c => c.Heading)));
        placed.UnionWith(columns.Where(c => c.Field is ColumnField.Project).Select(_ => FormField.Project));
        placed.UnionWith(columns.Where(c => c.Field is ColumnField.UnitCode).Select(_ => FormField.UnitCode));
        foreach (var (field, label, wanted) in Fields(filling))
        {
            if (wanted && !placed.Contains(field))
            {
                yield return new RowPart([
                    new RowCell(label, null, null, LabelWidth),
                    new RowCell(null, field, null, 100 - LabelWidth),
                ]);
            }
        }
    }

    private static IEnumerable<(FormField Field, string Label, bool Wanted)> Fields(Filling filling)
    {
        var form = filling.Form;
        yield return (FormField.Division, "行政区划", filling.Division is not null);
        yield return (FormField.Status, "状态", form.Status is not null);
        yield return (FormField.Project, "项目名称", form.Project is not null);
        yield return (FormField.ProjectCode, "项目编码", form.Project is { } project && !Filling.IsReadAgain(project));
        yield return (FormField.CompetentDepartment, "主管部门", form.CompetentDepartment is not null);
        yield return (
            FormField.Unit,
            form.Subject == FormSubject.Project ? "实施单位" : "部门名称",
            form.Unit is not null
        );
        yield return (FormField.UnitCode, "单位编码", form.Unit is { } unit && !Filling.IsReadAgain(unit));
    }

    private static bool NeedsFunds(Filling filling, IReadOnlyList<IndicatorColumn> columns) =>
        columns.Any(c => c.Field == ColumnField.Amount)
            ? !filling.Amount.SaysAll
            : filling.Form.Funds
                != new Funds { PrintedUnit = filling.Form.Funds.PrintedUnit, Lines = filling.Form.Funds.Lines }
                || filling.Form.Funds.Lines.Count > 0;

    private static bool NeedsGoals(Form form, IReadOnlyList<IndicatorColumn> columns) =>
        form.GoalResults.Count > 0
        || (form.Goals.Count > 0 && !(columns.Any(c => c.Field == ColumnField.Goals) && GoalCells.FitOne(form.Goals)));
}
