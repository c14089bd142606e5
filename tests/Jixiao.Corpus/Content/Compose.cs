using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Corpus.Content;

/// <summary>Short ways to write a form down by hand.</summary>
internal static class Compose
{
    public static CodedName Named(string name, string? code = null) => new(code, name);

    /// <summary>One goal a line.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"name|content|yuan" a line; the amount may be missing.</summary>
    public static IReadOnlyList<PlannedTask> Tasks(string text) =>
        [
            .. Lines(text)
                .Select(line => Cells(line))
                .Select(c => new PlannedTask(c[0], c.Length > 1 ? c[1] : null, c.Length > 2 ? Yuan(c[2]!) : null)),
        ];

    /// <summary>"field|label|printed" an amount, or "field+field|…" where it is both; a field named "-" is a printed amount that no field of the form takes.</summary>
    public static Funds Money(string printedUnit, params string[] amounts)
    {
        var funds = new Funds { PrintedUnit = printedUnit };
        var lines = new List<FundLine>();
        foreach (var cells in amounts.Select(a => a.Split('|')))
        {
            var number = decimal.Parse(cells[2], NumberStyles.Number, CultureInfo.InvariantCulture);
            var yuan = printedUnit == "万元" ? Core.Money.FromWan(number) : Core.Money.FromYuan(number);
            lines.Add(new FundLine(cells[1], yuan, cells[2]));
            funds = cells[0].Split('+').Aggregate(funds, (f, field) => With(f, field, yuan));
        }
        return funds with { Lines = lines };
    }

    /// <summary>
    /// Indicators, one a line, cells divided by "|" in the order that <paramref name="columns"/> names
    /// (l1 l2 name cmp value unit weight printed explanation source plan standard mean last history activities duty
    /// actual forecast score deviation likelihood; others, with "@" before a heading, are attributes).
    /// An empty level is the one above; an empty cell of any other column is null.
    /// </summary>
    public static IReadOnlyList<Indicator> Indicators(string columns, string text)
    {
        var names = columns.Split(' ');
        var rows = new List<Indicator>();
        var (level1, level2) = ((string?)null, (string?)null);
        foreach (var cells in Lines(text).Select(Cells))
        {
            if (cells.Length > names.Length)
            {
                throw new InvalidOperationException($"Too many cells: {string.Join('|', cells)}");
            }
            var row = names.Zip(cells).Aggregate(new Indicator(), (i, c) => With(i, c.First, c.Second));
            level2 = row.Level2 ?? (row.Level1 is null ? level2 : null);
            level1 = row.Level1 ?? level1;
            row = row with { Level1 = level1, Level2 = level2, ValueText = row.ValueText ?? Joined(row) };
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>Sign, value and unit as one text, as a form with a single value column prints them.</summary>
    public static string? Joined(Indicator i)
    {
        var sign = i.Comparison is { } c && c != Comparison.Qualitative ? c.Sign() : "";
        var text = sign + i.Value + i.Unit;
        return text.Length == 0 ? null : text;
    }

    private static Money Yuan(string text) => Core.Money.FromYuan(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static string?[] Cells(string line) =>
        [
            .. line.Split('|')
                .Select(c => c.Trim())
                .Select(c => c.Length == 0 ? null : c.Replace("\\n", "\n", StringComparison.Ordinal)),
        ];

    private static Indicator With(Indicator i, string column, string? cell) =>
        column switch
        {
            _ when cell is null => i,
            "l1" => i with { Level1 = cell },
            "l2" => i with { Level2 = cell },
            "name" => i with { Name = cell },
            "cmp" => i with { Comparison = Comparisons.FromSign(cell) ?? throw new InvalidOperationException(cell) },
            "value" => i with { Value = cell },
            "unit" => i with { Unit = cell },
            "weight" => i with { Weight = cell },
            "printed" => i with { ValueText = cell },
            "explanation" => i with { Explanation = cell },
            "source" => i with { StandardSource = cell },
            "plan" => i with { PlannedValue = cell },
            "standard" => i with { StandardValue = cell },
            "mean" => i with { ThreeYearAverage = cell },
            "last" => i with { LastYear = cell },
            "history" => i with { HistorySource = cell },
            "activities" => i with { Activities = cell },
            "duty" => i with { Duty = cell },
            "actual" => i with { Actual = cell },
            "forecast" => i with { Forecast = cell },
            "score" => i with { Score = cell },
            "deviation" => i with { Deviation = cell },
            "likelihood" => i with { Likelihood = cell },
            _ when column.StartsWith('@') => i with
            {
                Attributes = [.. i.Attributes, new LabelledText(column[1..], cell)],
            },
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column."),
        };

    private static Funds With(Funds f, string field, Money yuan) =>
        field switch
        {
            "total" => f with { TotalYuan = yuan },
            "lifetime" => f with { LifetimeYuan = yuan },
            "fiscal" => f with { FiscalYuan = yuan },
            "other" => f with { OtherYuan = yuan },
            "carried" => f with { CarriedOverYuan = yuan },
            "special" => f with { SpecialAccountYuan = yuan },
            "unit" => f with { UnitFundsYuan = yuan },
            "basic" => f with { BasicYuan = yuan },
            "project" => f with { ProjectYuan = yuan },
            "income" => f with { IncomeYuan = yuan },
            "expenditure" => f with { ExpenditureYuan = yuan },
            "initial" => f with { InitialYuan = yuan },
            "adjusted" => f with { AdjustedYuan = yuan },
            "executed" => f with { ExecutedYuan = yuan },
            "forecast" => f with { ForecastYuan = yuan },
            "-" => f,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of the funds."),
        };
}
