using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>
/// Rebuilds the rows of a table from its tokens in print order. Each token goes on with the cell before it, fills a later
/// column of the row, or starts the next row; the cheapest way through all tokens (Viterbi over columns) is taken.
/// </summary>
internal sealed class StreamTable
{
    private const int NameMissing = 25;
    private const int ValueMissing = 13;
    private const int NewRow = 2;
    private const int NewRowInLine = 14;

    private readonly IReadOnlyList<ColumnRole> columns;

    /// <summary>By the column before the gap, -1 first, and the column behind it.</summary>
    private readonly int[,] skipped;

    public StreamTable(IReadOnlyList<ColumnRole> columns)
    {
        this.columns = columns;
        skipped = new int[columns.Count + 1, columns.Count + 1];
        for (var after = -1; after < columns.Count; after++)
        {
            for (var before = 0; before <= columns.Count; before++)
            {
                skipped[after + 1, before] = CostOfGap(after, before);
            }
        }
    }

    /// <summary>For each token its column and whether it starts a row.</summary>
    public (int Column, bool StartsRow)[] Align(IReadOnlyList<StreamToken> tokens)
    {
        var (n, k) = (tokens.Count, columns.Count);
        var cost = new int[n, k];
        var from = new (int Column, bool NewRow)[n, k];
        for (var i = 0; i < n; i++)
        {
            for (var c = 0; c < k; c++)
            {
                var best = i == 0 ? Skipped(-1, c) : int.MaxValue / 2;
                for (var b = 0; i > 0 && b < k; b++)
                {
                    var (step, newRow) = Step(tokens[i - 1], tokens[i], b, c);
                    if (cost[i - 1, b] + step < best)
                    {
                        (best, from[i, c]) = (cost[i - 1, b] + step, (b, newRow));
                    }
                }
                cost[i, c] = best + (IsContinued(from[i, c], c, i) ? 0 : Own(tokens[i], columns[c]));
            }
        }
        return Trace(cost, from, n, k);
    }

    private static bool IsContinued((int Column, bool NewRow) origin, int column, int token) =>
        token > 0 && origin.Column == column && !origin.NewRow;

    private (int Cost, bool NewRow) Step(StreamToken before, StreamToken token, int from, int to)
    {
        if (to > from)
        {
            return (Skipped(from, to), false);
        }
        var next = Skipped(from, columns.Count) + Skipped(-1, to) + NewRow + (token.StartsLine ? 0 : NewRowInLine);
        if (to == from && Continued(before, token, columns[to]) is var same && same <= next)
        {
            return (same, false);
        }
        return (next, true);
    }

    /// <summary>The cost of going on with the same cell.</summary>
    private static int Continued(StreamToken before, StreamToken token, ColumnRole role)
    {
        if (token.Facts.Level is not null || token.Facts.Kind == ValueKind.Sign)
        {
            return 60;
        }
        if ((HoldsName(token.Text) && char.IsAsciiDigit(token.Text[0])) || TickColumns.IsTick(token))
        {
            return 60;
        }
        if (before.Text[^1] == '/' && before.Facts.IsNumber && token.StartsLine && token.Text.Length <= 3)
        {
            return 0;
        }
        var gap = token.StartsLine ? 0 : 10;
        return role switch
        {
            ColumnRole.UnitCode when IsCode(before.Text) && token.Text.Length <= 3 && IsCode(token.Text) => 2,
            ColumnRole.Level1 or ColumnRole.Level2 => token.Text.Length <= 3 && token.StartsLine ? 8 : 50,
            ColumnRole.Comparison
            or ColumnRole.Weight
            or ColumnRole.Score
            or ColumnRole.Amount
            or ColumnRole.UnitCode
            or ColumnRole.Likelihood
            or ColumnRole.Serial => token.Text.Length <= 2 && token.StartsLine ? 10 : 60,
            ColumnRole.Name when token.Facts.IsNumber || Explains(token.Text) => 30,
            ColumnRole.Name => (before.Text[^1] is '。' ? 18 : 4) + gap,
            ColumnRole.Value or ColumnRole.Actual or ColumnRole.Unit => (
                token.Facts.IsNumber || StartsWithYear(token.Text) ? 25
                : before.Facts.Kind == ValueKind.Words ? 5
                : token.Text.Length <= 6 ? 7
                : 11
            ) + gap,
            ColumnRole.UnitName when Titles.EndsAsUnit(before.Text) => 15,
            ColumnRole.ProjectName or ColumnRole.UnitName or ColumnRole.Goal => 1 + (gap / 2),
            _ => 3 + (gap / 2),
        };
    }

    /// <summary>How an explanation begins, or a formula.</summary>
    private static bool Explains(string text) =>
        text.StartsWith("反映", StringComparison.Ordinal)
        || text.StartsWith("用以", StringComparison.Ordinal)
        || text.Contains('×', StringComparison.Ordinal);

    private static bool StartsWithYear(string text) =>
        text.Length > 5 && text[4] == '年' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsCode(string text) => text.All(char.IsAsciiDigit);

    private static int Own(StreamToken token, ColumnRole role) =>
        TickColumns.Cost(token, role)
        ?? role switch
        {
            ColumnRole.Amount => token.Facts.Kind is ValueKind.Number or ValueKind.Money ? 0 : 50,
            ColumnRole.UnitCode or ColumnRole.Serial or ColumnRole.DutyNumber => token.Facts.Kind == ValueKind.Number
            && token.Text.IndexOf('.', StringComparison.Ordinal) < 0
                ? 0
                : 50,
            ColumnRole.ProjectName or ColumnRole.UnitName or ColumnRole.Goal => token.Facts.Level is not null
            || (token.Facts.IsNumber && !HoldsName(token.Text))
                ? 40
                : 3,
            ColumnRole.None or ColumnRole.Other => token.Facts.Level is not null || HoldsName(token.Text) ? 40 : 3,
            _ => RowCosts.Of(token.Facts, role),
        };

    /// <summary>A code run together with a name ("381001-清河县民政局") is no figure.</summary>
    private static bool HoldsName(string text) => text.AsSpan().Count('-') > 0 && text.Count(c => c >= '\u4e00') >= 3;

    private int Skipped(int after, int before) => skipped[after + 1, before];

    private int CostOfGap(int after, int before)
    {
        if (after < 0 && before < columns.Count && columns[before] is ColumnRole.Amount or ColumnRole.Goal)
        {
            return 60;
        }
        var cost = 0;
        for (var column = after + 1; column < before; column++)
        {
            cost += columns[column] switch
            {
                ColumnRole.Name => NameMissing,
                ColumnRole.Value => ValueMissing,
                ColumnRole.ProjectName when after >= 0 && columns[after].IsFormLevel() => 20,
                ColumnRole.Amount or ColumnRole.Goal when after >= 0 && columns[after].IsFormLevel() => 20,
                ColumnRole.Comparison or ColumnRole.Weight or ColumnRole.Explanation => 6,
                ColumnRole.Unit or ColumnRole.Actual or ColumnRole.Score => 3,
                _ => 0,
            };
        }
        return cost;
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
