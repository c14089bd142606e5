using System.Buffers;

namespace Jixiao.Documents.Layouts.Levels;

/// <summary>
/// Label drift. In scans the label of a merged cell lands a row or more from where its block starts. Given the labels in
/// print order and what each row says of itself, finds the block starts that explain the rows best: each row pays for
/// standing under a label that does not suit it; a label pays for being moved from its printed place, more for the first
/// that moves and little when it moves just as the one before it did; a label left without rows pays for that.
/// Dynamic programming over rows × labels × drift (Viterbi).
/// </summary>
internal sealed class BlockAlignment
{
    private const int Unused = 22;
    private const int Reach = 4;
    private const int Drifts = (2 * Reach) + 1;
    private const int Never = int.MaxValue / 4;
    private const long MostStates = 4_000_000;

    private readonly Evidence[] rows;
    private readonly IReadOnlyList<LevelBlock> blocks;
    private readonly int[][] costs;
    private readonly int move;
    private readonly int[] from;
    private readonly int[] states;

    private BlockAlignment(Evidence[] rows, IReadOnlyList<LevelBlock> blocks, int[][] costs, int move)
    {
        this.rows = rows;
        this.blocks = blocks;
        this.costs = costs;
        this.move = move;
        states = new int[blocks.Count * Drifts];
        from = ArrayPool<int>.Shared.Rent(rows.Length * blocks.Count * Drifts);
    }

    /// <param name="move">Cost, in tenths, of the first row a label is moved by.</param>
    /// <returns>For each row the position of its block.</returns>
    public static int[] Align(Evidence[] rows, IReadOnlyList<LevelBlock> blocks, int move)
    {
        var plain = Plain(rows.Length, blocks);
        var under = blocks.Select(b => LevelCosts.Under(b.Level1, b.Level2)).ToArray();
        var odds = Odds(plain, rows, under);
        var tooLarge = (long)rows.Length * blocks.Count * Drifts > MostStates;
        // No move can pay where all rows together are less at odds with their labels than one move costs.
        return tooLarge || odds <= move
            ? plain
            : new BlockAlignment(rows, blocks, under, move).Best(odds + Skipped(plain, blocks.Count));
    }

    /// <summary>Top-down filling: each row stands under the last label printed at or above it.</summary>
    public static int[] Plain(int rows, IReadOnlyList<LevelBlock> blocks)
    {
        var at = new int[rows];
        var block = 0;
        for (var r = 0; r < rows; r++)
        {
            while (block + 1 < blocks.Count && blocks[block + 1].First <= r)
            {
                block++;
            }
            at[r] = block;
        }
        return at;
    }

    private static int Odds(int[] plain, Evidence[] rows, int[][] costs)
    {
        var sum = 0;
        for (var r = 0; r < plain.Length; r++)
        {
            sum += costs[plain[r]][(int)rows[r]];
        }
        return sum;
    }

    /// <summary>What top-down filling pays for the labels it leaves without rows.</summary>
    private static int Skipped(int[] plain, int blocks)
    {
        var used = 1;
        for (var r = 1; r < plain.Length; r++)
        {
            used += plain[r] == plain[r - 1] ? 0 : 1;
        }
        return (blocks - used) * Unused;
    }

    /// <param name="known">The cost of top-down filling: what costs more is not followed.</param>
    private int[] Best(int known)
    {
        var (n, k) = (rows.Length, blocks.Count);
        var least = Least();
        var before = new int[k * Drifts];
        var now = new int[k * Drifts];
        Array.Fill(before, Never);
        for (var b = 0; b < k; b++)
        {
            var drift = b == 0 ? 0 : Drift(blocks[b], 0);
            if (drift is >= -Reach and <= Reach)
            {
                before[State(b, drift)] = Suits(0, b) + Move(drift, 0) + (b * Unused);
            }
        }
        for (var r = 1; r < n; r++)
        {
            var open = Open(before, known - least[r]);
            Array.Fill(now, Never);
            foreach (var state in open)
            {
                now[state] = before[state] + Suits(r, state / Drifts);
                from[(r * now.Length) + state] = state;
            }
            for (var b = 1; b < k; b++)
            {
                Enter(r, b, before, now, open);
            }
            (before, now) = (now, before);
        }
        return Trace(before);
    }

    /// <summary>The states worth following, in order.</summary>
    private ReadOnlySpan<int> Open(int[] before, int most)
    {
        var count = 0;
        for (var state = 0; state < before.Length; state++)
        {
            if (before[state] <= most)
            {
                states[count++] = state;
            }
        }
        return states.AsSpan(0, count);
    }

    /// <summary>What the rows from each one on cost at the least, whatever they stand under.</summary>
    private int[] Least()
    {
        var least = new int[rows.Length + 1];
        for (var r = rows.Length - 1; r >= 0; r--)
        {
            var best = Never;
            foreach (var cost in costs)
            {
                best = Math.Min(best, cost[(int)rows[r]]);
            }
            least[r] = least[r + 1] + best;
        }
        return least;
    }

    /// <summary>Block b starts at row r.</summary>
    private void Enter(int r, int b, int[] before, int[] now, ReadOnlySpan<int> open)
    {
        var drift = Drift(blocks[b], r);
        if (drift is < -Reach or > Reach)
        {
            return;
        }
        var entered = State(b, drift);
        var suits = Suits(r, b);
        foreach (var state in open)
        {
            if (state >= b * Drifts)
            {
                break;
            }
            var cost =
                before[state] + suits + Move(drift, (state % Drifts) - Reach) + ((b - (state / Drifts) - 1) * Unused);
            if (cost < now[entered])
            {
                now[entered] = cost;
                from[(r * now.Length) + entered] = state;
            }
        }
    }

    private int[] Trace(int[] last)
    {
        var k = blocks.Count;
        var end = 0;
        for (var state = 1; state < last.Length; state++)
        {
            if (last[state] + ((k - 1 - (state / Drifts)) * Unused) < last[end] + ((k - 1 - (end / Drifts)) * Unused))
            {
                end = state;
            }
        }
        var at = new int[rows.Length];
        for (var r = at.Length - 1; r >= 0; r--)
        {
            at[r] = end / Drifts;
            end = from[(r * last.Length) + end];
        }
        ArrayPool<int>.Shared.Return(from);
        return at;
    }

    private int Suits(int row, int block) => costs[block][(int)rows[row]];

    private static int State(int block, int drift) => (block * Drifts) + drift + Reach;

    /// <summary>Rows from the printed place to the start; negative when the block starts above its label.</summary>
    private static int Drift(LevelBlock block, int row) =>
        row < block.First ? row - block.First
        : row > block.Last ? row - block.Last
        : 0;

    private int Move(int drift, int before) =>
        drift == before ? (drift == 0 ? 0 : 2)
        : drift == 0 ? 2
        : move + (4 * (Math.Abs(drift - before) - 1));
}
