using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Layouts.Grid;

/// <summary>
/// Damaged and malicious files print cells over thousands or billions of columns in which nothing stands. Of a table wider than any form
/// only the columns are kept in which a cell starts, so that what follows may go through the columns one by one.
/// </summary>
internal static class WideTables
{
    private const int WidestForm = 64;

    public static SourceTable Narrowed(SourceTable table)
    {
        if (table.Width <= WidestForm)
        {
            return table;
        }
        var starts = table.Rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct().Order().ToArray();
        return new SourceTable(
            table.Rows.Select(r => r with { Cells = Narrowed(r.Cells, starts) }).ToArray(),
            table.Geometry,
            table.Place
        );
    }

    private static SourceCell[] Narrowed(IReadOnlyList<SourceCell> cells, int[] starts)
    {
        var narrowed = new SourceCell[cells.Count];
        for (var at = 0; at < narrowed.Length; at++)
        {
            var (start, end) = (
                Rank(starts, cells[at].Column),
                Rank(starts, (long)cells[at].Column + cells[at].ColumnSpan)
            );
            narrowed[at] = cells[at] with { Column = start, ColumnSpan = Math.Max(1, end - start) };
        }
        return narrowed;
    }

    /// <summary>How many columns with a start stand left of this one.</summary>
    private static int Rank(int[] starts, long column)
    {
        var at = column > int.MaxValue ? starts.Length : Array.BinarySearch(starts, (int)column);
        return at < 0 ? ~at : at;
    }
}
