using Jixiao.Core.Forms;
using Jixiao.Documents.Exports.Templates;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Exports.Layout;

/// <summary>The indicator columns of a template, and those it lacks for what the indicators of a form hold.</summary>
internal static class ColumnCompletion
{
    private static readonly (ColumnField Field, string Heading, decimal Width, Func<Indicator, bool> Has)[] Known =
    [
        (ColumnField.Comparison, "指标性质", 8, _ => false),
        (ColumnField.Unit, "计量单位", 8, _ => false),
        (ColumnField.Weight, "权重", 7, i => i.Weight is not null),
        (ColumnField.Explanation, "指标解释", 14, i => i.Explanation is not null),
        (ColumnField.PlannedValue, "规划值", Usual, i => i.PlannedValue is not null),
        (ColumnField.StandardValue, "当年标准值", Usual, i => i.StandardValue is not null),
        (ColumnField.StandardSource, "标准值来源", Usual, i => i.StandardSource is not null),
        (ColumnField.ThreeYearAverage, "前三年均值", Usual, i => i.ThreeYearAverage is not null),
        (ColumnField.LastYear, "上年值", Usual, i => i.LastYear is not null),
        (ColumnField.HistorySource, "历史值来源", Usual, i => i.HistorySource is not null),
        (ColumnField.Actual, "实际完成值", Usual, i => i.Actual is not null),
        (ColumnField.Forecast, "全年预计完成情况", Usual, i => i.Forecast is not null),
        (ColumnField.Score, "得分", 7, i => i.Score is not null),
        (ColumnField.Deviation, "偏差原因分析及改进措施", 14, i => i.Deviation is not null),
        (ColumnField.Activities, "工作活动", 14, i => i.Activities is not null),
        (ColumnField.Likelihood, "完成目标可能性", Usual, i => i.Likelihood is not null),
    ];

    private const decimal Usual = 11;
    private const decimal Widest = 20;

    public static IReadOnlyList<IndicatorColumn> Of(Filling filling, IndicatorsPart part)
    {
        var form = filling.Form;
        var columns = part.Columns.Where(c => !c.Optional || HasData(c, form)).ToList();
        if (form.Duties.Count > 0 && !columns.Exists(c => c.Field == ColumnField.Duty))
        {
            columns.InsertRange(
                0,
                [
                    new(["职责序号"], ColumnField.DutyNumber, 5),
                    new(["部门职责"], ColumnField.Duty, 9),
                    new(["职责目标"], ColumnField.DutyGoal, 14),
                ]
            );
        }
        if (
            (form.Indicators.Any(i => i.Level1 is not null || i.Level2 is not null))
            && !columns.Exists(c => c.Field is ColumnField.Level1 or ColumnField.Level2)
        )
        {
            columns.InsertRange(
                columns.FindIndex(c => c.Field == ColumnField.Name),
                [new(["一级指标"], ColumnField.Level1, 9), new(["二级指标"], ColumnField.Level2, 9)]
            );
        }
        var own = columns.Count;
        AddKnown(columns, form);
        AddAttributes(columns, form);
        return columns.Count == own ? columns : columns.ConvertAll(c => Narrowed(c, form));
    }

    /// <summary>Further columns stand in the group of the name.</summary>
    private static void AddKnown(List<IndicatorColumn> columns, Form form)
    {
        var group = columns.Find(c => c.Field == ColumnField.Name)!.Heading;
        var split = ValueCells.Needed(form.Indicators);
        foreach (var (field, heading, width, has) in Known)
        {
            var there = columns.Exists(c =>
                c.Field == field || (c.Field == ColumnField.Tick && field == ColumnField.Likelihood)
            );
            var wanted = field == ColumnField.Score ? form.TotalScore is not null : split.Contains(field);
            if (!there && (wanted || form.Indicators.Any(has)))
            {
                columns.Insert(
                    Place(columns, field),
                    Widened(new IndicatorColumn([.. group.SkipLast(1), heading], field, width), form)
                );
            }
        }
    }

    /// <summary>A sign stands left of the value, a unit right of it, all else at the end.</summary>
    private static int Place(List<IndicatorColumn> columns, ColumnField field)
    {
        var value = columns.FindIndex(c => c.Field is ColumnField.WholeValue or ColumnField.Value);
        return field switch
        {
            ColumnField.Comparison when value >= 0 => value,
            ColumnField.Unit when value >= 0 => value + 1,
            _ => columns.Count,
        };
    }

    private static void AddAttributes(List<IndicatorColumn> columns, Form form)
    {
        List<(string Label, int Occurrence)> labels = [.. Attributes.Labels(form.Indicators)];
        foreach (var (label, occurrence) in labels)
        {
            var column = new IndicatorColumn([label], ColumnField.Attribute, Usual, label) { Occurrence = occurrence };
            var covering = columns.Find(c => Attributes.Covers(c, label, occurrence));
            if (
                !columns.Exists(c => Attributes.AreSame(c, column))
                && (covering is null || labels.Exists(l => Keys.Of(l.Label) == Keys.Of(covering.Attribute!)))
            )
            {
                columns.Add(Widened(column, form));
            }
        }
    }

    /// <summary>A column of sentences is given more room than one of words: as much as makes their cells about as wide as high.</summary>
    private static IndicatorColumn Widened(IndicatorColumn column, Form form)
    {
        const decimal breadth = 3.2m;
        var longest = form.Indicators.Select(i => IndicatorLayout.Plain(i, column)?.Length ?? 0).DefaultIfEmpty().Max();
        return column with
        {
            Width = Math.Clamp(Root(longest) * breadth, column.Width, Math.Max(column.Width, Widest)),
        };
    }

    /// <summary>Names and values give room to further columns, as far as they need less than the template has for them.</summary>
    private static IndicatorColumn Narrowed(IndicatorColumn column, Form form)
    {
        const decimal breadth = 4m;
        const decimal least = 0.6m;
        if (column.Field is not (ColumnField.Name or ColumnField.WholeValue) || column.Width < Widest)
        {
            return column;
        }
        var isName = column.Field == ColumnField.Name;
        var longest = form.Indicators.Select(i => (isName ? i.Name : i.ValueText)?.Length ?? 0).DefaultIfEmpty().Max();
        return column with { Width = Math.Clamp(Root(longest) * breadth, column.Width * least, column.Width) };
    }

    private static int Root(int number)
    {
        var root = 0;
        while ((root + 1) * (root + 1) <= number)
        {
            root++;
        }
        return root;
    }

    private static bool HasData(IndicatorColumn column, Form form)
    {
        if (column.Field == ColumnField.Attribute)
        {
            return form.Indicators.Any(i => Attributes.Of(i, column) is not null);
        }
        if (column.Field is ColumnField.Comparison or ColumnField.Unit)
        {
            return ValueCells.Needed(form.Indicators).Contains(column.Field);
        }
        return Array.Find(Known, k => k.Field == column.Field) is not { Has: { } has } || form.Indicators.Any(has);
    }
}
