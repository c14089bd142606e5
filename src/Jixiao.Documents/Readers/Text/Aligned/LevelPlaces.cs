using System.Runtime.InteropServices;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>
/// The rows of the labels of two levels, found together: every label as near as can be to the middle of its rows, those of the
/// lower level under the one they belong to, and rows under labels that suit what they say.
/// </summary>
internal sealed class LevelPlaces
{
    /// <summary>A label of level 1 without any of level 2 beside its rows.</summary>
    private const double Bare = 3;

    /// <summary>A label of level 2 below one of level 1 that it does not belong to.</summary>
    private const double Strange = 2;

    private const int MostStates = 20_000;

    private readonly IReadOnlyList<AlignedCell> lower;
    private readonly IReadOnlyList<AlignedCell> upper;
    private readonly IReadOnlyList<int> tops;
    private readonly string?[] above;
    private readonly string?[] named;

    private LevelPlaces(IReadOnlyList<AlignedCell> lower, IReadOnlyList<AlignedCell> upper, IReadOnlyList<int> tops)
    {
        (this.lower, this.upper, this.tops) = (lower, upper, tops);
        above = [.. lower.Select(l => FormWords.LevelAbove(l.Text))];
        named = [.. upper.Select(l => FormWords.Level1(l.Text))];
    }

    /// <param name="lower">Labels of level 2 from top to bottom.</param>
    /// <param name="upper">Labels of level 1.</param>
    /// <param name="tops">Where the rows start, and where the last one ends.</param>
    /// <param name="odds">How ill a row stands under a label of the lower level.</param>
    /// <returns>The first row of each label, and what the division costs; null where none takes all rows.</returns>
    public static (int[] Lower, int[] Upper, double Cost)? Find(
        IReadOnlyList<AlignedCell> lower,
        IReadOnlyList<AlignedCell> upper,
        IReadOnlyList<int> tops,
        int data,
        int end,
        Func<AlignedCell, int, double> odds
    ) => lower.Count == 0 || upper.Count == 0 ? null : new LevelPlaces(lower, upper, tops).Find(data, end, odds);

    private (int[] Lower, int[] Upper, double Cost)? Find(int data, int end, Func<AlignedCell, int, double> odds)
    {
        var states = new Dictionary<State, Step> { [new(data, data, 0)] = new(0, null, -1, default) };
        for (var k = 0; k <= lower.Count; k++)
        {
            WithoutLower(states, k, end);
            if (k == lower.Count || states.Count > MostStates)
            {
                break;
            }

            var suits = new double[end + 1];
            for (var row = data; row < end; row++)
            {
                suits[row + 1] = suits[row] + odds(lower[k], row);
            }

            var next = new Dictionary<State, Step>();
            foreach (var (state, step) in states)
            {
                for (var to = state.Row + 1; to <= end && state.Upper < upper.Count && Reaches(lower, k, to); to++)
                {
                    if (!Holds(lower[k], state.Row, to))
                    {
                        continue;
                    }

                    var odd =
                        above[k] is { } own
                        && named[state.Upper] is { } printed
                        && !string.Equals(own, printed, StringComparison.Ordinal);
                    var cost =
                        step.Cost
                        + MergedCells.Beside(lower[k], tops[state.Row], tops[to])
                        + (suits[to] - suits[state.Row])
                        + (odd ? Strange : 0);
                    Take(next, state with { Row = to }, new(cost, step, k, state));
                    Close(next, state with { Row = to }, new(cost, step, k, state));
                }
            }

            states = next;
        }

        return states.TryGetValue(new(end, end, upper.Count), out var last) ? Trace(last) : null;
    }

    /// <summary>Blocks of level 1 beside which no label of level 2 stands.</summary>
    private void WithoutLower(Dictionary<State, Step> states, int k, int end)
    {
        // Closing a block opens the next one: what is found on the way joins those of its label, each looked at once.
        var open = states.Keys.Where(s => s.Row == s.Start && s.Upper < upper.Count).ToLookup(s => s.Upper);
        var found = new List<State>();
        for (var u = 0; u < upper.Count; u++)
        {
            var next = new List<State>();
            foreach (var state in open[u].Concat(found))
            {
                var step = states[state];
                for (var to = state.Row + 1; to <= end && (k == lower.Count || tops[to] <= lower[k].End); to++)
                {
                    var closed = Closed(state, to);
                    var known = states.ContainsKey(closed);
                    Close(states, state with { Row = to }, new(step.Cost + Bare, step, -1, state));
                    if (!known && states.ContainsKey(closed))
                    {
                        next.Add(closed);
                    }
                }
            }

            found = next;
        }
    }

    private void Close(Dictionary<State, Step> states, State state, Step step)
    {
        if (Holds(upper[state.Upper], state.Start, state.Row))
        {
            var cost = step.Cost + MergedCells.Beside(upper[state.Upper], tops[state.Start], tops[state.Row]);
            Take(states, Closed(state, state.Row), step with { Cost = cost });
        }
    }

    /// <summary>Where the next block of level 1 begins when the state's ends there.</summary>
    private static State Closed(State state, int row) => new(row, row, state.Upper + 1);

    private void Take(Dictionary<State, Step> states, State state, Step step)
    {
        if (!IsAlive(state))
        {
            return;
        }

        if (!states.TryGetValue(state, out var other) || step.Cost < other.Cost)
        {
            states[state] = step;
        }
    }

    /// <summary>False where the label of the block, or the one after it, was printed above all rows that it could still take.</summary>
    private bool IsAlive(State state) =>
        (state.Upper >= upper.Count || tops[state.Start] <= upper[state.Upper].End)
        && (state.Upper + 1 >= upper.Count || tops[state.Row] <= upper[state.Upper + 1].End);

    /// <summary>Whether the label after this one may start there.</summary>
    private bool Reaches(IReadOnlyList<AlignedCell> cells, int k, int row) =>
        k + 1 == cells.Count || tops[row] <= cells[k + 1].End;

    private bool Holds(AlignedCell cell, int from, int to) => tops[from] <= cell.End && tops[to] > cell.Line;

    private (int[] Lower, int[] Upper, double Cost) Trace(Step last)
    {
        var (ofLower, ofUpper) = (new int[lower.Count], new int[upper.Count]);
        for (var step = last; step.Before is not null; step = step.Before)
        {
            ofUpper[step.From.Upper] = step.From.Start;
            if (step.Label >= 0)
            {
                ofLower[step.Label] = step.From.Row;
            }
        }

        return (ofLower, ofUpper, last.Cost);
    }

    /// <param name="Row">The next row.</param>
    /// <param name="Start">Where the block of level 1 starts that takes it.</param>
    /// <param name="Upper">The label of that block.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct State(int Row, int Start, int Upper);

    /// <param name="Label">Of the lower level, whose block this step adds; -1 for rows without one.</param>
    /// <param name="From">Where the block starts.</param>
    private sealed record Step(double Cost, Step? Before, int Label, State From);
}
