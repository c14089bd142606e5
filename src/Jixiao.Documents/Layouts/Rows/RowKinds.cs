using System.Globalization;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>Rows of an indicator table that hold no indicator.</summary>
internal static class RowKinds
{
    /// <summary>A page number ("3", "- 3 -", "第3页", "第 3 页 共 20 页").</summary>
    public static bool IsPageMark(GridRow row)
    {
        if (row.Cells.Length != 1 || row.Cells[0].Text.Length > 16)
        {
            return false;
        }
        var key = Keys.Of(row.Cells[0].Text);
        if (row.IsParagraph && key.AsSpan().Trim("-—–―·•/|0123456789").IsEmpty && key.Length <= 8)
        {
            return true;
        }
        return key.Length is > 2 and < 14
            && key[0] is '第' or '共'
            && (key[^1] == '页' || key.AsSpan().Trim("第页共,，0123456789").IsEmpty);
    }

    /// <summary>No text, or the "……" of a blank form, which stands for rows that may follow.</summary>
    public static bool IsNothing(string? text) => text is null || text.AsSpan().Trim("….·⋯").IsEmpty;

    /// <summary>"附件2", "表12-1", "公开13表", "项目3", "=== 工作表：绩效 ===": what numbers or names the table below it.</summary>
    public static bool IsTableMark(GridRow row) => row.Cells.Length == 1 && IsTableMark(row.Cells[0].Text);

    /// <inheritdoc cref="IsTableMark(GridRow)"/>
    public static bool IsTableMark(string text)
    {
        if (text.Length is < 2 or > 60)
        {
            return false;
        }
        if (
            text.Length > 6
            && text.StartsWith("==", StringComparison.Ordinal)
            && text.EndsWith("==", StringComparison.Ordinal)
        )
        {
            return true;
        }
        var key = Keys.Of(text).AsSpan().TrimEnd(":：");
        var rest = key.TrimStart("附公开预算部门件表").TrimEnd('表');
        return key.Length is >= 2 and <= 12
            && (rest.StartsWith("项目") || rest.IndexOfAnyExcept(Ordinals) < 0)
            && (
                key.StartsWith("附件")
                || key.StartsWith("附表")
                || (key.StartsWith("项目") && key.Length > 2 && rest[2..].IndexOfAnyExcept(Ordinals) < 0)
                || (rest.Length > 0 && (key[0] == '表' || (key[^1] == '表' && key.StartsWith("公开"))))
            );
    }

    private const string Ordinals = "0123456789一二三四五六七八九十-—－.() ";

    /// <summary>What web pages print around a text: "相关附件：…", "责任编辑：…", "打印本页".</summary>
    public static bool IsPageFurniture(string text) =>
        Array.Exists(Furniture, f => text.StartsWith(f, StringComparison.Ordinal));

    private static readonly string[] Furniture =
    [
        "相关附件",
        "附件：",
        "附件下载",
        "责任编辑",
        "上一篇",
        "下一篇",
        "打印本页",
        "【打印",
        "关闭窗口",
        "扫一扫",
        "分享到",
    ];

    /// <summary>A page number between dashes ("— 7 —") that a conversion left in a table.</summary>
    public static bool IsDashedNumber(GridRow row) =>
        row.Cells.Length == 1
        && row.Cells[0].Text.Length is > 2 and <= 12
        && row.Cells[0].Text[0] is '-' or '—' or '–'
        && row.Cells[0].Text[^1] is '-' or '—' or '–'
        && row.Cells[0].Text.AsSpan().IndexOfAnyExcept("-—– 0123456789") < 0;

    /// <summary>Notes and signatures: the indicators are over.</summary>
    public static bool EndsTable(GridRow row, ColumnMap columns)
    {
        var first = row.Cells[0];
        if (
            Appendices.Starts(row)
            || (row.Cells.Length == 1 && IsPageFurniture(first.Text))
            || IsSignatures(row)
            || SignatureLine.Read(row) is not null
        )
        {
            return true;
        }
        if (HoldsLevel(row) || IsIndicator(row, columns))
        {
            return false;
        }
        if (first.Facts.Field == FieldRole.Note && row.Cells.Length <= 2 && !columns.Has(ColumnRole.Level1))
        {
            return true;
        }
        if (
            first.Facts.Field is FieldRole.Note or FieldRole.Grade
            && columns[first.Column] is not ColumnRole.Name and not ColumnRole.Value
        )
        {
            return true;
        }
        if (
            row.Cells.Length > 1
            && first.Facts.Field
                is FieldRole.Attribute
                    or FieldRole.Unit
                    or FieldRole.Project
                    or FieldRole.Goal
                    or FieldRole.GoalResult
        )
        {
            return first.Facts.Level is null
                && columns[first.Column] is not (ColumnRole.Name or ColumnRole.ProjectName or ColumnRole.UnitName);
        }
        return row.Cells.Length <= 4
            && InlineLabel.Read(first.Text)
                is {
                    Role: FieldRole.Note
                        or FieldRole.Attribute
                        or FieldRole.Unit
                        or FieldRole.Grade
                        or FieldRole.TotalScore
                };
    }

