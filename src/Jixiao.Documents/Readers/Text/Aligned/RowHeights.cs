namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// How tall the rows were printed. Converters take a line more for what stands between two lines, so that a row may take more
/// lines of text than its tallest cell has: the middles of merged cells are measured without those.
/// </summary>
internal sealed class RowHeights
{
    private readonly IReadOnlyList<int> starts;
    private readonly HashSet<int> bare;
    private readonly int[] tops;

    /// <param name="starts">The first lines of the rows, and the line after the last.</param>
    /// <param name="columns">All cells. Those of merged columns count where they stand beside one row alone.</param>
    public RowHeights(IReadOnlyList<int> starts, List<AlignedCell>[] columns, bool[] merged)
    {
        this.starts = starts;
        tops = new int[starts.Count];
        for (var row = 0; row + 1 < starts.Count; row++)
        {
            var (from, to) = (starts[row], starts[row + 1]);
            var tallest = columns
                .Select((c, at) => merged[at] ? c.FindAll(f => f.Line >= from && f.End < to) : c)
                .Max(c => c.Sum(f => Math.Max(0, Math.Min(f.End + 1, to) - Math.Max(f.Line, from))));
            tops[row + 1] = tops[row] + Math.Clamp(tallest, 1, to - from);
        }

        var leaves = columns.Where((_, c) => !merged[c]).SelectMany(c => c).ToList();
        bare = [.. Enumerable.Range(starts[0], starts[^1] - starts[0])];
        leaves.ForEach(l => bare.RemoveWhere(line => line >= l.Line && line <= l.End));
    }

    /// <summary>As <c>starts</c>, in lines of print.</summary>
    public IReadOnlyList<int> Tops => tops;

    /// <summary>The cell in lines of print. One between two rows, on a line of its own, stands on the last line of the one and the first of the other.</summary>
    public AlignedCell Flat(AlignedCell cell)
    {
        var row = MergedCells.RowOf(cell.Line, starts);
        var (from, to) = (starts[row], starts[row + 1]);
        if (cell.Line == cell.End && bare.Contains(cell.Line) && to - from > tops[row + 1] - tops[row])
        {
            if (cell.Line == to - 1 && row + 2 < starts.Count)
            {
                return cell with { Line = tops[row + 1] - 1, End = tops[row + 1] };
            }

            if (cell.Line == from && row > 0)
            {
                return cell with { Line = tops[row] - 1, End = tops[row] };
            }
        }

        return cell with
        {
            Line = At(cell.Line),
            End = At(cell.End),
        };
    }

    private int At(int line)
    {
        var row = MergedCells.RowOf(line, starts);
        var (printed, height) = (starts[row + 1] - starts[row], tops[row + 1] - tops[row]);
        return tops[row] + Math.Min(height - 1, (line - starts[row]) * height / printed);
    }
}
