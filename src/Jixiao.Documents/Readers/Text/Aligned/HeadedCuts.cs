using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// The borders of a table whose headings are all known: one column for each of them, in their order, with the words in it that the heading
/// lets expect. Where cells nearly touch, this shows borders that the gaps alone do not.
/// </summary>
internal sealed class HeadedCuts
{
    private const int Fewest = 5;
    private const int Most = 24;

    /// <summary>How many characters a heading stands beside its column, for each of them.</summary>
    private const float Beside = 0.5f;
    private const float BesideLoose = 0.15f;
    private const float MostBeside = 5;

    /// <summary>Words above the rows are headings, or the unit and its sum.</summary>
    private readonly List<AlignedWord> words;
    private readonly List<AlignedWord> headings;

    private HeadedCuts(List<AlignedWord> words, List<AlignedWord> headings) =>
        (this.words, this.headings) = (words, headings);

    /// <param name="unmet">For two cuts what the gaps between them count in which no cut stands.</param>
    /// <param name="own">What a cut before each column counts; none at the right edge.</param>
    /// <returns>Where the cuts stand, from left to right; null where headings do not say it.</returns>
    public static List<int>? Find(List<AlignedWord>[] lines, int from, int data, int to, float[,] unmet, float[] own)
    {
        var leaves = Leaves(lines[from..data].SelectMany(l => l));
        var levels = leaves.Exists(h => h.Role is ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name);
        return leaves.Count is < Fewest or > Most || !levels
            ? null
            : new HeadedCuts([.. lines[data..to].SelectMany(l => l)], leaves).Find(unmet, own);
    }

    /// <summary>Headings from left to right, each by its first piece, without those that stand over others.</summary>
    public static List<AlignedWord> Leaves(IEnumerable<AlignedWord> words)
    {
        var all = words
            .Where(w => w.Kind == WordKind.Heading && w.Role != ColumnRole.None)
            .GroupBy(w => w.Chain > 0 ? (w.Chain, 0) : (-w.Line, w.X0))
            .Select(g => g.ToList())
            .ToList();
        all = [.. all.Where(h => !all.Exists(o => IsOver(h[0], o[0]))).OrderBy(h => h[0].X0)];
        // Lines may be moved along; in which order headings stand is said by any line that has pieces of both.
        for (var turn = 0; turn < all.Count; turn++)
        {
            for (var at = 1; at < all.Count; at++)
            {
                if (all[at].Exists(w => all[at - 1].Exists(o => o.Line == w.Line && w.X0 < o.X0)))
                {
                    (all[at - 1], all[at]) = (all[at], all[at - 1]);
                }
            }
        }

        return all.ConvertAll(h => h[0]);

        static bool IsOver(AlignedWord upper, AlignedWord lower) =>
            upper.Line < lower.Line
            && (upper.Role == lower.Role || (upper.Chain == 0 && upper.X0 < lower.X1 && lower.X0 < upper.X1));
    }

    private List<int>? Find(float[,] unmet, float[] own)
    {
        var width = own.Length - 1;
        var count = headings.Count;
        var (best, before) = (new float[count + 1, width + 1], new int[count + 1, width + 1]);
        for (var k = 0; k <= count; k++)
        {
            for (var x = 0; x <= width; x++)
            {
                best[k, x] = k == 0 && x == 0 ? 0 : float.MaxValue;
            }
        }

        for (var k = 1; k <= count; k++)
        {
            var (heading, strange) = (headings[k - 1], Strange(headings[k - 1].Role, width));
            for (var x = k; x <= width; x++)
            {
                for (var y = k - 1; y < x; y++)
                {
                    if (best[k - 1, y] >= float.MaxValue)
                    {
                        continue;
                    }

                    var cost = best[k - 1, y] + unmet[y, x] + own[x] + strange[x] - strange[y] + Off(heading, y, x);
                    if (cost < best[k, x])
                    {
                        (best[k, x], before[k, x]) = (cost, y);
                    }
                }
            }
        }

        if (best[count, width] >= float.MaxValue)
        {
            return null;
        }

        var cuts = new List<int>();
        for (int k = count, x = width; k > 1; k--)
        {
            x = before[k, x];
            cuts.Insert(0, x);
        }

        return cuts;
    }

    private static float Off(AlignedWord heading, int from, int to)
    {
        var middle = (heading.X0 + heading.X1) / 2;
        var off = Math.Max(0, Math.Max(from - middle, middle + 1 - to));
        return Math.Min(MostBeside, (heading.Loose ? BesideLoose : Beside) * off);
    }

    /// <summary>What the words whose middles stand left of each column would count under a heading.</summary>
    private float[] Strange(ColumnRole role, int width)
    {
        var sum = new float[width + 1];
        foreach (var word in words)
        {
            sum[Math.Min(width, ((word.X0 + word.X1) / 2) + 1)] += Strange(role, word);
        }

        for (var x = 1; x <= width; x++)
        {
            sum[x] += sum[x - 1];
        }

        return sum;
    }

    private static float Strange(ColumnRole role, AlignedWord word) =>
        (role, word.Kind) switch
        {
            (ColumnRole.Level1 or ColumnRole.Level2, WordKind.Level) => 0,
            (ColumnRole.Level1 or ColumnRole.Level2, WordKind.Text or WordKind.Heading) => word.X1 - word.X0 > 6
                ? 4
                : 1.5f,
            (ColumnRole.Level1 or ColumnRole.Level2, _) => 3,
            (_, WordKind.Level) => 3,
            (ColumnRole.Name, WordKind.Signed) => 3,
            (ColumnRole.Name, WordKind.Figure) => 1,
            (ColumnRole.Comparison, WordKind.Signed) => 0,
            (ColumnRole.Comparison, WordKind.Text) => 1,
            (ColumnRole.Comparison, _) => 2,
            (ColumnRole.Weight or ColumnRole.Score, WordKind.Figure) => 0,
            (ColumnRole.Weight or ColumnRole.Score, _) => 2,
            (ColumnRole.Amount or ColumnRole.UnitCode, WordKind.Figure) => 0,
            (ColumnRole.Amount or ColumnRole.UnitCode, _) => 3,
            (ColumnRole.ProjectName or ColumnRole.UnitName or ColumnRole.Goal, WordKind.Figure) => 2.5f,
            (ColumnRole.Unit, WordKind.Figure) => 0.5f,
            _ => 0,
        };
}
