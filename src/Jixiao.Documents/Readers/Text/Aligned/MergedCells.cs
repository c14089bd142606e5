namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Cells that stand centred beside several rows. Each is put where its rows start: the rows are divided so that every
/// cell's middle is as near as can be to the middle of its rows.
/// </summary>
internal static class MergedCells
{
    /// <summary>Where a block need not start: no cell of the column right of it starts there.</summary>
    private const double Unsupported = 3;

    /// <summary>Of the two lines beside the middle of an even number of them, the upper one is the usual.</summary>
    private const double Below = 0.15;

    /// <summary>The row each cell of a column starts at, and how far off their places the cells were printed.</summary>
    /// <param name="rows">The row behind the last that the cells may take.</param>
    /// <param name="starts">The first lines of the rows, and the line after the last.</param>
    /// <param name="top">Cells stand on top of their rows, not beside their middle.</param>
    /// <param name="likely">Rows at which cells of the column to the right start; null where nothing is known.</param>
    public static (int[] At, double Cost) Place(
        IReadOnlyList<AlignedCell> cells,
        IReadOnlyList<int> starts,
        int firstRow,
        int rows,
        bool top,
        HashSet<int>? likely
    )
    {
        if (cells.Count == 0 || cells.Count > rows - firstRow || (long)cells.Count * rows * rows > 4_000_000)
        {
            return ([.. cells.Select(c => RowOf(c.Line, starts))], 0);
        }

        // best[k, r]: the first k cells take the rows before r.
        var best = new double[cells.Count + 1, rows + 1];
        var from = new int[cells.Count + 1, rows + 1];
        for (var k = 0; k <= cells.Count; k++)
        {
            for (var r = 0; r <= rows; r++)
            {
                best[k, r] = double.MaxValue;
            }
        }

        best[0, firstRow] = 0;
        for (var k = 1; k <= cells.Count; k++)
        {
            for (var r = firstRow + k; r <= rows; r++)
            {
                for (var s = firstRow + k - 1; s < r; s++)
                {
                    if (
                        starts[s] > cells[k - 1].End
                        || starts[r] <= cells[k - 1].Line
                        || best[k - 1, s] >= double.MaxValue
                    )
                    {
                        continue;
                    }

                    var cost =
                        best[k - 1, s]
                        + Off(cells[k - 1], starts[s], starts[r], top)
                        + (likely is null || likely.Contains(s) ? 0 : Unsupported);
                    if (cost < best[k, r])
                    {
                        (best[k, r], from[k, r]) = (cost, s);
                    }
                }
            }
        }

        if (best[cells.Count, rows] >= double.MaxValue)
        {
            return ([.. cells.Select(c => RowOf(c.Line, starts))], top ? double.MaxValue : 0);
        }

        var at = new int[cells.Count];
        for (int k = cells.Count, r = rows; k > 0; k--)
        {
            r = from[k, r];
            at[k - 1] = r;
        }

        return (at, best[cells.Count, rows]);
    }

    /// <summary>How ill a cell's place suits the lines [from, to).</summary>
    private static double Off(AlignedCell cell, int from, int to, bool top)
    {
        if (top)
        {
            return (cell.Line - from) * (cell.Line - from) * 4;
        }

        return Beside(cell, from, to);
    }

    /// <summary>How far the middle of a cell is from the middle of the lines [from, to).</summary>
    public static double Beside(AlignedCell cell, int from, int to)
    {
        var off = Math.Abs(from + to - 1 - cell.Middle);
        // Beside an even number of lines the middle is printed half a line off; a label stands rather where its rows start.
        var even = off == 1 && (to - from) % 2 == 0;
        return (
                !even ? off * off
                : cell.Middle > from + to - 1 ? Below
                : 0
            ) + (0.01 * Math.Abs(cell.Line - from));
    }

    /// <summary>The row a line belongs to.</summary>
    public static int RowOf(int line, IReadOnlyList<int> starts)
    {
        var row = 0;
        while (row + 2 < starts.Count && starts[row + 1] <= line)
        {
            row++;
        }

        return row;
    }
}
