using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>
/// Columns that no heading names although they hold data: merged headings collapse to the left when a table is turned
/// into text, so the last columns are left bare. A heading that was printed and found no column of its own, or failing
/// that a role the column's cells plainly show, is put there if the printing order allows.
/// </summary>
internal static class MissingColumns
{
    private const int Sample = 40;

    public static void Fill(ColumnRole[] roles, IReadOnlyList<GridRow> headerRows, IReadOnlyList<GridRow> dataRows)
    {
        NameByExplanation(roles, dataRows);
        for (var column = 0; column < Math.Min(roles.Length, ColumnMap.WidestForm); column++)
        {
            if (roles[column] is not (ColumnRole.None or ColumnRole.Other))
            {
                continue;
            }
            var cells = Cells(dataRows, column);
            var bare = Array.IndexOf(roles, ColumnRole.Level1) < 0 || Array.IndexOf(roles, ColumnRole.Level2) < 0;
            if (bare && IsLevel(cells))
            {
                roles[column] = Array.IndexOf(roles, ColumnRole.Level1) < 0 ? ColumnRole.Level1 : ColumnRole.Level2;
            }
            if (roles[column] != ColumnRole.None || 2 * cells.Count < Math.Min(dataRows.Count, Sample))
            {
                continue;
            }
            roles[column] = Guess(roles, column, cells, headerRows);
        }
    }

    /// <summary>
    /// 指标内容, 指标描述: beside a name they explain it, without one they are the name. 绩效指标 left of the levels heads them all and is
    /// none, unless every row says something else there.
    /// </summary>
    private static void NameByExplanation(ColumnRole[] roles, IReadOnlyList<GridRow> dataRows)
    {
        var explanation = Array.IndexOf(roles, ColumnRole.Explanation);
        var name = Array.IndexOf(roles, ColumnRole.Name);
        var level = Math.Max(Array.IndexOf(roles, ColumnRole.Level1), Array.IndexOf(roles, ColumnRole.Level2));
        var headsAll =
            name < level
            && level < explanation
            && Array.IndexOf(roles, ColumnRole.Value) >= 0
            && (name < 0 || !IsName(Cells(dataRows, name), dataRows.Count));
        if (explanation < 0 || (name >= 0 && !headsAll))
        {
            return;
        }
        if (name >= 0)
        {
            roles[name] = ColumnRole.None;
        }
        roles[explanation] = ColumnRole.Name;
    }

    private static List<CellFacts> Cells(IReadOnlyList<GridRow> dataRows, int column) =>
        [.. dataRows.Take(Sample).SelectMany(r => r.Cells).Where(c => c.Column == column).Select(c => c.Facts)];

    /// <summary>Most rows have words of their own in the column.</summary>
    private static bool IsName(List<CellFacts> cells, int rows) =>
        2
            * cells
                .Where(c => c.Level is null && c.Kind == ValueKind.Words)
                .DistinctBy(c => c.Text, StringComparer.Ordinal)
                .Count()
        > Math.Min(rows, Sample);

    /// <summary>Nearly every cell printed in the column is a label of levels, whatever its heading says.</summary>
    private static bool IsLevel(List<CellFacts> cells) =>
        cells.Count > 0 && 2 * cells.Count(c => c.Level is not null) > cells.Count;

    private static ColumnRole Guess(
        ColumnRole[] roles,
        int column,
        List<CellFacts> cells,
        IReadOnlyList<GridRow> headerRows
    )
    {
        var after = roles
            .Take(column)
            .Where(r => r is not (ColumnRole.None or ColumnRole.Other))
            .DefaultIfEmpty()
            .Max();
        var unplaced = headerRows
            .SelectMany(r => r.Cells)
            .Select(c => c.Facts.Column)
            .Where(r => r != ColumnRole.None && Array.IndexOf(roles, r) < 0 && r > after)
            .ToList();
        if (unplaced.Count > 0)
        {
            return unplaced[0];
        }
        var signs = cells.Count(c => c.Kind == ValueKind.Sign);
        if (2 * signs > cells.Count && Array.IndexOf(roles, ColumnRole.Comparison) < 0)
        {
            return ColumnRole.Comparison;
        }
        return ColumnRole.None;
    }
}
