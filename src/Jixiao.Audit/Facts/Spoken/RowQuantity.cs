namespace Jixiao.Audit.Facts.Spoken;

/// <summary>The number of an indicator, target or actual, in its measure.</summary>
internal sealed record RowQuantity(IndicatorFacts Row, decimal Value, Measure Measure)
{
    /// <summary>每, 均, 单 in the name, or a unit of so much for one.</summary>
    public bool IsEach { get; } = Measure.Per is not null || EachWords.In(Row.Name);

    public static List<RowQuantity> Targets(FormFacts form)
    {
        var rows = new List<RowQuantity>(form.Indicators.Count);
        foreach (var row in form.Indicators)
        {
            if (
                row is { Number: { } number, IsQualitative: false }
                && row.High == number
                && Of(row, number) is { } found
            )
            {
                rows.Add(found);
            }
        }
        return rows;
    }

    public static List<RowQuantity> Actuals(FormFacts form)
    {
        var rows = new List<RowQuantity>(form.Indicators.Count);
        foreach (var row in form.Indicators)
        {
            if (Scoring.Achievement.TryOf(row, out var reached) && Of(row, reached.Actual) is { } found)
            {
                rows.Add(found);
            }
        }
        return rows;
    }

    private static RowQuantity? Of(IndicatorFacts row, decimal number)
    {
        var measure = Measure.Of(row.Row.Unit) ?? (row.IsRate ? Measure.Of("%") : null);
        return measure is { } known && row.HasName && decimal.Abs(number) < 1_000_000_000m
            ? new(row, number * known.Scale, known)
            : null;
    }
}
