using Jixiao.Core.Values;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>
/// Some programs fill every place of a merged cell with its text when they turn a table into text. Where a row shows it (a title in
/// every column), words that repeat themselves side by side are one cell again. Figures stay: a target of 100% may be met by 100%.
/// </summary>
internal static class RepeatedCells
{
    private const int FewestAlike = 3;
    private const int ShortestTitle = 4;

    public static SourceTable Merged(SourceTable table)
    {
        if (table.Geometry == TableGeometry.Exact || !table.Rows.Any(ShowsIt))
        {
            return table;
        }
        return new SourceTable(
            [.. table.Rows.Select(r => r with { Cells = Merged(r.Cells) })],
            table.Geometry,
            table.Place
        )
        {
            Width = table.Width,
        };
    }

    private static bool ShowsIt(SourceRow row)
    {
        var first = row.Cells.Count >= FewestAlike ? row.Cells[0].Text : "";
        return first.Length >= ShortestTitle && row.Cells.All(c => c.Text == first);
    }

    private static List<SourceCell> Merged(IReadOnlyList<SourceCell> cells)
    {
        var merged = new List<SourceCell>(cells.Count);
        foreach (var cell in cells)
        {
            if (merged.Count > 0 && merged[^1].Text == cell.Text && IsWords(cell.Text))
            {
                merged[^1] = merged[^1] with { ColumnSpan = cell.Column + cell.ColumnSpan - merged[^1].Column };
            }
            else
            {
                merged.Add(cell);
            }
        }
        return merged;
    }

    private static bool IsWords(string text) => text.Length > 1 && TargetValues.Classify(text) == ValueKind.Words;
}
