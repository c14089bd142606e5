using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Streams.Pieces;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Sifted;

/// <summary>How much the rows of a table look like indicators: of two ways to read one table the sounder is taken.</summary>
/// <param name="Rows">All rows below headings of names and values.</param>
/// <param name="Sound">Those with a name and a value that go together.</param>
internal sealed record Soundness(int Rows, int Sound)
{
    private const int LongestName = 30;
    private const int LongestValue = 20;

    public static Soundness Of(PiecedTable table) =>
        Of(
            table
                .Rows.Prepend([.. table.Heads.Select((h, i) => (i, h))])
                .Select(r => r.Select(c => (c.Column, c.Token.Facts)).ToList())
        );

    public static Soundness Of(IEnumerable<PiecedTable> tables) =>
        tables.Select(Of).Aggregate(new Soundness(0, 0), (sum, one) => new(sum.Rows + one.Rows, sum.Sound + one.Sound));

    public static Soundness Of(IEnumerable<GridRow> rows) =>
        Of(rows.Select(r => r.Cells.Select(c => (c.Column, c.Facts)).ToList()));

    /// <summary>A row of headings changes the columns.</summary>
    private static Soundness Of(IEnumerable<IReadOnlyList<(int Column, CellFacts Facts)>> rows)
    {
        var (name, value, count, sound) = (-1, -1, 0, 0);
        foreach (var row in rows)
        {
            if (
                Column(row, ColumnRole.Name) is >= 0 and var names
                && Column(row, ColumnRole.Value) is >= 0 and var values
            )
            {
                (name, value) = (names, values);
            }
            else if (name >= 0 && (Cell(row, name) ?? Cell(row, value)) is not null)
            {
                count++;
                sound += IsSound(Cell(row, name), Cell(row, value)) ? 1 : 0;
            }
        }
        return new Soundness(count, sound);
    }

    /// <summary>Most rows of this one are sound, and many of the other are not.</summary>
    public bool IsSounderThan(Soundness other) =>
        5 * Sound >= 4 * Rows
        && Balance > other.Balance + (other.Rows / 10)
        && (7 * other.Sound < 6 * other.Rows || 2 * other.Rows < Rows);

    /// <summary>Nearly every row looks like an indicator.</summary>
    public bool AreSound => 10 * Sound >= 9 * Rows;

    /// <summary>More rows look like indicators than not.</summary>
    public bool AreHalfSound => 2 * Sound > Rows;

    /// <summary>Clearly more of the rows are sound.</summary>
    public bool IsBetterThan(Soundness other) =>
        Balance > 0
        && (other.Rows == 0 || (Balance > other.Balance + 2 + (other.Rows / 10) && 7 * other.Sound < 6 * other.Rows));

    public bool IsAsSoundAs(Soundness other) => Balance >= other.Balance;

    private int Balance => (2 * Sound) - Rows;

    private static bool IsSound(CellFacts? name, CellFacts? value) =>
        name is { Kind: ValueKind.Words, Level: null, Text.Length: > 1 and <= LongestName }
        && !IsBroken(name.Text)
        && value is { Kind: not (ValueKind.Blank or ValueKind.Sign), Level: null, Text.Length: <= LongestValue }
        && !value.Text.AsSpan().ContainsAny("，。；")
        && IsOfKind(name.Text, value);

    /// <summary>A rate is no count of things, and money is asked of costs.</summary>
    private static bool IsOfKind(string name, CellFacts value) =>
        name[^1] == '率'
            ? value.Kind is ValueKind.Percent or ValueKind.Number or ValueKind.Words
                || value.Text.AsSpan().IndexOfAny('%', '‰') >= 0
        : name.EndsWith("满意度", StringComparison.Ordinal)
            ? value.Kind is ValueKind.Percent or ValueKind.Number or ValueKind.Words or ValueKind.NumberWithUnit
        : name[^1] is '数' or '人' or '量' || name.EndsWith("成本", StringComparison.Ordinal)
            ? value.Kind != ValueKind.Percent
        : true;

    /// <summary>A name that ends in a sentence or begins with the end of a word holds what is not its own.</summary>
    private static bool IsBroken(string name) => name[^1] == '，' || name.AsSpan().IndexOfAny('。', '；') >= 0;

    private static int Column(IReadOnlyList<(int Column, CellFacts Facts)> row, ColumnRole role)
    {
        foreach (var (column, facts) in row)
        {
            if (facts.Column == role && facts.Level is null)
            {
                return column;
            }
        }
        return -1;
    }

    private static CellFacts? Cell(IReadOnlyList<(int Column, CellFacts Facts)> row, int column)
    {
        foreach (var (at, facts) in row)
        {
            if (at == column)
            {
                return facts;
            }
        }
        return null;
    }
}
