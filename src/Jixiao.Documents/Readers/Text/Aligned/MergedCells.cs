namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Cells that stand centred beside several rows. Each is put where its rows start: the rows are divided so that every
/// cell's middle is as near as can be to the middle of its rows.
/// </summary>
internal static class MergedCells
{
    /// <summary>The row each cell of a column starts at.</summary>
    /// <param name="rows">The row behind the last that the cells may take.</param>
    /// <param name="starts">The first lines of the rows, and the line after the last.</param>
    public static int[] Place(IReadOnlyList<AlignedCell> cells, IReadOnlyList<int> starts, int firstRow, int rows)
    {
        if (cells.Count == 0 || cells.Count > rows - firstRow || (long)cells.Count * rows * rows > 4_000_000)
        {
            return [.. cells.Select(c => RowOf(c.Line, starts))];
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
                    if (starts[s] > cells[k - 1].End || starts[r] <= cells[k - 1].Line)
                    {
                        continue;
                    }

                    var off = Math.Abs(starts[s] + starts[r] - 1 - cells[k - 1].Middle);
                    // Beside an even number of lines the middle is printed half a line off; a label stands rather where its rows start.
                    var even = off == 1 && (starts[r] - starts[s]) % 2 == 0;
                    var cost =
                        best[k - 1, s] + (even ? 0 : off * off) + (0.01 * Math.Abs(cells[k - 1].Line - starts[s]));
                    if (best[k - 1, s] < double.MaxValue && cost < best[k, r])
                    {
                        (best[k, r], from[k, r]) = (cost, s);
                    }
                }
            }
        }

        if (best[cells.Count, rows] == double.MaxValue)
        {
            return [.. cells.Select(c => RowOf(c.Line, starts))];
        }

        var at = new int[cells.Count];
        for (int k = cells.Count, r = rows; k > 0; k--)
        {
            r = from[k, r];
            at[k - 1] = r;
        }

        return at;
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
