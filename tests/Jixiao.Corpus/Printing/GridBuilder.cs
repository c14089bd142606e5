namespace Jixiao.Corpus.Printing;

/// <summary>Lays out a table row by row. A cell is its text, or a <see cref="Cell"/> where it is merged.</summary>
internal sealed class GridBuilder(params int[] widths)
{
    private readonly List<List<Cell>> rows = [];

    public int Columns => widths.Length;

    public static Cell Wide(string? text, int columns, int rows = 1) => new(text ?? "", columns, rows);

    public static Cell Tall(string? text, int rows) => new(text ?? "", 1, rows);

    public GridBuilder Row(params object?[] cells)
    {
        rows.Add([.. cells.Select(c => c as Cell ?? new Cell(c as string ?? ""))]);
        return this;
    }

    /// <summary>A label merged down the left side of the rows that <paramref name="write"/> adds.</summary>
    public GridBuilder Beside(string label, Action<GridBuilder> write) => Beside([new Cell(label)], write);

    /// <summary>Cells merged down the left side of the rows that <paramref name="write"/> adds.</summary>
    public GridBuilder Beside(IReadOnlyList<Cell> labels, Action<GridBuilder> write)
    {
        var start = rows.Count;
        write(this);
        var height = rows.Count - start;
        if (height > 0)
        {
            rows[start].InsertRange(0, labels.Select(l => l with { Rows = height }));
        }
        return this;
    }

    /// <summary>Rows whose leading cells are merged as long as they, and those left of them, stay the same.</summary>
    /// <param name="keys">The leading cells of an item; null is an empty cell, merged like any other.</param>
    public GridBuilder Tree<T>(
        IReadOnlyList<T> items,
        Func<T, IReadOnlyList<string?>> keys,
        Func<T, IReadOnlyList<object?>> cells,
        IReadOnlyList<int>? keyColumns = null
    )
    {
        for (var i = 0; i < items.Count; i++)
        {
            var here = keys(items[i]);
            var row = new List<Cell>();
            for (var k = 0; k < here.Count; k++)
            {
                var depth = k;
                if (i > 0 && Same(keys(items[i - 1]), here, depth))
                {
                    continue;
                }
                var height = items.Skip(i).TakeWhile(next => Same(keys(next), here, depth)).Count();
                row.Add(new Cell(here[k] ?? "", keyColumns?[k] ?? 1, height));
            }
            row.AddRange(cells(items[i]).Select(c => c as Cell ?? new Cell(c as string ?? "")));
            rows.Add(row);
        }
        return this;
    }

    public Grid Build(int headerRows = 0) => new(widths, rows, headerRows);

    private static bool Same(IReadOnlyList<string?> a, IReadOnlyList<string?> b, int depth) =>
        Enumerable.Range(0, depth + 1).All(i => string.Equals(a[i], b[i], StringComparison.Ordinal));
}
