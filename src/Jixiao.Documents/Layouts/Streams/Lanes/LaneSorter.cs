using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Lanes;

/// <summary>
/// Puts each token of a table into a column (Viterbi): columns go from left to right within a line, and from line to line the print goes down a
/// column or along a row, and mostly stays with one of the two.
/// </summary>
internal sealed class LaneSorter
{
    /// <summary>A token of no column.</summary>
    public const int None = -1;

    private const int Junk = 13;
    private const int Backwards = 40;
    private const int SameInLine = 12;
    private const int Unheaded = 3;
    private const int UnheadedNearby = 8;
    private const int BackInColumn = 4;
    private const int Turn = 6;
    private const int TurnAtGroup = 2;
    private const int Leave = 5;
    private const int LeaveAtGroup = 2;

    private readonly IReadOnlyList<ColumnRole> lanes;
    private readonly LaneOdds odds;

    public LaneSorter(IReadOnlyList<ColumnRole> lanes)
    {
        this.lanes = lanes;
        odds = new LaneOdds(lanes);
    }

    /// <param name="tokens">In print order.</param>
    /// <param name="headed">Below which headings a token stands: those printed last, and whether no blank line is between.</param>
    /// <returns>The column of each, <see cref="None"/> for what belongs to none.</returns>
    public int[] Sort(
        IReadOnlyList<StreamToken> tokens,
        IReadOnlyList<(IReadOnlySet<ColumnRole> Roles, bool Nearby)> headed
    )
    {
        // A state is a column, the one behind the last being none, with the way the print goes: down columns or along rows.
        var (n, k) = (tokens.Count, 2 * (lanes.Count + 1));
        var best = new int[n, k];
        var from = new int[n, k];
        for (var i = 0; i < n; i++)
        {
            for (var s = 0; s < k; s++)
            {
                var own = Own(tokens[i], s / 2, headed[i]);
                best[i, s] = i == 0 ? own : int.MaxValue / 2;
                for (var b = 0; i > 0 && b < k; b++)
                {
                    var cost = best[i - 1, b] + own + Step(tokens[i], b, s);
                    if (cost < best[i, s])
                    {
                        (best[i, s], from[i, s]) = (cost, b);
                    }
                }
            }
        }
        var sorted = new int[n];
        var last = 0;
        for (var s = 1; n > 0 && s < k; s++)
        {
            last = best[n - 1, s] < best[n - 1, last] ? s : last;
        }
        for (var i = n - 1; i >= 0; i--)
        {
            sorted[i] = last / 2 == lanes.Count ? None : last / 2;
            last = from[i, last];
        }
        return sorted;
    }

    private int Own(StreamToken token, int lane, (IReadOnlySet<ColumnRole> Roles, bool Nearby) headed) =>
        lane == lanes.Count
            ? Junk
            : odds.Of(token, lanes[lane])
                + (
                    headed.Roles.Count == 0 || headed.Roles.Contains(lanes[lane]) ? 0
                    : headed.Nearby ? UnheadedNearby
                    : Unheaded
                );

    private int Step(StreamToken token, int from, int to)
    {
        var (before, lane) = (from / 2, to / 2);
        var (wasDown, down) = (from % 2 == 0, to % 2 == 0);
        var turn =
            wasDown == down ? 0
            : token.StartsGroup ? TurnAtGroup
            : Turn;
        if (lane == lanes.Count || before == lanes.Count)
        {
            return turn + 2;
        }
        if (!token.StartsLine)
        {
            return turn
                + (
                    lane == before ? SameInLine
                    : lane < before ? Backwards
                    : lane - before - 1
                );
        }
        if (down)
        {
            return turn
                + (
                    lane == before
                        ? 0
                        : (token.StartsGroup ? LeaveAtGroup : Leave)
                            + (lane < before ? BackInColumn : Math.Min(2, lane - before - 1))
                );
        }
        return turn
            + (
                lane > before ? Math.Min(3, lane - before)
                : lane < before ? 2
                : 5
            );
    }
}
