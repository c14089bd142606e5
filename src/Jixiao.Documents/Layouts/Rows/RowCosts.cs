using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Grid;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Rows;

/// <summary>How badly a cell's content fits a column's role: 0 fits, 5 cannot be.</summary>
internal static class RowCosts
{
    /// <summary>Above this a cell plainly does not belong where it stands.</summary>
    public const int Misfit = 20;

    private const int Impossible = 50;

    /// <summary>"12", "十二", "1.1".</summary>
    private const int LongestNumber = 3;

    /// <summary>In tenths.</summary>
    public static int Of(CellFacts facts, ColumnRole role) =>
        role switch
        {
            ColumnRole.Level1 or ColumnRole.Level2 => Level(facts, role),
            ColumnRole.Name => Name(facts),
            ColumnRole.Comparison => facts.Kind == ValueKind.Sign ? 0
            : facts.Text.Length <= 4 && !facts.IsNumber && facts.Level is null ? 15
            : Impossible,
            ColumnRole.Value
            or ColumnRole.Actual
            or ColumnRole.Forecast
            or ColumnRole.LastYear
            or ColumnRole.StandardValue
            or ColumnRole.PlannedValue
            or ColumnRole.ThreeYearAverage => Value(facts),
            ColumnRole.Unit => facts.Kind is ValueKind.Sign or ValueKind.Number ? 40
            : facts.Level is not null ? Impossible
            : facts.Text.Length <= 8 ? 0
            : 30,
            ColumnRole.Weight or ColumnRole.Score => facts.Kind
                is ValueKind.Number
                    or ValueKind.Percent
                    or ValueKind.Blank
                ? 0
            : facts.Kind == ValueKind.NumberWithUnit ? 10
            : facts.Level is not null ? Impossible
            : 35,
            ColumnRole.Serial => facts.Kind == ValueKind.Number || facts.Text.Length <= LongestNumber ? 0 : 30,
            ColumnRole.Direction => Directions.IsOne(facts.Text) || facts.Kind == ValueKind.Blank ? 0 : Impossible,
            ColumnRole.None => 12,
            _ => facts.Level is not null ? 30
            : facts.IsShortLevel ? 15
            : facts.Kind == ValueKind.Sign ? 25
            : 2,
        };

    private static int Level(CellFacts facts, ColumnRole role)
    {
        if (facts.Level is { } level)
        {
            var own =
                role == ColumnRole.Level1
                    ? level.Level2 is null || level.Ambiguous
                    : level.Level2 is not null || level.Ambiguous;
            return own ? 0 : 6;
        }
        if (facts.IsShortLevel)
        {
            return 2;
        }
        return facts.IsNumber || facts.Kind is ValueKind.Sign or ValueKind.Date || facts.Text.Length > 12
            ? Impossible
            : 28;
    }

    private static int Name(CellFacts facts) =>
        facts.Level is not null ? (facts.Label.EndsWith("满意度", StringComparison.Ordinal) ? 15 : 30)
        : facts.Kind == ValueKind.Sign ? Impossible
        : facts.IsShortLevel ? 15
        : facts.Kind == ValueKind.Words ? 0
        : facts.Kind == ValueKind.Blank ? 10
        : 30;

    private static int Value(CellFacts facts) =>
        facts.Level is not null ? 40
        : facts.IsNumber || facts.Kind is ValueKind.Date or ValueKind.Blank ? 0
        : facts.Kind == ValueKind.Sign ? 30
        : facts.Text.Length <= 8 ? 4
        : facts.Text.Length <= 16 ? 8
        : facts.Text.Length <= 30 ? 14
        : 22;
}
