using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Columns;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>In a table that lists projects, tells the row that starts one from a row that has slid to the left.</summary>
internal static class ProjectRows
{
    public static bool Heads(GridRow row, ColumnMap columns, RowAligner aligner)
    {
        if (!columns.ListsProjects)
        {
            return false;
        }
        if (row.Cells.Length < 3)
        {
            return IsHeadAlone(row, columns);
        }
        var (named, witnessed) = (false, row.Exact);
        foreach (var cell in row.Cells)
        {
            var role = columns[cell.Column];
            switch (role)
            {
                case ColumnRole.ProjectName
                or ColumnRole.UnitName
                    when role == columns.Listed && cell.Facts.Kind == ValueKind.Words && cell.Facts.Level is null:
                    named = true;
                    break;
                case ColumnRole.Amount when cell.Facts.Kind is not (ValueKind.Number or ValueKind.Money):
                case ColumnRole.UnitCode when !IsCode(cell.Text):
                    return false;
                case ColumnRole.Amount or ColumnRole.UnitCode:
                case ColumnRole.Level1 when cell.Facts.Level is not null:
                    witnessed = true;
                    break;
            }
        }
        return named && witnessed && (!row.Exact || aligner.Fits(row, true));
    }

    /// <summary>The project and its goal on a line of their own, the indicators below it.</summary>
    public static bool IsHeadAlone(GridRow row, ColumnMap columns) =>
        row.Cells.Length == 2
        && columns[row.Cells[0].Column] == ColumnRole.ProjectName
        && columns[row.Cells[1].Column] == ColumnRole.Goal
        && Array.TrueForAll(row.Cells, c => c.Facts is { Kind: ValueKind.Words, IsWordOfTheForm: false });

    /// <summary>The unit whose projects follow, alone or with the sum of their amounts: nothing of an indicator, no goal.</summary>
    public static bool IsOwner(GridRow row, ColumnMap columns)
    {
        if (!columns.ListsProjects || row.IsParagraph || row.Cells.Length > 4)
        {
            return false;
        }
        var (named, summed, amount) = (false, false, false);
        foreach (var cell in row.Cells)
        {
            switch (columns[cell.Column])
            {
                case ColumnRole.ProjectName
                or ColumnRole.UnitName
                    when cell.Facts is { Kind: ValueKind.Words, IsWordOfTheForm: false }
                        && Titles.EndsAsUnit(Keys.Of(cell.Text)):
                    named = true;
                    break;
                case ColumnRole.UnitName
                    when columns.Listed != ColumnRole.UnitName && cell.Facts.Kind == ValueKind.Words:
                    (named, summed) = (true, true);
                    break;
                case ColumnRole.Amount when cell.Facts.Kind is ValueKind.Number or ValueKind.Money:
                    amount = true;
                    break;
                case ColumnRole.Serial or ColumnRole.UnitCode or ColumnRole.Other when IsCode(cell.Text):
                case ColumnRole.Serial when cell.Facts.IsNumber:
                    break;
                default:
                    return false;
            }
        }
        return named && (amount || (!summed && row.Cells.Length <= 2));
    }

    private static bool IsCode(string text) =>
        text.Length >= 3 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
