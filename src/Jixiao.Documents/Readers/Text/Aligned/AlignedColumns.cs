using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// Finds the columns of the words of a table whose lines were moved along here and there: in their order, each word where it
/// stands or near it, beside others of its kind, the cheapest way for each line.
/// </summary>
internal sealed class AlignedColumns
{
    /// <summary>Those that rows hold: headings stand over any of them.</summary>
    private const int Kinds = (int)WordKind.Heading;
    private const double Odd = 3;
    private const double Rare = 1.5;

    /// <summary>What the place of a loose word counts.</summary>
    private const double Unsure = 0.2;

    /// <summary>What the place of a piece of a heading counts: narrow columns push them along.</summary>
    private const double OfHeading = 0.4;

    private const int TallestHeading = 4;

    /// <summary>A piece of a label beside the others.</summary>
    private const double Elsewhere = 20;

    /// <summary>A heading over the column of another one.</summary>
    private const double Twice = 6;

    private readonly IReadOnlyList<(int X0, int X1)> gutters;

    /// <summary>How many words of each kind the columns hold; nothing before they were found once.</summary>
    private int[,]? held;

    /// <summary>The columns of labels whose pieces stand on several lines.</summary>
    private readonly Dictionary<int, int> chained = [];

    /// <summary>What the headings over the columns say they hold; none where no heading stands, or several.</summary>
    private ColumnRole[] roles = [];

    private AlignedColumns(IReadOnlyList<(int X0, int X1)> gutters) => this.gutters = gutters;

    /// <summary>The column of each word of each line.</summary>
    public static int[][] Find(IReadOnlyList<(int X0, int X1)> gutters, List<AlignedWord>[] lines)
    {
        var columns = Counted(gutters, lines);
        var found = Array.ConvertAll(lines, l => columns.Of(l).At);
        PutBelow(lines, found);
        for (var i = 0; i < lines.Length; i++)
        {
            for (var w = 0; w < lines[i].Count; w++)
            {
                found[i][w] = columns.chained.GetValueOrDefault(lines[i][w].Chain, found[i][w]);
            }
        }

        return found;
    }

    /// <summary>The pieces of a label stand in one column: the one that is nearest to all of them, those of headings in their order.</summary>
    private void Chain(List<AlignedWord>[] lines)
    {
        var chains = lines.SelectMany(l => l).Where(w => w.Chain > 0).ToLookup(w => w.Chain);
        foreach (var label in chains.Where(c => c.First().Kind != WordKind.Heading))
        {
            chained[label.Key] = Enumerable.Range(0, gutters.Count + 1).MinBy(c => Of(label, c));
        }

        var headings = HeadedCuts.Leaves(lines.SelectMany(l => l));
        var at = InOrder(headings, (h, c) => h.Chain > 0 ? Of(chains[h.Chain], c) : Outside(h, c) + Strange(h, c));
        for (var h = 0; h < headings.Count; h++)
        {
            if (headings[h].Chain > 0)
            {
                chained[headings[h].Chain] = at[h];
            }
        }

        double Of(IEnumerable<AlignedWord> pieces, int column) =>
            pieces.Sum(p => Outside(p, column) + Strange(p, column));
    }

    /// <summary>The cheapest columns for headings from left to right; two over one column are odd.</summary>
    private int[] InOrder(List<AlignedWord> headings, Func<AlignedWord, int, double> off)
    {
        var (count, columns) = (headings.Count, gutters.Count + 1);
        var (cost, from) = (new double[count + 1, columns], new int[count + 1, columns]);
        for (var h = 1; h <= count; h++)
        {
            for (var c = 0; c < columns; c++)
            {
                (cost[h, c], from[h, c]) = (double.MaxValue, 0);
                for (var b = 0; b <= c; b++)
                {
                    var twice =
                        h == 1 || b < c ? 0
                        : headings[h - 2].Chain > 0 && headings[h - 1].Chain > 0 ? Twice
                        : Twice / 6;
                    var step = cost[h - 1, b] + twice + off(headings[h - 1], c);
                    if (step < cost[h, c])
                    {
                        (cost[h, c], from[h, c]) = (step, b);
                    }
                }
            }
        }

        var at = new int[count];
        for (var h = count; h > 0; h--)
        {
            at[h - 1] = h == count ? Enumerable.Range(0, columns).MinBy(c => cost[h, c]) : from[h + 1, at[h]];
        }

        return at;
    }