    /// <summary>Labels with a colon in every cell, a known one among them: "单位负责人：", "填报人：李玉", "填报日期：".</summary>
    private static bool IsSignatures(GridRow row) =>
        row.Cells.Length > 1
        && row.Cells.All(c => c.Text.AsSpan().IndexOfAny(':', '：') is > 0 and <= 10)
        && row.Cells.Any(c => InlineLabel.Read(c.Text) is { Role: FieldRole.Attribute });

    private static bool HoldsLevel(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Facts.Level is not null)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A word of the form in a level column, with a name and a value right of it, is a level of some other frame (决策: 绩效目标).</summary>
    private static bool IsIndicator(GridRow row, ColumnMap columns)
    {
        if (columns[row.Cells[0].Column] is not (ColumnRole.Level1 or ColumnRole.Level2))
        {
            return false;
        }
        var (name, value) = (false, false);
        foreach (var cell in row.Cells)
        {
            var role = columns[cell.Column];
            name |= role == ColumnRole.Name && cell.Facts.Kind == ValueKind.Words;
            value |= role is ColumnRole.Value or ColumnRole.Weight;
        }
        return name && value;
    }

    /// <summary>Words that only name a part of the form (年度绩效指标).</summary>
    public static bool IsHeading(GridRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (
                cell.Facts.Field != FieldRole.Heading && cell.Facts.Column == ColumnRole.None
                || cell.Facts.Level is not null
            )
            {
                return false;
            }
        }
        return row.Cells.Length > 1 || row.Cells[0].Facts.Field == FieldRole.Heading;
    }

    /// <summary>"1 2 3 4 …" below the headings: the numbers of the columns.</summary>
    public static bool NumbersColumns(GridRow row)
    {
        if (row.Cells.Length < 4)
        {
            return false;
        }
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Text != (i + 1).ToString(CultureInfo.InvariantCulture))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>One cell across the whole table.</summary>
    public static bool IsBanner(GridRow row, ColumnMap columns) =>
        row.Exact && row.Cells.Length == 1 && row.Cells[0].ColumnSpan >= Math.Max(3, columns.Width - 1);

    /// <summary>合计 and its figure, which some forms print among the headings.</summary>
    public static bool IsSumCell(GridCell cell) =>
        cell.Facts.IsNumber || cell.Facts.Label is "合计" or "总计" or "小计";

    /// <summary>合计, 总分 and the like in the first cells.</summary>
    public static bool IsSum(GridRow row)
    {
        var first = row.Cells[0];
        return first.Facts.Label is "合计" or "总计" or "总分" or "小计" or "总得分" or "自评总分" or "得分合计"
            && row.Cells.Skip(1)
                .All(c =>
                    c.Facts.IsNumber
                    || c.Facts.Kind == ValueKind.Blank
                    || c.Facts.IsWordOfTheForm
                    || IsGrade(c.Text)
                    || InlineLabel.Read(c.Text) is { Role: FieldRole.Grade or FieldRole.TotalScore }
                );
    }

    /// <summary>The grade a cell of the sum row says, alone ("优") or behind its label ("自评等级：优").</summary>
    public static string? Grade(string text) =>
        IsGrade(text) ? text
        : InlineLabel.Read(text) is { Role: FieldRole.Grade, Value.Length: > 0 } labelled ? labelled.Value
        : null;

    /// <summary>What a self-evaluation comes to, printed beside its score.</summary>
    public static bool IsGrade(string text) =>
        text is "优" or "良" or "中" or "差" or "优秀" or "良好" or "中等" or "较差" or "合格" or "不合格";
}
