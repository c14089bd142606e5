using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Rebuilds the rows of a table from its tokens in print order. Each token goes on with the cell before it, fills a later
/// column of the row, or starts the next row; the cheapest way through all tokens (Viterbi over columns) is taken.
/// </summary>
internal sealed class StreamTable(IReadOnlyList<ColumnRole> columns)
{
    private readonly StreamCosts costs = new(columns);

    /// <summary>For each token its column and whether it starts a row.</summary>
    public (int Column, bool StartsRow)[] Align(IReadOnlyList<StreamToken> tokens)
    {
        var (n, k) = (tokens.Count, columns.Count);
        var repeated = new RepeatedPieces(tokens);
        var cost = new int[n, k];
        var from = new (int Column, bool NewRow)[n, k];
        for (var i = 0; i < n; i++)
        {
            for (var c = 0; c < k; c++)
            {
                var best = i == 0 ? costs.Skipped(-1, c) : int.MaxValue / 2;
                for (var b = 0; i > 0 && b < k; b++)
                {
                    var (step, newRow) = Step(tokens[i - 1], tokens[i], b, c, repeated);
                    if (cost[i - 1, b] + step < best)
                    {
                        (best, from[i, c]) = (cost[i - 1, b] + step, (b, newRow));
                    }
                }
                cost[i, c] = best + (IsContinued(from[i, c], c, i) ? 0 : costs.Own(tokens[i], c));
            }
        }
        for (var c = 0; c < k; c++)
        {
            cost[n - 1, c] += costs.Skipped(c, k);
        }
        return Trace(cost, from, n, k);
    }

    private static bool IsContinued((int Column, bool NewRow) origin, int column, int token) =>
        token > 0 && origin.Column == column && !origin.NewRow;

    private (int Cost, bool NewRow) Step(
        StreamToken before,
        StreamToken token,
        int from,
        int to,
        RepeatedPieces repeated
    )
    {
        if (to > from)
        {
            return (costs.Skipped(from, to), false);
        }
        var next = costs.Next(token, from, to);
        return
            to == from
            && costs.Continued(before, token, to) + repeated.Continued(before, token, columns[to]) is var same
            && same <= next
            ? (same, false)
            : (next, true);
    }

    private static (int Column, bool StartsRow)[] Trace(int[,] cost, (int Column, bool NewRow)[,] from, int n, int k)
    {
        var best = 0;
        for (var c = 1; c < k; c++)
        {
            best = cost[n - 1, c] < cost[n - 1, best] ? c : best;
        }
        var at = new (int Column, bool StartsRow)[n];
        for (var i = n - 1; i >= 0; i--)
        {
            var (column, newRow) = from[i, best];
            at[i] = (best, i == 0 || newRow);
            best = column;
        }
        return at;
    }
}
