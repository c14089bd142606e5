using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>
/// How high rows must be for their wrapped text, in points. Excel reckons it itself only when a person edits a row, and never for merged
/// cells, so it is estimated here.
/// </summary>
internal static class RowHeights
{
    public const decimal FontSize = 10.5m;

    /// <summary>Excel draws no row higher.</summary>
    public const decimal Highest = 400m;

    private const decimal LineHeight = 15.3m;
    private const decimal Padding = 6m;
    private const decimal SidePadding = 6m;
    private const decimal Least = 20m;

    /// <param name="edges">Of the table's columns, in millimetres.</param>
    public static decimal[] Of(Table table, IReadOnlyList<decimal> edges)
    {
        var heights = Array.ConvertAll([.. table.Rows], r => Math.Max(Least, Lengths.Points(r.MinimumHeight ?? 0)));
        var placed = table.Place();
        foreach (var (row, column, cell) in placed.Where(p => p.Cell.Rows == 1))
        {
            heights[row] = Math.Max(heights[row], Of(cell.Text, edges[column + cell.Columns] - edges[column]));
        }
        foreach (var (row, column, cell) in placed.Where(p => p.Cell.Rows > 1))
        {
            var needed = Of(cell.Text, edges[column + cell.Columns] - edges[column]);
            var missing = needed - heights.AsSpan(row, cell.Rows).ToArray().Sum();
            for (var r = row; missing > 0 && r < row + cell.Rows; r++)
            {
                heights[r] += missing / cell.Rows;
            }
        }
        return heights;
    }

    /// <param name="width">In millimetres.</param>
    public static decimal Of(string text, decimal width, decimal size = FontSize)
    {
        var room = Lengths.Points(width) - SidePadding;
        var lines = FontFit.IsShrunk(text, room) ? 1 : TextLines.Count(text, room, size);
        return (lines * LineHeight * size / FontSize) + Padding;
    }
}
