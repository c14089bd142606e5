namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Ruling lines to tables: the lines' crossings make a grid, and where a line is missing between two squares they are one cell.</summary>
internal static class GridFinder
{
    private const double OpenSide = 8;
    private const double SameBorder = 3.2;
    private const int MostSquares = 200_000;

    public static IReadOnlyList<GridTable> Find(IReadOnlyList<Ruling> pieces)
    {
        var horizontals = Ruling.Merge(pieces, horizontal: true);
        var verticals = Ruling.Merge(pieces, horizontal: false);
        var closing = Ruling.Merge(pieces.Where(p => !p.IsPale), horizontal: true);
        return
        [
            .. LineComponent
                .WithSides(LineComponent.Find(horizontals, verticals))
                .Where(c => c.Horizontals.Count > 0 && c.Verticals.Count > 0)
                .Select(c => Build(c.Horizontals, c.Verticals, loose: false, closing))
                .OfType<GridTable>(),
        ];
    }

    /// <summary>Null when the lines enclose nothing that could hold text, or too many squares for a form.</summary>
    /// <param name="closing">Lines that end a cell at the end of the table; a pale one beside them does not. Null for all.</param>
    public static GridTable? Build(
        IReadOnlyList<Ruling> horizontals,
        IReadOnlyList<Ruling> verticals,
        bool loose,
        IReadOnlyList<Ruling>? closing = null
    )
    {
        var xs = Borders(verticals, horizontals.Min(h => h.From), horizontals.Max(h => h.To));
        var ys = Borders(horizontals, verticals.Min(v => v.From), verticals.Max(v => v.To));
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        if (rows < 1 || columns < 1 || (long)rows * columns > MostSquares || xs[^1] - xs[0] < 24 || ys[^1] - ys[0] < 9)
        {
            return null;
        }

        var regions = Regions(xs, ys, horizontals, verticals);
        var cells = Cells(xs, regions, rows, columns);
        var last = closing?.Where(EndsTable).ToList() is { Count: > 0 } dark
            ? dark
            : horizontals.Where(EndsTable).ToList();
        return new GridTable(xs, ys, [.. cells.Select(c => c with { IsOpenBelow = IsOpenBelow(c) })], loose);

        bool IsOpenBelow(GridCell cell) =>
            cell.Row + cell.RowSpan == rows && !last.Exists(h => h.Covers(cell.X0, cell.X1));

        bool EndsTable(Ruling line) =>
            Math.Abs(line.At - ys[^1]) <= SameBorder && line.From < xs[^1] && line.To > xs[0];
    }

    /// <summary>Positions of the lines across one direction; a side without a line is closed where the lines of the other direction end.</summary>
    private static List<double> Borders(IReadOnlyList<Ruling> lines, double least, double most)
    {
        var borders = new List<double>();
        foreach (var at in lines.Select(l => l.At).Order())
        {
            if (borders.Count == 0 || at - borders[^1] > SameBorder)
            {
                borders.Add(at);
            }
        }

        if (borders[0] - least > OpenSide)
        {
            borders.Insert(0, least);
        }

        if (most - borders[^1] > OpenSide)
        {
            borders.Add(most);
        }

        return borders;
    }

    private static int[] Regions(
        List<double> xs,
        List<double> ys,
        IReadOnlyList<Ruling> horizontals,
        IReadOnlyList<Ruling> verticals
    )
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var parent = Enumerable.Range(0, rows * columns).ToArray();
        var byX = xs.Select(x => verticals.Where(v => Math.Abs(v.At - x) <= SameBorder).ToList()).ToList();
        var byY = ys.Select(y => horizontals.Where(h => Math.Abs(h.At - y) <= SameBorder).ToList()).ToList();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var square = (r * columns) + c;
                if (c + 1 < columns && !byX[c + 1].Exists(v => v.Covers(ys[r], ys[r + 1])))
                {
                    parent[LineComponent.Root(parent, square)] = LineComponent.Root(parent, square + 1);
                }

                if (r + 1 < rows && !byY[r + 1].Exists(h => h.Covers(xs[c], xs[c + 1])))
                {
                    parent[LineComponent.Root(parent, square)] = LineComponent.Root(parent, square + columns);
                }
            }
        }

        for (var i = 0; i < parent.Length; i++)
        {
            parent[i] = LineComponent.Root(parent, i);
        }

        return parent;
    }

    /// <summary>Regions are rectangles in a sound table; one that is not is cut into rectangles, so that no square is lost.</summary>
    private static List<GridCell> Cells(List<double> xs, int[] regions, int rows, int columns)
    {
        var taken = new bool[regions.Length];
        var cells = new List<GridCell>();
        for (var square = 0; square < regions.Length; square++)
        {
            if (taken[square])
            {
                continue;
            }

            var (row, column) = (square / columns, square % columns);
            var width = 1;
            while (column + width < columns && IsFree(square + width, square))
            {
                width++;
            }

            var height = 1;
            while (row + height < rows && RowIsFree(square, height, width))
            {
                height++;
            }

            for (var r = 0; r < height; r++)
            {
                Array.Fill(taken, true, square + (r * columns), width);
            }

            cells.Add(new GridCell(row, column, height, width) { X0 = xs[column], X1 = xs[column + width] });
        }

        return cells;

        bool IsFree(int other, int first) => !taken[other] && regions[other] == regions[first];

        bool RowIsFree(int first, int below, int width)
        {
            for (var c = 0; c < width; c++)
            {
                if (!IsFree(first + (below * columns) + c, first))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
