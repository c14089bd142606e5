using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Rows;
using Jixiao.Documents.Layouts.Segments;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams;

/// <summary>What it costs, in tenths, that a token goes on with the cell before it, fills a later column, or starts a row.</summary>
internal sealed class StreamCosts
{
    private const int NameMissing = 25;
    private const int ValueMissing = 13;
    private const int NewRow = 2;
    private const int NewRowInLine = 14;

    private readonly IReadOnlyList<ColumnRole> columns;

    /// <summary>By the column before the gap, -1 first, and the column behind it.</summary>
    private readonly int[,] skipped;

    public StreamCosts(IReadOnlyList<ColumnRole> columns)
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

    /// <summary>Of a row that starts in <paramref name="to"/> after one that ended in <paramref name="from"/>.</summary>
    public int Next(StreamToken token, int from, int to) =>
        Skipped(from, columns.Count) + Skipped(-1, to) + NewRow + (token.StartsLine ? 0 : NewRowInLine);

    /// <summary>Of the columns left empty between two, -1 before the first.</summary>
    public int Skipped(int after, int before) => skipped[after + 1, before];

    public int Own(StreamToken token, int column) => Own(token, columns[column]);

    public int Continued(StreamToken before, StreamToken token, int column) =>
        Continued(before, token, columns[column]);

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
            or ColumnRole.Direction
            or ColumnRole.Serial => token.Facts.IsNumber && before.Facts.IsNumber ? 60
            : token.Text.Length <= 2 && token.StartsLine ? 10
            : 60,
            ColumnRole.Name when token.Facts.IsNumber || Explains(token.Text) => 30,
            ColumnRole.Name => (before.Text[^1] is '。' ? 18 : 4) + gap,
            ColumnRole.Value or ColumnRole.Actual or ColumnRole.Unit => (
                token.Facts.IsNumber || StartsWithYear(token.Text) ? 25
                : before.Facts.Kind == ValueKind.Words ? 5
                : before.Facts.Kind == ValueKind.NumberWithUnit && token.Text.Length >= 4 ? 16
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
}
