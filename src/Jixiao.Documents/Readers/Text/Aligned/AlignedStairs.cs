namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Where a label stands between two rows, converters take all three for one line and print its columns one after the
/// other, each with both of its cells: a stair of lines. The cells go back beside each other, in their order.
/// </summary>
internal static class AlignedStairs
{
    private const int MostRows = 4;
    private const int MostColumns = 24;

    /// <summary>Levels all stairs of a section; returns it without the lines that are left empty.</summary>
    public static AlignedSection Level(AlignedSection section, List<AlignedCell>[] columns)
    {
        var leaves = AlignedRecords.LastLevels(columns) + 1;
        var widths = Array.ConvertAll(columns, c => c.Count == 0 ? 0 : c.Max(f => f.Width));
        for (var line = section.From; line < section.To && columns.Length <= MostColumns; line++)
        {
            for (var rows = MostRows; rows >= 2; rows--)
            {
                var height = Height(section, columns, leaves, widths, line, rows);
                if (height > 0)
                {
                    Level(columns, leaves, line, line + height, rows);
                    section = section with { To = section.To - height + rows };
                    line += rows - 1;
                    break;
                }
            }
        }

        return section;
    }

    /// <summary>How many lines from this one on are a stair of so many rows; 0 when none starts here.</summary>
    private static int Height(
        AlignedSection section,
        List<AlignedCell>[] columns,
        int leaves,
        double[] widths,
        int from,
        int rows
    )
    {
        for (var to = Math.Min(section.To, from + (columns.Length * rows)); to > from + rows; to--)
        {
            if (IsStair(columns, leaves, widths, from, to, rows))
            {
                return to - from;
            }
        }

        return 0;
    }

    /// <param name="leaves">The first column right of the labels: what stands left of it stands beside several rows.</param>
    private static bool IsStair(List<AlignedCell>[] columns, int leaves, double[] widths, int from, int to, int rows)
    {
        var (last, steps, covered, values) = (from, 0, new bool[to - from], false);
        for (var at = 0; at < columns.Length; at++)
        {
            var cells = Between(columns[at], from, to);
            if (cells.Count == 0)
            {
                continue;
            }

            if (at < leaves && steps == 0)
            {
                // A label for each row: they are several.
                values |= cells.Count == rows && cells.TrueForAll(c => FormWords.IsLevel(c.Text));
                cells.ForEach(c => covered[c.Line - from] = true);
                continue;
            }

            // The next column starts beside the last one, beside its last cell or below it.
            var down = cells[0].Line - last;
            if (cells.Count != rows || (down != 0 && down < rows - 1) || cells[^1].Line - cells[0].Line != rows - 1)
            {
                return false;
            }

            cells.ForEach(c => covered[c.Line - from] = true);
            steps += cells[0].Line > last || steps == 0 ? 1 : 0;
            values |= FormWords.StartsValue(cells[0].Text) && FormWords.StartsValue(cells[1].Text);
            values |= at >= leaves && cells[0].Width + FormWords.FirstToken(cells[1].Text) < widths[at] - 1;
            last = cells[0].Line;
        }

        return steps > 1 && values && last == to - rows && Array.TrueForAll(covered, c => c);
    }

    /// <summary>The cells of a column, which stand in it from top to bottom, that begin on lines [from, to).</summary>
    private static List<AlignedCell> Between(List<AlignedCell> column, int from, int to)
    {
        var first = Below(column, from);
        return column.GetRange(first, Below(column, to) - first);
    }

    /// <summary>The first cell that begins on a line or below it.</summary>
    private static int Below(List<AlignedCell> column, int line)
    {
        var (low, high) = (0, column.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = column[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Level(List<AlignedCell>[] columns, int leaves, int from, int to, int rows)
    {
        var last = from + rows - 1;
        for (var at = 0; at < columns.Length; at++)
        {
            var column = columns[at];
            var first = column.FindIndex(c => c.Line >= from);
            if (first < 0)
            {
                continue;
            }

            var end = column.FindIndex(first, c => c.Line >= to) is >= 0 and var below ? below : column.Count;
            for (var k = first; k < end; k++)
            {
                var (cell, line) = (column[k], Math.Min(column[k].Line, last));
                column[k] =
                    end - first == rows ? cell with { Line = from + k - first, End = from + k - first }
                    // The label that stands between two rows.
                    : end - first == 1 && at < leaves && rows == 2 && cell.End < to
                        ? cell with
                        {
                            Line = from,
                            End = last,
                        }
                    : cell with
                    {
                        Line = line,
                        End = cell.End < to ? Math.Max(line, Math.Min(cell.End, last)) : cell.End - to + last + 1,
                    };
            }

            for (var k = end; k < column.Count; k++)
            {
                column[k] = column[k] with
                {
                    Line = column[k].Line - to + last + 1,
                    End = column[k].End - to + last + 1,
                };
            }
        }
    }
}
