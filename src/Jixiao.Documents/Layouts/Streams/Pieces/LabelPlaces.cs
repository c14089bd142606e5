using Jixiao.Documents.Layouts.Levels;
using Jixiao.Documents.Layouts.Vocabulary;
using Jixiao.Documents.Readers.Text.Aligned;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// The rows at which the labels of merged cells start. Labels printed between the names stand on top of their rows or beside their middle,
/// whichever explains all; labels printed in a column of their own go by what the rows say of themselves, and 产出指标 goes where the
/// first of its labels of level 2 starts.
/// </summary>
internal sealed class LabelPlaces
{
    /// <summary>What tells labels on top of their rows from labels beside the middle.</summary>
    private const double Contradiction = 6;

    private readonly int rows;
    private readonly List<(int At, StreamToken Label, int Before)> first;
    private readonly List<(int At, StreamToken Label, int Before)> second;
    private readonly IReadOnlyList<Evidence> evidence;

    private LabelPlaces(IReadOnlyList<(int At, StreamToken Label, int Before)> labels, IReadOnlyList<Evidence> evidence)
    {
        rows = evidence.Count;
        this.evidence = evidence;
        var divided = labels
            .Select(l => l.Label.Facts.Level)
            .Where(l => l is { Level2: not null, Ambiguous: false })
            .Select(l => l!.Level1)
            .ToHashSet(StringComparer.Ordinal);
        // 成本指标 is of the first level only where others divide it.
        var isSecond = labels.ToLookup(l =>
            l.Label.Facts.Level is { } level
            && (level.Ambiguous ? !divided.Contains(l.Label.Facts.Label) : level.Level2 is not null)
        );
        (first, second) = ([.. isSecond[false]], [.. isSecond[true]]);
    }

    /// <param name="labels">Tokens that are labels, in print order.</param>
    /// <param name="starts">The first token of each row's name.</param>
    public static IEnumerable<(int At, int Row, int Column)> Of(
        IReadOnlyList<StreamToken> tokens,
        IReadOnlyList<int> labels,
        IReadOnlyList<int> starts,
        IReadOnlyList<IReadOnlyList<(int Column, StreamToken Token)>> rows,
        IReadOnlyList<StreamToken> heads
    )
    {
        var places = new LabelPlaces(
            [.. labels.Select(l => (l, tokens[l], Math.Min(starts.Count(s => s < l), rows.Count - 1)))],
            [.. rows.Select(r => Said(r, heads))]
        );
        var (one, two) = places.Both();
        var columns = heads.Select(h => h.Facts.Column).ToList();
        return Placed(places.first, one, columns.IndexOf(ColumnRole.Level1))
            .Concat(Placed(places.second, two, columns.IndexOf(ColumnRole.Level2)));
    }

    private static IEnumerable<(int, int, int)> Placed(
        List<(int At, StreamToken Label, int Before)> labels,
        int[] at,
        int column
    ) => column < 0 ? [] : labels.Select((l, i) => (l.At, at[i], column));

    private static Evidence Said(IReadOnlyList<(int Column, StreamToken Token)> row, IReadOnlyList<StreamToken> heads)
    {
        var value = Text(ColumnRole.Value);
        var unit = Text(ColumnRole.Unit);
        var kind = Core.Values.TargetValues.Classify(value + unit);
        return RowEvidence.Of(Text(ColumnRole.Name), value, unit, kind);

        string? Text(ColumnRole role)
        {
            var cell = row.FirstOrDefault(c => heads[c.Column].Facts.Column == role);
            return cell.Token.Facts is null ? null : cell.Token.Text;
        }
    }

    private (int[] First, int[] Second) Both()
    {
        var (centred, above) = (Printed(top: false), Printed(top: true));
        var printed = above.Cost < centred.Cost ? above : centred;
        var two = AreApart(second) ? printed.Second : Explained(second);
        var one = AreApart(first) && AreApart(second) ? printed.First : OfSecond(two) ?? Explained(first);
        return (one, two);
    }

    /// <summary>Whether labels were printed each at names of its own.</summary>
    private static bool AreApart(List<(int At, StreamToken Label, int Before)> labels) =>
        labels.Count < 2 || labels.DistinctBy(l => l.Before).Count() > labels.Count / 2;

    private (int[] First, int[] Second, double Cost) Printed(bool top)
    {
        var starts = Enumerable.Range(0, rows + 1).Select(r => 2 * r).ToList();
        var (two, cost) = MergedCells.Place(Cells(second), starts, 0, rows, top, likely: null);
        if (!AreApart(first))
        {
            return ([], two, cost);
        }
        var (one, more) = MergedCells.Place(Cells(first), starts, 0, rows, top, two.Length > 0 ? [.. two] : null);
        return (one, two, cost + more + (Contradiction * Contradictions(one, two)));
    }

    private static List<AlignedCell> Cells(List<(int At, StreamToken Label, int Before)> labels) =>
        labels.ConvertAll(l => new AlignedCell(l.Label.Text, 0, 2 * l.Before, 2 * l.Before, 0, l.Label.Text));

    /// <summary>Labels of level 2 under one of level 1 that is not theirs.</summary>
    private int Contradictions(int[] one, int[] two) =>
        second
            .Where(
                (l, i) =>
                    l.Label.Facts.Level is { Ambiguous: false } own
                    && Array.FindLastIndex(one, r => r <= two[i]) is >= 0 and var upper
                    && first[upper].Label.Facts.Level!.Level1 != own.Level1
            )
            .Count();

    /// <summary>Each label of level 1 where the first of its own of level 2 starts; null where one has none.</summary>
    private int[]? OfSecond(int[] two)
    {
        var at = new int[first.Count];
        for (var i = 0; i < at.Length; i++)
        {
            var own = second.FindIndex(l => l.Label.Facts.Level!.Level1 == first[i].Label.Facts.Level!.Level1);
            if (own < 0)
            {
                return null;
            }
            at[i] = two[own];
        }
        return at;
    }

    /// <summary>In print order, each with a row or more, so that what the rows say of themselves suits them best.</summary>
    private int[] Explained(List<(int At, StreamToken Label, int Before)> labels)
    {
        var count = labels.Count;
        if (count == 0 || count > rows)
        {
            return new int[count];
        }
        var under = labels.ConvertAll(l =>
            LevelCosts.Under(
                l.Label.Facts.Level!.Level1,
                l.Label.Facts.Level.Level2 ?? (l.Label.Facts.Level.Ambiguous ? l.Label.Facts.Label : null)
            )
        );
        var best = new int[count + 1, rows + 1];
        var stays = new bool[count + 1, rows + 1];
        for (var k = 0; k <= count; k++)
        {
            for (var r = 0; r <= rows; r++)
            {
                if (k == 0 || r == 0)
                {
                    best[k, r] = k == 0 && r == 0 ? 0 : CountedAlignment.Never;
                    continue;
                }
                stays[k, r] = best[k, r - 1] < best[k - 1, r - 1];
                best[k, r] = Math.Min(best[k, r - 1], best[k - 1, r - 1]) + under[k - 1][(int)evidence[r - 1]];
            }
        }
        var at = new int[count];
        for (int k = count, r = rows; r > 0; r--)
        {
            at[k - 1] = r - 1;
            k = stays[k, r] ? k : k - 1;
        }
        return at;
    }
}
