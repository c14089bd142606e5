namespace Jixiao.Audit.Facts.Spoken;

/// <summary>A number said in prose and another one in the row that is about the same thing.</summary>
/// <param name="Said">All quantities of the prose that were added up; mostly one.</param>
internal sealed record Contradiction(IReadOnlyList<Quantity> Said, RowQuantity Row, bool IsSlip)
{
    public Quantity First => Said[0];

    /// <summary>In the measure's key.</summary>
    public decimal Sum => Said.Sum(q => q.Value);
}

/// <summary>
/// Finds the indicator that a quantity of the prose speaks of: the same sort of unit, the same words, and neither number found on the other side.
/// A number that any row has, alone or added up, contradicts nothing; nor does a row whose number the prose has.
/// </summary>
internal sealed class Contradictions
{
    private const decimal SameUnit = 0.5m;
    private const decimal LikeUnit = 0.75m;
    private const decimal Slip = 0.34m;
    private const decimal Echo = 0.8m;
    private const decimal InList = 0.3m;
    private const int LongestRun = 12;

    private readonly FormFacts form;
    private readonly List<Quantity> said;
    private readonly List<RowQuantity> rows;
    private readonly bool[] isSaidHeld;
    private readonly bool[] isRowHeld;

    /// <summary>95% stands on many forms twice: there the words decide.</summary>
    private readonly bool[] isSaidEcho;
    private readonly bool[] isRowEcho;

    private Contradictions(FormFacts form, List<Quantity> said, List<RowQuantity> rows)
    {
        (this.form, this.said, this.rows) = (form, said, rows);
        isSaidHeld = new bool[said.Count];
        isRowHeld = new bool[rows.Count];
        isSaidEcho = new bool[said.Count];
        isRowEcho = new bool[rows.Count];
    }

    public static List<Contradiction> Of(FormFacts form, List<Quantity> said, List<RowQuantity> rows)
    {
        var found = new List<Contradiction>();
        if (said.Count == 0 || rows.Count == 0)
        {
            return found;
        }
        var search = new Contradictions(form, said, rows);
        search.Hold();
        search.HoldRunsOfRows();
        search.HoldRunsOfSaid();
        search.MatchLists(found);
        search.Match(found);
        return found;
    }

    private void Hold()
    {
        for (var i = 0; i < said.Count; i++)
        {
            for (var j = 0; j < rows.Count; j++)
            {
                if (!Agrees(said[i], rows[j]))
                {
                    continue;
                }
                if (
                    said[i].Measure.IsShare
                    && Cover(said[i], rows[j]) < Slip
                    && NameCover.OfRate(rows[j].Row.Name, said[i].Clause) < Slip
                )
                {
                    (isSaidEcho[i], isRowEcho[j]) = (true, true);
                }
                else
                {
                    (isSaidHeld[i], isRowHeld[j]) = (true, true);
                }
            }
            isSaidHeld[i] = isSaidHeld[i] || StandsInAText(said[i]);
        }
    }

    private static bool Agrees(Quantity quantity, RowQuantity row)
    {
        var (one, other) = (quantity.Value, row.Value);
        if (quantity.Measure.IsMoney && row.Measure.IsMoney)
        {
            return Near(quantity, one, other)
                || (quantity.IsEach && row.IsEach && (one * 12 == other || other * 12 == one));
        }
        return Near(quantity, one, other)
            && (quantity.Measure.IsShare == row.Measure.IsShare || one != 100)
            && (quantity.Measure.IsLike(row.Measure) || one >= 10);
    }

    private static bool Near(Quantity quantity, decimal one, decimal other)
    {
        var apart = decimal.Abs(one - other);
        return apart == 0
            || (quantity.Measure.Scale >= 1_000 && apart <= quantity.Rounding)
            || (quantity.IsAbout && apart <= one / 10);
    }

