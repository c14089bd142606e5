using Jixiao.Core.Forms;

namespace Jixiao.Corpus.Comparing;

/// <summary>Positions of the pairs of rows, in order: the longest common subsequence under <see cref="Likeness.SameRow"/>.</summary>
internal static class RowAlignment
{
    public static IReadOnlyList<(int Expected, int Read)> Align(
        IReadOnlyList<Indicator> expected,
        IReadOnlyList<Indicator> read
    )
    {
        var best = new int[expected.Count + 1, read.Count + 1];
        for (var a = expected.Count - 1; a >= 0; a--)
        {
            for (var b = read.Count - 1; b >= 0; b--)
            {
                best[a, b] = Likeness.SameRow(expected[a], read[b])
                    ? best[a + 1, b + 1] + 1
                    : Math.Max(best[a + 1, b], best[a, b + 1]);
            }
        }
        var pairs = new List<(int, int)>();
        for (var (a, b) = (0, 0); a < expected.Count && b < read.Count; )
        {
            if (Likeness.SameRow(expected[a], read[b]))
            {
                pairs.Add((a++, b++));
            }
            else if (best[a + 1, b] >= best[a, b + 1])
            {
                a++;
            }
            else
            {
                b++;
            }
        }
        return pairs;
    }
}
