using System.Globalization;
using Jixiao.Core.Values;
using Jixiao.Documents.Layouts.Fields;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Streams.Heads;

using Row = IReadOnlyList<(int Column, StreamToken Token)>;

/// <summary>
/// Amounts of several periods, and beside the total its weight, rate and score. Empty cells left no trace, so that the figures are tried as rows
/// and as columns, with and without a weight and a score among them, until each total is the sum of its sources, or the rate proves the total.
/// </summary>
internal sealed class PeriodFunds
{
    /// <summary>A rate is printed with two decimals.</summary>
    private const decimal Rounding = 0.006m;

    private static readonly string[] ScoreHeads = ["分值", "执行率", "得分"];

    private readonly IReadOnlyList<StreamToken> tokens;
    private readonly List<int> labels;
    private readonly List<int> periods;
    private readonly List<int> numbers;
    private readonly List<int> rates;

    public PeriodFunds(IReadOnlyList<StreamToken> tokens, List<int> labels, List<int> periods, List<int> figures)
    {
        this.tokens = tokens;
        this.labels = labels;
        this.periods = periods;
        numbers = figures.FindAll(i => tokens[i].Facts.Kind is ValueKind.Number or ValueKind.Money);
        rates = figures.FindAll(i => tokens[i].Facts.Kind == ValueKind.Percent);
    }

    public HeadFunds? Read()
    {
        // Below the last row stand the total weight and the total score.
        var totals = tokens.Any(t => t.Facts.Field == FieldRole.TotalScore) ? Math.Min(2, numbers.Count) : 0;
        for (var without = totals; without >= 0; without--)
        {
            if (Read(numbers.GetRange(0, numbers.Count - without)) is { } funds)
            {
                return funds;
            }
        }
        return null;
    }

    private HeadFunds? Read(List<int> figures)
    {
        if (LateFigures.Amounts(figures.ConvertAll(i => tokens[i])) is not { } amounts)
        {
            return null;
        }
        var weight = figures.FindIndex(i => tokens[i].Text is "10" or "10.0" or "10.00" or "20");
        var score = weight < 0 ? -1 : amounts.FindIndex(weight + 1, a => a > 0 && a <= amounts[weight]);
        foreach (var (full, got) in new[] { (weight, score), (weight, -1), (-1, -1) })
        {
            var own = Enumerable.Range(0, amounts.Count).Where(i => i != full && i != got).ToList();
            if (Placed(own.ConvertAll(i => amounts[i])) is { } placed)
            {
                var cells = placed.ConvertAll(row => row.ConvertAll(p => figures[own[p]]));
                return Made(cells, full < 0 ? -1 : figures[full], got < 0 || got == full ? -1 : figures[got]);
            }
        }
        return null;
    }

    /// <summary>By label, the amounts of its periods; null where sums and rates do not agree.</summary>
    private List<List<int>>? Placed(List<decimal> values)
    {
        var (columns, count) = (periods.Count, values.Count / periods.Count);
        if (count == 0 || values.Count % columns != 0 || count > labels.Count || (count > 2 && count < labels.Count))
        {
            return null;
        }
        var places = Enumerable.Range(0, count);
        var byColumn = places.Select(r => Enumerable.Range(0, columns).Select(p => (p * count) + r).ToList()).ToList();
        var byRow = places.Select(r => Enumerable.Range(0, columns).Select(p => (r * columns) + p).ToList()).ToList();
        var first = HeadsApart() ? byColumn : byRow;
        return Agree(first, values) ? first
            : Agree(byRow, values) ? byRow
            : Agree(byColumn, values) ? byColumn
            : null;
    }

    /// <summary>Each column was printed below its heading.</summary>
    private bool HeadsApart() => numbers.Exists(n => n > periods[0] && n < periods[^1]);

    private bool Agree(List<List<int>> places, List<decimal> values)
    {
        for (var p = 0; p < periods.Count && places.Count > 1; p++)
        {
            if (values[places[0][p]] != places.Skip(1).Sum(row => values[row[p]]))
            {
                return false;
            }
        }
        return places.Count > 1 || RateAgrees(places[0], values);
    }

    private bool RateAgrees(List<int> total, List<decimal> values)
    {
        var adjusted = periods.FindIndex(i => Period(i) == FundField.Adjusted);
        var executed = periods.FindIndex(i => Period(i) == FundField.Executed);
        return adjusted >= 0
            && executed >= 0
            && rates.Count > 0
            && values[total[adjusted]] is > 0 and var whole
            && decimal.TryParse(
                tokens[rates[0]].Text.AsSpan().TrimEnd("%％"),
                NumberStyles.Number,
                CultureInfo.InvariantCulture,
                out var rate
            )
            && Math.Abs((values[total[executed]] * 100 / whole) - rate) <= Rounding;
    }

    private HeadFunds Made(List<List<int>> cells, int weight, int score)
    {
        var taken = cells.SelectMany(c => c).Concat(periods).Concat(labels.Take(cells.Count)).ToHashSet();
        var heads = periods.Select((t, i) => (i + 1, tokens[t])).ToList();
        var rows = cells
            .Select((row, r) => row.Select((f, p) => (p + 1, tokens[f])).Prepend((0, tokens[labels[r]])).ToList())
            .ToList();
        var scores = Enumerable
            .Range(0, Math.Max(weight, Math.Max(score, numbers[^1])))
            .Where(i => Array.IndexOf(ScoreHeads, tokens[i].Facts.Label) >= 0)
            .DistinctBy(i => tokens[i].Facts.Label, StringComparer.Ordinal);
        foreach (var head in scores)
        {
            var figure = tokens[head].Facts.Label switch
            {
                "分值" => weight,
                "执行率" => rates.Count > 0 ? rates[0] : -1,
                _ => score,
            };
            if (figure >= 0)
            {
                heads.Add((heads.Count + 1, tokens[head]));
                rows[0].Add((heads.Count, tokens[figure]));
                taken.UnionWith([head, figure]);
            }
        }
        return new HeadFunds([heads, .. rows.Select(r => (Row)r)], taken);
    }

    private FundField Period(int token) => FundFields.Period(tokens[token].Facts.Label);
}
