using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>
/// The number of rows that explains all columns best. Bare figures may be values, weights or scores: a part of a column goes to another where
/// the columns then come nearer to the same number of rows.
/// </summary>
internal sealed class LaneCounts(
    IReadOnlyList<StreamToken> tokens,
    IReadOnlyList<ColumnRole> roles,
    List<int>[] lanes,
    IReadOnlyList<int> counted,
    IReadOnlyList<int> headedAt,
    int most
)
{
    private const int FewestRows = 3;
    private const int MostMoves = 8;
    private const int Move = 8;

    /// <summary>What stands in a column is seldom printed before its heading.</summary>
    private const int AboveHeading = 6;

    /// <summary>Weights sum to what they should.</summary>
    private const int Whole = 15;

    private readonly LaneOdds odds = new(roles);
    private readonly Dictionary<int, int[]> costs = [];

    /// <summary>Moves what must be moved between the columns.</summary>
    /// <returns>The number of rows.</returns>
    public int Settle()
    {
        foreach (var lane in counted)
        {
            costs[lane] = Costs(lane, lanes[lane]);
        }
        var (rows, cost) = Best(costs);
        for (var moves = 0; moves < MostMoves; moves++)
        {
            var better = Moves().Select(m => (Move: m, Best: Tried(m))).Where(m => m.Best.Cost < cost).ToList();
            if (better.Count == 0)
            {
                break;
            }
            var (move, found) = better.MinBy(m => m.Best.Cost);
            foreach (var (lane, own) in After(move))
            {
                lanes[lane] = own;
                costs[lane] = Costs(lane, own);
            }
            (rows, cost) = (found.Rows, found.Cost - move.Odds);
        }
        return rows;
    }

    private IEnumerable<(int From, int To, List<int> Part, int Odds)> Moves()
    {
        var figures = counted.Where(l => IsOfFigures(roles[l])).ToList();
        foreach (var from in figures)
        {
            foreach (
                var part in LaneChunks
                    .Parts(tokens, lanes[from])
                    .Where(p => p.TrueForAll(i => tokens[i].Facts.IsNumber))
            )
            {
                foreach (var to in figures.Where(l => l != from))
                {
                    var worse = part.Sum(i => odds.Of(tokens[i], roles[to]) - odds.Of(tokens[i], roles[from]));
                    if (worse < LaneOdds.Never)
                    {
                        yield return (from, to, part, worse + Move + (part[0] < headedAt[to] ? AboveHeading : 0));
                    }
                }
            }
        }
    }

    private (int Rows, int Cost) Tried((int From, int To, List<int> Part, int Odds) move)
    {
        var tried = new Dictionary<int, int[]>(costs);
        foreach (var (lane, own) in After(move))
        {
            tried[lane] = Costs(lane, own);
        }
        var (rows, cost) = Best(tried);
        return (rows, cost + move.Odds);
    }

    private IEnumerable<(int Lane, List<int> Tokens)> After((int From, int To, List<int> Part, int Odds) move) =>
        [
            (move.From, lanes[move.From].FindAll(i => !move.Part.Contains(i))),
            (move.To, [.. lanes[move.To].Concat(move.Part).Order()]),
        ];

    private (int Rows, int Cost) Best(Dictionary<int, int[]> all)
    {
        var best = (Rows: FewestRows, Cost: int.MaxValue);
        for (var rows = FewestRows; rows <= most; rows++)
        {
            var cost = counted.Sum(l => all[l][rows]);
            best = cost < best.Cost ? (rows, cost) : best;
        }
        return best;
    }

    private int[] Costs(int lane, List<int> own)
    {
        var rows = new LaneRows(
            new LaneCells(roles[lane], own.ConvertAll(i => tokens[i]), 0),
            own.Count,
            most,
            (_, _) => 0
        );
        var sum = roles[lane] == ColumnRole.Weight && SumsUp(own) ? Whole : 0;
        return [.. Enumerable.Range(0, most + 1).Select(r => rows.Cost(r) - sum)];
    }

    private bool SumsUp(List<int> own) =>
        LateFigures.Amounts(own.ConvertAll(i => tokens[i])) is { } figures && figures.Sum() is 100 or 90 or 80;

    private static bool IsOfFigures(ColumnRole role) =>
        role is ColumnRole.Value or ColumnRole.Actual or ColumnRole.Weight or ColumnRole.Score;
}
