namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>The columns of all sections of a stretch as one grid: borders of two sections that overlap are one.</summary>
internal sealed class AlignedGrid
{
    private readonly List<int> borders = [];

    public AlignedGrid(IEnumerable<AlignedSection> sections, List<AlignedWord>[] words)
    {
        var strips = new HashSet<(int X0, int X1)>();
        foreach (var section in sections)
        {
            strips.UnionWith(section.Gutters);
            var at = section.Narrow ? [] : section.Columns(words);
            for (var i = section.From; i < section.To && !section.Narrow; i++)
            {
                var columns = at[i - section.From];
                for (var w = 1; w < words[i].Count; w++)
                {
                    var (left, right) = (words[i][w - 1], words[i][w]);
                    if (right.Demand > 0 && columns[w - 1] == columns[w])
                    {
                        strips.Add((left.X1, right.X0));
                    }
                }
            }
        }

        foreach (var (x0, x1) in strips.OrderBy(s => s.X1).ThenByDescending(s => s.X0))
        {
            if (borders.Count == 0 || borders[^1] < x0)
            {
                borders.Add(x1 - 1);
            }
        }
    }

    /// <summary>The column of what starts at x.</summary>
    public int ColumnAt(int x)
    {
        var at = borders.BinarySearch(x);
        return at >= 0 ? at : ~at;
    }

    /// <summary>The columns of a section.</summary>
    public int[] Columns(AlignedSection section, int leftmost) =>
        [ColumnAt(leftmost), .. section.Gutters.Select(g => ColumnAt(g.X1))];
}
