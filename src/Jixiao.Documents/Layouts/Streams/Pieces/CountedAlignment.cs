using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Pieces;

/// <summary>
/// Tokens of neighbouring columns in print order, aligned with each number of rows at once: the cheapest way (Viterbi over columns and
/// rows) to make them so many rows. Which number is right, other pieces of the table say.
/// </summary>
internal sealed class CountedAlignment
{
    public const int Never = int.MaxValue / 8;

    /// <summary>A cell does not go on below a blank line, nor below a line that had room left.</summary>
    private const int OverBlankLine = 8;
    private const int AfterShortLine = 3;

    /// <summary>Of a single column, what stands on one line is one cell (≤5000 | 元/公里).</summary>
    private const int InLine = 1;

    private const long MostStates = 2_000_000;

    /// <summary>A row without a unit or a sign, where these stand in a column of their own.</summary>
    private const int Missing = 3;

    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly StreamCosts costs;
    private readonly bool mayMiss;
    private readonly int columns;
    private readonly int most;
    private readonly int width;

    /// <summary>By token, column and number of rows, one after the other.</summary>
    private readonly int[] best;
    private readonly (sbyte Column, bool NewRow)[] from;

    private CountedAlignment(IReadOnlyList<StreamToken> tokens, IReadOnlyList<ColumnRole> roles, int most)
    {
        this.tokens = tokens;
        this.most = most;
        columns = roles.Count;
        mayMiss = roles is [ColumnRole.Unit or ColumnRole.Comparison];
        costs = new StreamCosts(roles);
        width = tokens.Max(t => t.Text.Length);
        best = new int[tokens.Count * columns * (most + 1)];
        from = new (sbyte, bool)[best.Length];
        Fill();
    }

    /// <param name="most">The most rows to think of.</param>
    /// <returns>Null where there are too many tokens to try all.</returns>
    public static CountedAlignment? Of(IReadOnlyList<StreamToken> tokens, IReadOnlyList<ColumnRole> roles, int most) =>
        tokens.Count == 0 || StatesOf(tokens.Count, roles.Count, most) > MostStates
            ? null
            : new CountedAlignment(tokens, roles, most);

    /// <summary>The work it was.</summary>
    public long States => StatesOf(tokens.Count, columns, most);

    private static long StatesOf(int tokens, int columns, int most) => (long)tokens * columns * columns * (most + 1);

    /// <summary>What it costs to make the tokens so many rows; <see cref="Never"/> where it cannot be.</summary>
    public int Cost(int rows) => Filled(rows).Cost;

    /// <summary>The cells of each row; without any where only some rows have one and nothing says which.</summary>
    /// <param name="measured">Rows whose value is a number.</param>
    public List<(int Column, int First, int End)>[] Rows(int rows, IReadOnlyList<bool> measured)
    {
        var filled = Filled(rows).Rows;
        if (filled == rows)
        {
            return Cells(rows);
        }
        var cells = Enumerable.Range(0, rows).Select(_ => new List<(int, int, int)>()).ToArray();
        if (measured.Count(m => m) == filled)
        {
            var own = new Queue<List<(int, int, int)>>(Cells(filled));
            for (var r = 0; r < rows; r++)
            {
                cells[r] = measured[r] ? own.Dequeue() : [];
            }
        }
        return cells;
    }

    /// <summary>The rows that have a cell at all.</summary>
    private (int Rows, int Cost) Filled(int rows)
    {
        var filled = (Rows: rows, Ending(rows).Cost);
        for (var r = rows - 1; mayMiss && r > 0; r--)
        {
            var cost = Ending(r).Cost + (Missing * (rows - r));
            filled = cost < filled.Cost ? (r, cost) : filled;
        }
        return filled;
    }

    private List<(int Column, int First, int End)>[] Cells(int rows)
    {
        var cells = new List<(int Column, int First, int End)>[rows];
        var (column, row, end) = (Ending(rows).Column, rows, tokens.Count);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var (before, newRow) = from[At(i, column) + row];
            if (before == column && !newRow && i > 0)
            {
                continue;
            }
            (cells[row - 1] ??= []).Insert(0, (column, i, end));
            end = i;
            (column, row) = (before, newRow ? row - 1 : row);
        }
        return cells;
    }

    private (int Column, int Cost) Ending(int rows)
    {
        var ending = (Column: -1, Cost: Never);
        for (var c = 0; c < columns && rows <= most; c++)
        {
            var cost = best[At(tokens.Count - 1, c) + rows] + costs.Skipped(c, columns);
            ending = cost < ending.Cost ? (c, cost) : ending;
        }
        return ending;
    }

    private void Fill()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var c = 0; c < columns; c++)
            {
                var own = costs.Own(tokens[i], c);
                for (var r = 0; r <= most; r++)
                {
                    best[At(i, c) + r] = i == 0 && r == 1 ? costs.Skipped(-1, c) + own : Never;
                    from[At(i, c) + r] = (-1, true);
                }
                for (var b = 0; i > 0 && b < columns; b++)
                {
                    Reach(i, b, c, own);
                }
            }
        }
    }

    private void Reach(int i, int b, int c, int own)
    {
        var within =
            c > b ? costs.Skipped(b, c) + own
            : c == b ? Continued(i, c)
            : Never;
        var next = costs.Next(tokens[i], b, c) + own;
        // No more rows than tokens.
        var (upTo, at) = (Math.Min(most, i + 1), At(i, c));
        var above = best.AsSpan(At(i - 1, b), upTo + 1);
        var here = best.AsSpan(at, upTo + 1);
        for (var r = 1; r <= upTo; r++)
        {
            if (above[r] + within < here[r])
            {
                (here[r], from[at + r]) = (above[r] + within, ((sbyte)b, false));
            }
            if (above[r - 1] + next < here[r])
            {
                (here[r], from[at + r]) = (above[r - 1] + next, ((sbyte)b, true));
            }
        }
    }

    private int At(int token, int column) => ((token * columns) + column) * (most + 1);

    private int Continued(int i, int column)
    {
        var (before, token) = (tokens[i - 1], tokens[i]);
        if (columns == 1 && !token.StartsLine)
        {
            return InLine;
        }
        var cost = costs.Continued(before, token, column);
        return cost
            + (token.StartsGroup ? OverBlankLine : 0)
            + (token.StartsLine && before.Text.Length < width - 2 ? AfterShortLine : 0);
    }
}