    /// <summary>A loose word below another one stands in its column: both are as far from it.</summary>
    private static void PutBelow(List<AlignedWord>[] lines, int[][] found)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            for (var w = 0; w < lines[i].Count; w++)
            {
                for (var above = i - 1; lines[i][w].Loose && above >= 0 && i - above <= TallestHeading; above--)
                {
                    var over = lines[above].FindIndex(o => o.Loose && o.X0 < lines[i][w].X1 && lines[i][w].X0 < o.X1);
                    if (over >= 0)
                    {
                        found[i][w] = found[above][over];
                        break;
                    }
                }
            }
        }
    }

    /// <summary>How far the words of all lines are from where these columns would have them.</summary>
    public static double Cost(IReadOnlyList<(int X0, int X1)> gutters, List<AlignedWord>[] lines)
    {
        var columns = Counted(gutters, lines);
        return lines.Sum(l => columns.Of(l).Cost);
    }

    /// <summary>The columns, and what kinds of words they hold by a first reading.</summary>
    private static AlignedColumns Counted(IReadOnlyList<(int X0, int X1)> gutters, List<AlignedWord>[] lines)
    {
        var columns = new AlignedColumns(gutters);
        columns.Count(lines, Array.ConvertAll(lines, l => columns.Of(l).At));
        columns.Chain(lines);
        return columns;
    }

    private void Count(List<AlignedWord>[] lines, int[][] found)
    {
        var counted = new int[gutters.Count + 1, Kinds];
        var headings = new HashSet<ColumnRole>?[gutters.Count + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            for (var w = 0; w < lines[i].Count; w++)
            {
                if (lines[i][w].Kind == WordKind.Heading)
                {
                    (headings[found[i][w]] ??= []).Add(lines[i][w].Role);
                }
                else if (!lines[i][w].Loose)
                {
                    counted[found[i][w], (int)lines[i][w].Kind]++;
                }
            }
        }

        held = counted;
        roles = Array.ConvertAll(headings, h => h is { Count: 1 } ? h.First() : ColumnRole.None);
    }

    private (int[] At, double Cost) Of(List<AlignedWord> line)
    {
        var (count, columns) = (line.Count, gutters.Count + 1);
        var cost = new double[count, columns];
        var from = new int[count, columns];
        for (var w = 0; w < count; w++)
        {
            for (var c = 0; c < columns; c++)
            {
                var best = w == 0 ? 0 : double.MaxValue;
                for (var b = 0; w > 0 && b <= c; b++)
                {
                    var step = cost[w - 1, b] + (b == c ? Together(line[w - 1], line[w]) : 0);
                    if (step < best)
                    {
                        (best, from[w, c]) = (step, b);
                    }
                }

                var elsewhere = chained.TryGetValue(line[w].Chain, out var own) && own != c;
                cost[w, c] = best + Outside(line[w], c) + Strange(line[w], c) + (elsewhere ? Elsewhere : 0);
            }
        }

        var at = new int[count];
        for (var w = count - 1; w >= 0; w--)
        {
            at[w] = w < count - 1 ? from[w + 1, at[w + 1]] : Enumerable.Range(0, columns).MinBy(c => cost[w, c]);
        }

        return (at, count == 0 ? 0 : cost[count - 1, at[^1]]);
    }

    /// <summary>Words of one line in one column, by what stands between them.</summary>
    private static double Together(AlignedWord left, AlignedWord right) =>
        right.Demand > 2 ? 8
        : IsNumber(left) && IsNumber(right) ? 6
        : right.Gap > 2 ? 5
        : right.Demand >= 1 ? 4
        : 2.5;

    private static bool IsNumber(AlignedWord word) => word.Kind is WordKind.Figure or WordKind.Measure;

    /// <summary>How many characters of a word stand outside a column; a word that was moved along may stand right of its own.</summary>
    private double Outside(AlignedWord word, int column)
    {
        var left = column == 0 ? 0 : gutters[column - 1].X0;
        var right = column == gutters.Count ? int.MaxValue : gutters[column].X1;
        var behind = Far(Math.Max(0, word.SureEnd - right));
        var outside = Far(Math.Max(0, left - word.X0)) + (word.Gap == 1 ? 0.4 * behind : behind);
        return word.Loose ? Unsure * outside
            : word is { Kind: WordKind.Heading, Chain: > 0 } ? OfHeading * outside
            : outside;
    }

    /// <summary>A whole line may be moved along: how far counts less than in which order.</summary>
    private static double Far(int distance) => distance <= 2 ? distance : 2 + (0.25 * (distance - 2));

    /// <summary>A kind of word that the column hardly holds elsewhere.</summary>
    private double Strange(AlignedWord word, int column)
    {
        if (held is null)
        {
            return 0;
        }

        var all = 0;
        for (var kind = 0; kind < Kinds; kind++)
        {
            all += held[column, kind];
        }

        if (word.Kind == WordKind.Heading)
        {
            return all == 0 ? 0 : ColumnKinds.Misfit(word.Role, k => (double)held[column, (int)k] / all);
        }

        var own = held[column, (int)word.Kind];
        var strange =
            all == 0 || 4 * own >= all ? 0
            : 10 * own >= all ? Rare
            : Odd;
        return (word.Kind == WordKind.Text ? strange / 2 : strange)
            + ColumnKinds.Misfit(roles[column], word.Kind, 4 * held[column, (int)WordKind.Figure] >= all);
    }
}
