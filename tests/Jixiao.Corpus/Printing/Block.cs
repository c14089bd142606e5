namespace Jixiao.Corpus.Printing;

/// <summary>A piece of a printed document, before it takes the shape of a file format.</summary>
public abstract record Block;

/// <summary>How a paragraph looks.</summary>
public enum TextStyle
{
    Title,
    Centre,
    Body,
    Right,
}

/// <summary>Text outside tables.</summary>
public sealed record Text(string Content, TextStyle Style = TextStyle.Body) : Block;

/// <summary>A new page; in a workbook a new sheet of this name where one is given.</summary>
public sealed record PageBreak(string? Sheet = null) : Block;

/// <summary>A table. Cells stand as in html: one covered by a merged cell above or to the left is left out.</summary>
/// <param name="Widths">Relative widths of the columns; their number is the number of columns.</param>
/// <param name="HeaderRows">Leading rows that a page break repeats.</param>
public sealed record Grid(IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<Cell>> Rows, int HeaderRows = 0)
    : Block
{
    /// <summary>Every cell with the row and column where it starts.</summary>
    public IReadOnlyList<PlacedCell> Place()
    {
        var taken = new HashSet<(int, int)>();
        var placed = new List<PlacedCell>();
        for (var row = 0; row < Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in Rows[row])
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }
                if (column + cell.Columns > Widths.Count || row + cell.Rows > Rows.Count)
                {
                    throw new InvalidOperationException(
                        $"“{cell.Text}” leaves the grid at row {row}, column {column}."
                    );
                }
                Take(taken, row, column, cell);
                placed.Add(new PlacedCell(row, column, cell));
                column += cell.Columns;
            }
        }
        return taken.Count == Rows.Count * Widths.Count
            ? placed
            : throw new InvalidOperationException(
                $"Row {Enumerable.Range(0, Rows.Count).First(r => Enumerable.Range(0, Widths.Count).Any(c => !taken.Contains((r, c))))} is not full."
            );
    }

    private static void Take(HashSet<(int, int)> taken, int row, int column, Cell cell)
    {
        for (var r = row; r < row + cell.Rows; r++)
        {
            for (var c = column; c < column + cell.Columns; c++)
            {
                if (!taken.Add((r, c)))
                {
                    throw new InvalidOperationException($"“{cell.Text}” covers another cell at row {r}, column {c}.");
                }
            }
        }
    }
}

/// <summary>One printed cell. Line breaks inside it are '\n'.</summary>
public sealed record Cell(string Text, int Columns = 1, int Rows = 1);

/// <summary>A cell at its place in the grid, 0-based.</summary>
public sealed record PlacedCell(int Row, int Column, Cell Cell);
