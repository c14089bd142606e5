using System.Text;

namespace Jixiao.Corpus.Printing;

/// <summary>Blocks as text with tabs, as a web page's copy leaves it: a merged cell stands where it starts and leaves empty cells.</summary>
internal static class TextPrinter
{
    public static string Print(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Text paragraph:
                    text.Append('\n').Append(paragraph.Content).Append('\n');
                    break;
                case PageBreak:
                    text.Append("\n\n");
                    break;
                case Grid grid:
                    text.Append('\n');
                    foreach (var row in Lines(grid))
                    {
                        text.AppendJoin('\t', row).Append('\n');
                    }
                    break;
            }
        }
        return text.ToString();
    }

    /// <summary>The table's texts, one for each position of the grid.</summary>
    public static string[][] Lines(Grid grid)
    {
        var lines = grid.Rows.Select(_ => Enumerable.Repeat("", grid.Widths.Count).ToArray()).ToArray();
        foreach (var (row, column, cell) in grid.Place())
        {
            lines[row][column] = cell.Text.Replace('\n', ' ');
        }
        return lines;
    }
}
