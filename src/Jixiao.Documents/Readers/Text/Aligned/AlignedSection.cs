namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>Lines [From, To) of a stretch whose columns are separated by the same blank strips.</summary>
/// <param name="Narrow">Its columns may touch: which one a word stands in is found line by line.</param>
internal sealed record AlignedSection(int From, int To, IReadOnlyList<(int X0, int X1)> Gutters, bool Narrow = false)
{
    private const int Longest = 60;

    /// <summary>What a new section costs, against borders that are expected and not found in the old one.</summary>
    private const double Start = 2.5;

    /// <summary>The column each word of each line stands in, from the section's first line on.</summary>
    public List<int[]> Columns(List<AlignedWord>[] words) =>
        Narrow
            ? [.. AlignedColumns.Find(Gutters, words[From..To])]
            : [.. words[From..To].Select(line => line.ConvertAll(ColumnOf).ToArray())];

    private int ColumnOf(AlignedWord word)
    {
        var column = 0;
        while (column < Gutters.Count && Gutters[column].X0 + Gutters[column].X1 < word.X0 + word.X1)
        {
            column++;
        }

        return column;
    }

    /// <summary>Cuts a stretch where the columns change; each of the regions given is one section.</summary>
    public static List<AlignedSection> Split(List<AlignedWord>[] lines, List<(int From, int Data, int To)> regions)
    {
        var sections = new List<AlignedSection>();
        var at = 0;
        foreach (var (from, data, to) in regions)
        {
            if (AlignedCuts.Find(lines, from, data, to) is { } cuts)
            {
                sections.AddRange(Split(lines[at..from]).Select(s => s.Down(at)));
                sections.Add(new(from, to, cuts, Narrow: true));
                at = to;
            }
        }

        sections.AddRange(Split(lines[at..]).Select(s => s.Down(at)));
        return sections;
    }

    private AlignedSection Down(int lines) => this with { From = From + lines, To = To + lines };

    /// <summary>The cheapest division into sections.</summary>
    private static List<AlignedSection> Split(List<AlignedWord>[] lines)
    {
        if (lines.Length == 0)
        {
            return [];
        }

        var width = lines.Max(words => words.Count == 0 ? 0 : words[^1].X1);
        var best = new double[lines.Length + 1];
        var from = new int[lines.Length + 1];
        Array.Fill(best, double.MaxValue, 1, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var strips = new BlankStrips(width);
            var apart = i > 0 && GoesOn(lines[i - 1], lines[i]) ? 0.5 : 0.0;
            var cost = apart;
            for (var j = i; j < lines.Length && j - i < Longest && cost < 6 * Start; j++)
            {
                cost = strips.Fill(lines[j])
                    ? apart + lines.AsSpan(i, j + 1 - i).ToArray().Sum(strips.Missing)
                    : cost + strips.Missing(lines[j]);
                if (best[i] + Start + cost < best[j + 1])
                {
                    (best[j + 1], from[j + 1]) = (best[i] + Start + cost, i);
                }
            }
        }

        var sections = new List<AlignedSection>();
        for (var to = lines.Length; to > 0; to = from[to])
        {
            sections.Insert(0, Of(lines, from[to], to, width));
        }

        return sections;
    }

    /// <summary>The line starts, away from the margin, below a word of the line above: it may go on with its cell.</summary>
    private static bool GoesOn(List<AlignedWord> above, List<AlignedWord> line) =>
        line.Count > 0 && line[0].X0 > 0 && above.Exists(w => w.Start > 0 && Math.Abs(w.X0 - line[0].X0) < 2);

    private static AlignedSection Of(List<AlignedWord>[] lines, int from, int to, int width)
    {
        var strips = new BlankStrips(width);
        foreach (var line in lines[from..to])
        {
            strips.Fill(line);
        }

        var words = lines[from..to].SelectMany(l => l).ToList();
        return new(from, to, [.. strips.Gutters().Where(g => IsSupported(g, words))]);
    }

    /// <summary>One blank column may be chance: a border is expected there, or three lines at least have text on both sides of it.</summary>
    private static bool IsSupported((int X0, int X1) gutter, List<AlignedWord> words)
    {
        var behind = words.Where(w => w.X0 >= gutter.X1 - 1 && w.X0 - w.Gap <= gutter.X0 + 1 && w.Start > 0).ToList();
        return behind.Exists(w => w.Demand > 0) || behind.Count(w => w.X0 > w.Gap) > 2 || behind.Count == 0;
    }
}
