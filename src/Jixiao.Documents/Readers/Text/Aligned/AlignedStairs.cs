namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Where a label stands between two rows, converters take all three for one line and print its columns one after the
/// other, each with both of its cells: a stair of lines. The cells go back beside each other, in their order.
/// </summary>
internal static class AlignedStairs
{
    private const int MostRows = 4;
    private const int MostColumns = 24;

    public static void Level(AlignedSection section, List<AlignedCell>[] columns)
    {
        var leaves = AlignedRecords.LastLevels(columns) + 1;
        for (var line = section.From; line < section.To && columns.Length <= MostColumns; line++)
        {
            for (var rows = MostRows; rows >= 2; rows--)
            {
                var height = Height(section, columns, leaves, line, rows);
                if (height > 0)
                {
                    Level(columns, line, line + height, rows);
                    line += height - 1;
                    break;
                }
            }
        }
    }

    /// <summary>How many lines from this one on are a stair of so many rows; 0 when none starts here.</summary>
    private static int Height(AlignedSection section, List<AlignedCell>[] columns, int leaves, int from, int rows)
    {
        for (var to = Math.Min(section.To, from + (columns.Length * rows)); to > from + rows; to--)
        {
            if (IsStair(columns, leaves, from, to, rows))
            {
                return to - from;
            }
        }

        return 0;
    }

    /// <param name="leaves">The first column right of the labels: what stands left of it stands beside several rows.</param>
    private static bool IsStair(List<AlignedCell>[] columns, int leaves, int from, int to, int rows)
    {
        var (last, steps, covered, values) = (from, 0, new bool[to - from], false);
        for (var at = 0; at < columns.Length; at++)
        {
            var cells = columns[at].FindAll(c => c.Line >= from && c.Line < to);
            if (cells.Count == 0)
            {
                continue;
            }

            if (at < leaves && steps == 0)
            {
                cells.ForEach(c => covered[c.Line - from] = true);
                continue;
            }

            if (cells.Count != rows || cells[0].Line < last || cells[^1].Line - cells[0].Line != rows - 1)
            {
                return false;
            }

            cells.ForEach(c => covered[c.Line - from] = true);
            steps += cells[0].Line > last || steps == 0 ? 1 : 0;
            values |= FormWords.StartsValue(cells[0].Text) && FormWords.StartsValue(cells[1].Text);
            last = cells[0].Line;
        }

        return steps > 1 && values && last == to - rows && Array.TrueForAll(covered, c => c);
    }

    private static void Level(List<AlignedCell>[] columns, int from, int to, int rows)
    {
        foreach (var column in columns)
        {
            var first = column.FindIndex(c => c.Line >= from && c.Line < to);
            var count =
                first < 0 ? 0
                : column.FindIndex(first, c => c.Line >= to) is >= 0 and var end ? end - first
                : column.Count - first;
            for (var k = 0; k < count; k++)
            {
                var at = count == rows ? from + k : Math.Min(column[first + k].Line, from + rows - 1);
                column[first + k] = column[first + k] with
                {
                    Line = at,
                    End = Math.Max(at, Math.Min(column[first + k].End, from + rows - 1)),
                };
                if (count == rows)
                {
                    column[first + k] = column[first + k] with { End = at };
                }
            }
        }
    }
}
