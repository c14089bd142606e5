namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>The character columns that several lines leave blank.</summary>
internal sealed class BlankStrips(int width)
{
    private readonly int[] filled = new int[width + 1];
    private bool dirty = true;

    /// <summary>True when the line's text stands where all lines before it were blank.</summary>
    public bool Fill(List<AlignedWord> line)
    {
        var news = false;
        foreach (var word in line)
        {
            var (from, to) = Core(word);
            for (var x = from; x < to; x++)
            {
                news |= filled[x] == 0;
                filled[x] = 1;
            }
        }

        dirty |= news;
        return news;
    }

    /// <summary>Text may stand one column off: the ends of longer words block nothing.</summary>
    private static (int From, int To) Core(AlignedWord word) =>
        (word.X1 - word.X0) switch
        {
            >= 4 => (word.X0 + 1, word.X1 - 1),
            3 => (word.X0, word.X1 - 1),
            _ => (word.X0, word.X1),
        };

    /// <summary>The borders that a line expects and does not find.</summary>
    public double Missing(List<AlignedWord> line)
    {
        Count();
        var missing = 0.0;
        for (var i = 1; i < line.Count; i++)
        {
            var (left, right) = (Core(line[i - 1]).To, Core(line[i]).From);
            missing += line[i].Demand > 0 && blank[right] == blank[left] ? line[i].Demand : 0;
        }

        return missing;
    }

    private readonly int[] blank = new int[width + 2];

    /// <summary>Running count of blank columns.</summary>
    private void Count()
    {
        for (var x = 0; dirty && x <= width; x++)
        {
            blank[x + 1] = blank[x] + 1 - filled[x];
        }

        dirty = false;
    }

    public IEnumerable<(int X0, int X1)> Gutters()
    {
        var end = -1;
        for (var x = 0; x <= width; x++)
        {
            if (filled[x] == 0)
            {
                continue;
            }

            if (end >= 0 && x > end)
            {
                yield return (end, x);
            }

            end = x + 1;
        }
    }
}
