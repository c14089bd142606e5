namespace Jixiao.Documents.Exports.Pages;

/// <summary>Where the cells of a table stand once the merged ones have taken their room.</summary>
public static class TablePlaces
{
    /// <summary>Every cell with the row and column where it starts, row by row.</summary>
    /// <exception cref="InvalidOperationException">Two cells cover one place, a cell leaves the table, or a place is left empty.</exception>
    public static IReadOnlyList<PlacedCell> Place(this Table table)
    {
        var width = table.Widths.Count;
        var free = new int[width];
        var placed = new List<PlacedCell>(table.Rows.Sum(r => r.Cells.Count));
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                column = NextFree(free, column, row);
                Take(free, row, column, cell, table.Rows.Count);
                placed.Add(new PlacedCell(row, column, cell));
                column += cell.Columns;
            }
            if (NextFree(free, column, row) < width)
            {
                throw new InvalidOperationException($"Row {row} is not full.");
            }
        }
        return placed;
    }

    /// <summary>First column from <paramref name="column"/> on that no cell above reaches into.</summary>
    private static int NextFree(int[] free, int column, int row)
    {
        while (column < free.Length && free[column] > row)
        {
            column++;
        }
        return column;
    }

    /// <param name="free">For each column, the first row that nothing covers yet.</param>
    private static void Take(int[] free, int row, int column, Cell cell, int rows)
    {
        if (cell.Columns < 1 || cell.Rows < 1 || column + cell.Columns > free.Length || row + cell.Rows > rows)
        {
            throw new InvalidOperationException($"“{cell.Text}” leaves the table at row {row}, column {column}.");
        }
        for (var c = column; c < column + cell.Columns; c++)
        {
            if (free[c] > row)
            {
                throw new InvalidOperationException($"“{cell.Text}” covers another cell at row {row}, column {c}.");
            }
            free[c] = row + cell.Rows;
        }
    }
}
