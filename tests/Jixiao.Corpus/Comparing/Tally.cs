using System.Globalization;

namespace Jixiao.Corpus.Comparing;

/// <summary>Counts behind one figure: right, expected, read.</summary>
internal sealed record Count(int Right, int Expected, int Read)
{
    public static Count None { get; } = new(0, 0, 0);

    /// <summary>Harmonic mean of what was found and what was right, in percent; 100 where there is nothing.</summary>
    public decimal F1 => Expected + Read == 0 ? 100m : 200m * Right / (Expected + Read);

    /// <summary>Share of what was expected, in percent; 100 where nothing was.</summary>
    public decimal Share => Expected == 0 ? 100m : 100m * Right / Expected;

    public static Count operator +(Count a, Count b) =>
        new(a.Right + b.Right, a.Expected + b.Expected, a.Read + b.Read);

    public Count And(bool right) => new(Right + (right ? 1 : 0), Expected + 1, Read);
}

/// <summary>How near a reading came to what a careful person reads.</summary>
/// <param name="Forms">F1: subject, stage, year, unit and project right.</param>
/// <param name="Rows">F1: indicators in order with name and value right, in the right form.</param>
/// <param name="Levels">Of the rows found, both levels right.</param>
/// <param name="Fields">Of the rows found, the other printed fields right.</param>
/// <param name="Funds">Amounts in yuan right.</param>
/// <param name="Texts">Title, division, codes, status, goals, tasks, duties, notes right.</param>
internal sealed record Tally(Count Forms, Count Rows, Count Levels, Count Fields, Count Funds, Count Texts)
{
    public static Tally None { get; } = new(Count.None, Count.None, Count.None, Count.None, Count.None, Count.None);

    public static Tally operator +(Tally a, Tally b) =>
        new(
            a.Forms + b.Forms,
            a.Rows + b.Rows,
            a.Levels + b.Levels,
            a.Fields + b.Fields,
            a.Funds + b.Funds,
            a.Texts + b.Texts
        );

    /// <summary>Forms, rows, levels, fields, funds, texts in percent.</summary>
    public IReadOnlyList<decimal> Figures => [Forms.F1, Rows.F1, Levels.Share, Fields.Share, Funds.Share, Texts.Share];

    public static IReadOnlyList<string> Names { get; } = ["forms", "rows", "levels", "fields", "funds", "texts"];

    public bool Perfect => Figures.All(f => f == 100m);

    public override string ToString() =>
        string.Join("  ", Names.Zip(Figures, (n, f) => $"{n} {f.ToString("0.0", CultureInfo.InvariantCulture), 5}"));
}
