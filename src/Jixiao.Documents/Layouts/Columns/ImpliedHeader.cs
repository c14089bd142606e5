using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Columns;

/// <summary>
/// The headings of an indicator table that lost them: a row that starts with a level 1 and a level 2 and goes on with a
/// name and a value shows what its columns hold.
/// </summary>
internal static class ImpliedHeader
{
    /// <returns>A heading row over the cells of <paramref name="row"/>; null when the row is no such row.</returns>
    public static GridRow? Of(GridRow row, Func<string, CellFacts> facts)
    {
        var first = Array.FindIndex(row.Cells, c => c.Facts.Level is { Level2: null } or { Ambiguous: true });
        var rest = row.Cells.Length - first - 2;
        if (
            row.IsParagraph
            || first < 0
            || rest < 2
            || row.Cells[first + 1].Facts.Level is not { Level2: not null }
            || row.Cells[first + 2].Facts.Kind != ValueKind.Words
        )
        {
            return null;
        }
        var headings = new List<string> { "一级指标", "二级指标", "三级指标" };
        for (var i = first + 3; i < row.Cells.Length; i++)
        {
            headings.Add(Heading(row.Cells[i].Facts, headings));
        }
        if (!headings.Contains("指标值", StringComparer.Ordinal))
        {
            return null;
        }
        var cells = headings
            .Select((h, i) => (Heading: h, Cell: row.Cells[first + i]))
            .Where(c => c.Heading.Length > 0);
        return row with
        {
            Cells =
            [
                .. cells.Select(c => new GridCell(
                    new SourceCell(c.Heading, c.Cell.Column, c.Cell.Place),
                    facts(c.Heading)
                )),
            ],
        };
    }

    private static string Heading(CellFacts cell, List<string> before)
    {
        var valued = before.Contains("指标值", StringComparer.Ordinal);
        return cell.Kind switch
        {
            ValueKind.Sign when !valued => "指标性质",
            _ when !valued => "指标值",
            ValueKind.Number => before.Contains("权重", StringComparer.Ordinal) ? "" : "权重",
            _ when before.Contains("指标性质", StringComparer.Ordinal)
                    && cell.Text.Length <= 6
                    && before[^1] == "指标值" => "计量单位",
            _ => "",
        };
    }
}
