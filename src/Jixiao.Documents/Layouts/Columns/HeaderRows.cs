using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>Tells the heading rows of an indicator table from its data.</summary>
internal static class HeaderRows
{
    private const int LongestHeading = 40;

    /// <summary>The row that names the indicator columns themselves: at least two of level, name, value.</summary>
    public static bool IsCore(GridRow row)
    {
        if (row.Cells.Length < 2)
        {
            return false;
        }
        var (levels, name, value, others) = (0, false, false, 0);
        foreach (var cell in row.Cells)
        {
            switch (cell.Facts.Column)
            {
                case ColumnRole.Level1 or ColumnRole.Level2:
                    levels++;
                    break;
                case ColumnRole.Name:
                    name = true;
                    break;
                case ColumnRole.Value:
                    value = true;
                    break;
                case ColumnRole.Weight or ColumnRole.Comparison or ColumnRole.Actual or ColumnRole.Explanation:
                    others++;
                    break;
                default:
                    if (cell.Facts.Level is not null || cell.Text.Length > LongestHeading)
                    {
                        return false;
                    }
                    break;
            }
        }
        return levels >= 2 || (levels == 1 && (name || value)) || (name && (value || others >= 1));
    }

    /// <summary>A heading row above the core that names columns of the whole form (单位编码, 项目名称, 金额, 绩效目标).</summary>
    public static bool IsUpper(GridRow row)
    {
        var (named, ofForm, owner) = (0, 0, false);
        foreach (var cell in row.Cells)
        {
            var role = cell.Facts.Column;
            named += role != ColumnRole.None ? 1 : 0;
            ofForm += role.IsFormLevel() ? 1 : 0;
            owner |= role is ColumnRole.ProjectName or ColumnRole.UnitName or ColumnRole.UnitCode;
            if (role == ColumnRole.None && (cell.Text.Length > LongestHeading || cell.Facts.IsNumber))
            {
                return false;
            }
        }
        // Of labels with their values beside them only half are words of the form.
        return owner && ofForm >= 2 && 2 * named > row.Cells.Length;
    }

    /// <summary>A row between the two that divides one of their columns: the sources under 项目金额.</summary>
    public static bool IsMiddle(GridRow row) =>
        !row.IsParagraph
        && Array.TrueForAll(
            row.Cells,
            c =>
                !c.Facts.IsNumber
                && (FundFields.Of(c.Facts.Label) != FundField.None || FundWords.IsWhole(c.Facts.Label))
        );

    /// <summary>A heading row below the core: words only, short, none of them a level or a value.</summary>
    public static bool IsLower(GridRow row)
    {
        var named = 0;
        foreach (var cell in row.Cells)
        {
            var facts = cell.Facts;
            if (
                facts.Level is not null
                || facts.IsNumber
                || cell.Text.Length > LongestHeading
                || RowKinds.IsSumCell(cell)
            )
            {
                return false;
            }
            if (facts.Column != ColumnRole.None || facts.Field == FieldRole.Heading)
            {
                named++;
            }
        }
        return named >= 1
            && 2 * named >= row.Cells.Length
            && !row.IsParagraph
            && (row.Cells.Length > 1 || row.Cells[0].Facts.Field != FieldRole.Note);
    }
}