    private bool StandsInAText(Quantity quantity)
    {
        foreach (var row in form.Indicators)
        {
            if (
                Holds(row.Name, quantity)
                || Holds(row.Row.Explanation, quantity)
                || Holds(row.Row.PlannedValue, quantity)
                || (row.Number is null && Holds(row.Row.ValueText, quantity))
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool Holds(string? text, Quantity quantity)
    {
        var numbers = new NumbersInText(text);
        while (numbers.Next())
        {
            if (numbers.Number == quantity.Number && numbers.After is not (['年' or '月' or '日' or '号', ..]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>530人 of the prose is 180, 150 and 200人 of the rows, which stand one below the other.</summary>
    private void HoldRunsOfRows()
    {
        for (var start = 0; start < rows.Count; start++)
        {
            var sum = 0m;
            for (var end = start; end < rows.Count && end < start + LongestRun; end++)
            {
                if (rows[end].Measure.Key != rows[start].Measure.Key)
                {
                    continue;
                }
                sum += rows[end].Value;
                for (var i = 0; end > start && i < said.Count; i++)
                {
                    if (said[i].Measure.Key == rows[start].Measure.Key && Near(said[i], said[i].Value, sum))
                    {
                        isSaidHeld[i] = true;
                        isRowHeld.AsSpan(start, end - start + 1).Fill(true);
                    }
                }
            }
        }
    }

    /// <summary>5人, 4人 and 2人 of the prose are 11人 of a row.</summary>
    private void HoldRunsOfSaid()
    {
        for (var start = 0; start < said.Count; start++)
        {
            var sum = said[start].Value;
            for (var end = start + 1; end < said.Count && end < start + LongestRun; end++)
            {
                if (said[end].Text != said[start].Text || said[end].Measure.Key != said[start].Measure.Key)
                {
                    continue;
                }
                sum += said[end].Value;
                for (var j = 0; j < rows.Count; j++)
                {
                    if (
                        !isRowHeld[j]
                        && rows[j].Measure.IsLike(said[start].Measure)
                        && rows[j].Value == sum
                        && !said[start].Measure.IsShare
                    )
                    {
                        isRowHeld[j] = true;
                        for (var i = start; i <= end; i++)
                        {
                            isSaidHeld[i] |= said[i].Measure.Key == said[start].Measure.Key;
                        }
                    }
                }
            }
        }
    }

    private void Match(List<Contradiction> found)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (isSaidHeld[i] || (said[i].IsBackground && !said[i].IsGrowth))
            {
                continue;
            }
            var (best, cover, isTied, isSame) = (-1, 0m, false, false);
            for (var j = 0; j < rows.Count; j++)
            {
                var here = Cover(said[i], rows[j]);
                var same = said[i].Measure.Key == rows[j].Measure.Key;
                // Of 搬迁户数 and 搬迁人数 the one in the same unit.
                if (here > cover || (here == cover && here > 0 && same && !isSame))
                {
                    (best, cover, isTied, isSame) = (j, here, false, same);
                }
                else if (here == cover && here > 0 && same == isSame)
                {
                    isTied |= isRowHeld[j] || rows[best].Row.Name != rows[j].Row.Name;
                }
            }
            // Where a row of that very number is spoken of, this one is some part or side of it.
            if (best < 0 || isTied || isRowHeld[best])
            {
                continue;
            }
            var isSlip = IsSlip(said[i].Value, rows[best].Value);
            var least =
                isSaidEcho[i] || isRowEcho[best] ? Echo
                : isSlip ? Slip
                : said[i].Measure.Key == rows[best].Measure.Key ? SameUnit
                : LikeUnit;
            if (cover >= least && (isSlip || !said[i].IsOneOfMany) && IsBestFor(rows[best], i, cover))
            {
                found.Add(new([said[i]], rows[best], isSlip));
                isSaidHeld[i] = true;
                isRowHeld[best] = true;
            }
        }
    }

    private bool IsBestFor(RowQuantity row, int index, decimal cover)
    {
        for (var i = 0; i < said.Count; i++)
        {
            if (i != index && !isSaidHeld[i] && Cover(said[i], row) > cover)
            {
                return false;
            }
        }
        return true;
    }

    private static decimal Cover(Quantity quantity, RowQuantity row)
    {
        if (!quantity.Measure.IsLike(row.Measure) && !IsPriceOf(quantity, row))
        {
            return 0;
        }
        // What is new is not what there is.
        if (
            quantity.Before.Contains("新增", StringComparison.Ordinal)
            && !row.Row.Name.Contains('增', StringComparison.Ordinal)
        )
        {
            return 0;
        }
        if (quantity.IsGrowth)
        {
            return NameCover.OfGrowth(row.Row.Name, quantity.About);
        }
        if (quantity.Measure.IsMoney ? quantity.IsEach != row.IsEach || IsCost(row) : quantity.IsEach && !row.IsEach)
        {
            return 0;
        }
        return quantity.Measure.IsShare && row.Row.IsRate
            ? NameCover.OfRate(row.Row.Name, quantity.Before)
            : NameCover.Of(NameCover.Stem(row.Row.Name), quantity.About);
    }

    /// <summary>Amounts of cost rows have a rule of their own; 每年 15 万元 is no price of one.</summary>
    private static bool IsCost(RowQuantity row) =>
        row.IsEach ? row.Measure.Per is null && row.Row.Row.Unit != "元" : row.Row.IsMoneyCost;

    /// <summary>每座补助3万元 and 万元/座.</summary>
    private static bool IsPriceOf(Quantity quantity, RowQuantity row) =>
        quantity is { Measure.IsMoney: true, IsEach: true }
        && row is { Measure.IsMoney: true, IsEach: true }
        && (row.Measure.Per is not [var each, ..] || quantity.Clause.Contains(each, StringComparison.Ordinal));

    /// <summary>Two digits changed places, a zero too many or too few, one digit of three or more wrong.</summary>
    private static bool IsSlip(decimal one, decimal other)
    {
        if (one == other * 10 || other == one * 10 || one == other * 100 || other == one * 100)
        {
            return true;
        }
        var (a, b) = (Digits(one), Digits(other));
        if (a.Length != b.Length || a.Length < 2)
        {
            return false;
        }
        var apart = 0;
        for (var i = 0; i < a.Length; i++)
        {
            apart += a[i] == b[i] ? 0 : 1;
        }
        return (apart == 1 && a.Length > 2) || (apart == 2 && string.Concat(a.Order()) == string.Concat(b.Order()));
    }

    private static string Digits(decimal number) =>
        Reporting.Say.Number(number).Replace(".", "", StringComparison.Ordinal).Trim('0');

    /// <summary>2台, 1台 and 3台 of the prose against the only row that counts 台.</summary>
    private void MatchLists(List<Contradiction> found)
    {
        for (var start = 0; start < said.Count; start++)
        {
            var end = start;
            while (
                end + 1 < said.Count
                && said[end + 1].Joint is '、'
                && said[end + 1].Text == said[start].Text
                && said[end + 1].Measure == said[start].Measure
                && !isSaidHeld[end + 1]
            )
            {
                end++;
            }
            if (end > start && !isSaidHeld[start] && !said[start].Measure.IsShare && !said[start].Measure.IsMoney)
            {
                var part = said[start..(end + 1)];
                if (
                    OnlyRow(part[0].Measure) is >= 0 and var only
                    && Share(rows[only], string.Concat(part.Select(q => q.Clause))) >= InList
                    // One of the list is the very thing of the row.
                    && !part.Exists(q => Share(rows[only], q.Clause) >= LikeUnit)
                )
                {
                    found.Add(new(part, rows[only], IsSlip: false));
                    isRowHeld[only] = true;
                    isSaidHeld.AsSpan(start, part.Count).Fill(true);
                }
            }
            start = end;
        }
    }

    private static decimal Share(RowQuantity row, string words) => NameCover.Of(NameCover.Stem(row.Row.Name), words);

    /// <summary>The one row of that measure, when nothing was said of it; else -1.</summary>
    private int OnlyRow(Measure measure)
    {
        var only = -1;
        for (var j = 0; j < rows.Count; j++)
        {
            if (rows[j].Measure == measure)
            {
                if (only >= 0 || isRowHeld[j])
                {
                    return -1;
                }
                only = j;
            }
        }
        return only;
    }
}
