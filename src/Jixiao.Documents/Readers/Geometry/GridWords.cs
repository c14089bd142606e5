namespace Jixiao.Documents.Readers.Geometry;

/// <summary>Puts the words of a page into the cells of its tables.</summary>
internal static class GridWords
{
    /// <summary>Returns the words that stand outside every table. Of tables inside each other the innermost takes the word.</summary>
    public static IReadOnlyList<WordBox> Fill(IReadOnlyList<GridTable> tables, IReadOnlyList<WordBox> words)
    {
        var inner = tables.OrderBy(t => (t.Right - t.Left) * (t.Bottom - t.Top)).ToList();
        var maps = inner.ConvertAll(Map);
        var outside = new List<WordBox>();
        foreach (var word in words)
        {
            var at = inner.FindIndex(t => t.Contains(word));
            if (at < 0)
            {
                outside.Add(word);
                continue;
            }

            Place(inner[at], maps[at], word);
        }

        return outside;
    }

    private static GridCell[] Map(GridTable table)
    {
        var columns = table.Xs.Count - 1;
        var map = new GridCell[(table.Ys.Count - 1) * columns];
        foreach (var cell in table.Cells)
        {
            for (var r = 0; r < cell.RowSpan; r++)
            {
                Array.Fill(map, cell, ((cell.Row + r) * columns) + cell.Column, cell.ColumnSpan);
            }
        }

        return map;
    }

    private static void Place(GridTable table, GridCell[] map, WordBox word)
    {
        var row = Index(table.Ys, word.CenterY) * (table.Xs.Count - 1);
        var rest = word;
        var cell = map[row + Index(table.Xs, word.X0)];

        // A line of text drawn over a border without a gap comes as one word: cut it at the border.
        while (rest.X1 - cell.X1 > 0.4 * rest.Em && cell.X1 < table.Right)
        {
            var cut = CutAt(rest, cell.X1);
            if (cell.X1 - rest.X0 > 0.4 * rest.Em && cut > 0 && cut < rest.Text.Length)
            {
                cell.Words.Add(rest.Slice(0, cut));
                rest = rest.Slice(cut, rest.Text.Length);
            }

            cell = map[row + Index(table.Xs, cell.X1 + 0.1)];
        }

        cell.Words.Add(rest);
    }

    /// <summary>
    /// How many characters stand left of a border. The widths are only usual ones, so a place near the border where one text
    /// plainly ends and another begins is preferred.
    /// </summary>
    private static int CutAt(WordBox word, double border)
    {
        var (best, least) = (0, double.MaxValue);
        for (var i = 0; i <= word.Text.Length; i++)
        {
            var off = Math.Abs(word.Slice(0, i).X1 - border) / word.Em;
            if (i > 0 && i < word.Text.Length && IsSeam(word.Text[i - 1], word.Text[i]))
            {
                off -= 0.8;
            }

            if (off < least)
            {
                (best, least) = (i, off);
            }
        }

        return best;
    }

    private static bool IsSeam(char left, char right) =>
        "≥≤＞＜>=＝<≈".Contains(right, StringComparison.Ordinal)
        || left is '%' or '％'
        || (
            CharWidths.IsWide(left) && !CharWidths.IsWide(right) && !"≥≤＞＜＝".Contains(left, StringComparison.Ordinal)
        );

    private static int Index(IReadOnlyList<double> borders, double at)
    {
        var i = 1;
        while (i < borders.Count - 1 && borders[i] <= at)
        {
            i++;
        }

        return i - 1;
    }
}
