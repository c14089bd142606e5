using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>What kinds of words the columns hold that headings name.</summary>
internal static class ColumnKinds
{
    private const double Never = 3.5;
    private const double Strange = 3;
    private const double Odd = 1.5;

    /// <summary>How ill a word stands below a heading: numbers where reasons and names are expected, words among scores.</summary>
    /// <param name="figures">The column holds numbers, not a few.</param>
    public static double Misfit(ColumnRole role, WordKind kind, bool figures) =>
        role switch
        {
            ColumnRole.Deviation or ColumnRole.Direction when kind == WordKind.Figure => Never,
            ColumnRole.Name or ColumnRole.Level2 when kind == WordKind.Figure => Odd,
            ColumnRole.Weight or ColumnRole.Score when kind is not WordKind.Figure && figures => Odd,
            _ => 0,
        };

    /// <summary>How ill a heading stands over a column.</summary>
    /// <param name="share">Of all words of the column those of a kind, from 0 to 1.</param>
    public static double Misfit(ColumnRole role, Func<WordKind, double> share)
    {
        var numbers = share(WordKind.Figure) + share(WordKind.Measure) + share(WordKind.Signed);
        return role switch
        {
            ColumnRole.Level1 or ColumnRole.Level2 => share(WordKind.Level) >= 0.3 ? 0
            : numbers > 0.3 ? Strange
            : Odd,
            ColumnRole.Comparison => share(WordKind.Signed) + share(WordKind.Text) >= 0.8 ? 0 : Strange,
            ColumnRole.Weight or ColumnRole.Score or ColumnRole.Serial or ColumnRole.Amount => share(WordKind.Figure)
            >= 0.6
                ? 0
                : Strange,
            ColumnRole.Value
            or ColumnRole.Actual
            or ColumnRole.Forecast
            or ColumnRole.LastYear
            or ColumnRole.PlannedValue
            or ColumnRole.StandardValue
            or ColumnRole.ThreeYearAverage => share(WordKind.Level) > 0.3 ? Strange
            : numbers >= 0.3 ? 0
            : Odd,
            ColumnRole.UnitCode => share(WordKind.Level) > 0.3 || share(WordKind.Text) > 0.6 ? Strange : 0,
            ColumnRole.None or ColumnRole.Other or ColumnRole.Likelihood or ColumnRole.Direction => 0,
            _ => share(WordKind.Level) > 0.3 || numbers > 0.6 ? Strange : 0,
        };
    }
}
