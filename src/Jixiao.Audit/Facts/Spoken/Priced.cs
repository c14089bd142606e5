using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts.Spoken;

/// <summary>A unit price and the quantity it is the price of.</summary>
/// <param name="Count">In the measure of the price's unit.</param>
/// <param name="Times">Months or days that the price is paid for; 1 where it is paid once.</param>
internal sealed record Priced(RowQuantity Price, decimal Count, decimal Times, RowQuantity? Counted)
{
    private const decimal Most = 100_000_000_000m;

    public decimal Yuan => Price.Value * Count * Times;

    /// <summary>As a clerk writes it: 86 × 2500 元 × 12, 126.5 × 3.5 万元.</summary>
    public string Formula
    {
        get
        {
            var unit = Price.Row.Row.Unit!;
            var slash = unit.IndexOf('/', StringComparison.Ordinal);
            var times = Times == 1 ? "" : " × " + Reporting.Say.Number(Times);
            return $"{Reporting.Say.Number(Count)} × {Reporting.Say.Number(Price.Row.Number!.Value)} {(slash < 0 ? unit : unit[..slash])}{times}";
        }
    }

    public static bool IsPrice(RowQuantity row) =>
        row is { Measure.IsMoney: true, Value: > 0 and < 1_000_000_000m }
        && row.Row.IsCost
        && row.Row.Comparison is not (Comparison.AtLeast or Comparison.Above)
        && Thing(row) is not null;

    /// <summary>Null where it cannot be told what, how many of them or how often.</summary>
    public static Priced? Of(FormFacts form, List<RowQuantity> rows, RowQuantity price)
    {
        var (thing, spans) = Thing(price)!.Value;
        var times = 1m;
        // 月补贴标准 of 1000元/人.
        if (Array.IndexOf(spans, "月") < 0 && price.Row.Name.Contains('月', StringComparison.Ordinal))
        {
            spans = [.. spans, "月"];
        }
        foreach (var span in spans)
        {
            if (span is "年" or "")
            {
                continue;
            }
            if (span is not ("月" or "天" or "日") || Span(form, span) is not { } found)
            {
                return null;
            }
            times *= found;
        }
        if (RowOf(rows, price, thing) is { } row)
        {
            return Bounded(new(price, row.Value / thing.Scale, times, row));
        }
        return OnlySaid(form, rows, thing) is { } said ? Bounded(new(price, said / thing.Scale, times, null)) : null;
    }

    private static Priced? Bounded(Priced priced) =>
        priced.Count < 1_000_000_000m && priced.Price.Value * priced.Count < Most ? priced : null;

    /// <summary>What one of which the price is: of 元/人·月 人 and 月; of 每吨处置成本 and 户均成本 the word in the name.</summary>
    private static (Measure Thing, string[] Spans)? Thing(RowQuantity row)
    {
        if (row.Measure.Per is { } per)
        {
            var parts = per.Split(['·', '/', '.', '*', '×', '、'], StringSplitOptions.TrimEntries);
            return
                Measure.Of(parts[0] is "生" ? "人" : parts[0]) is { } thing
                && thing.Key is not ("年" or "月" or "天" or "次" or "季度" or "学期")
                ? (thing, parts[1..])
                : null;
        }
        var name = row.Row.Name;
        var at = name.IndexOf('每', StringComparison.Ordinal);
        var mean = name.IndexOf('均', StringComparison.Ordinal);
        var word =
            at >= 0 && at + 1 < name.Length ? name[at + 1]
            : mean > 0 ? name[mean - 1]
            : '\0';
        return
            word is '人' or '生' or '户' or '亩' or '吨' or '座' or '套' or '台' or '盏'
            && name.AsSpan().IndexOfAny('月', '天', '日') < 0
            ? (Measure.Of(word is '生' ? "人" : word.ToString())!.Value, [])
            : null;
    }

    /// <summary>12个月 or 200天 of a row about how long, or of the goals; twelve months where nothing else is said.</summary>
    private static decimal? Span(FormFacts form, string span)
    {
        var isMonth = span == "月";
        foreach (var row in form.Indicators)
        {
            if (
                row.Number is > 0 and <= 366 and var number
                && (isMonth ? row.Row.Unit is "个月" or "月" : row.Row.Unit is "天" or "日")
                && (
                    row.Name.Contains("期限", StringComparison.Ordinal)
                    || row.Name.Contains("天数", StringComparison.Ordinal)
                    || row.Name.Contains("月数", StringComparison.Ordinal)
                )
            )
            {
                return number;
            }
        }
        foreach (var goal in form.Form.Goals)
        {
            var numbers = new NumbersInText(goal);
            while (numbers.Next())
            {
                if (isMonth ? numbers.After.StartsWith("个月") : numbers.After.StartsWith("天"))
                {
                    return numbers.Number;
                }
            }
            if (
                isMonth
                && (goal.Contains("半年", StringComparison.Ordinal) || goal.Contains("季度", StringComparison.Ordinal))
            )
            {
                return null;
            }
        }
        return isMonth ? 12 : null;
    }

    /// <summary>The row that counts what the price is for: the only one, or the one whose name shares most with the price's.</summary>
    private static RowQuantity? RowOf(List<RowQuantity> rows, RowQuantity price, Measure thing)
    {
        RowQuantity? best = null;
        var (cover, isTied, candidates) = (-1m, false, 0);
        foreach (var row in rows)
        {
            if (
                row.Measure.IsMoney
                || row.IsEach
                || row.Row.Level2 is not (Level2.Quantity or Level2.SocialBenefit or Level2.None)
                || row.Measure.Key != thing.Key
                || row.Value <= 0
            )
            {
                continue;
            }
            candidates++;
            var here = SpeaksOf(price.Row.Name, row.Row.Name) ? Shared(price.Row.Name, row.Row.Name) : 0;
            if (here > cover)
            {
                (best, cover, isTied) = (row, here, false);
            }
            else
            {
                isTied |= here == cover && row.Value != best!.Value;
            }
        }
        return isTied || cover <= 0 ? null : best;
    }

    /// <summary>县道养护成本 is not the price of 农村公路养护里程: what the price's name begins with must be counted.</summary>
    private static bool SpeaksOf(string price, string counted)
    {
        var name = price.AsSpan();
        while (
            name.Length > 4
            && (name[0] is '每' or '单' || name[1] == '均' || name.StartsWith("单位") || name.StartsWith("其中"))
        )
        {
            name = name.StartsWith("单位面积") || name.StartsWith("单位里程") ? name[4..] : name[2..];
        }
        return counted.AsSpan().IndexOf(name[..2]) >= 0;
    }

    /// <summary>Pairs of characters that both names have, but for those that every name has.</summary>
    private static decimal Shared(string one, string other)
    {
        const string common = "人数 人均 标准 补助 补贴 资助 成本 费用 经费 单价 数量 支出 投入";
        var shared = 0m;
        for (var i = 0; i + 2 <= one.Length; i++)
        {
            var pair = one.AsSpan(i, 2);
            shared +=
                other.AsSpan().IndexOf(pair) < 0 ? 0
                : common.AsSpan().IndexOf(pair) >= 0 ? 0.1m
                : 1;
        }
        return shared;
    }

    private static decimal? OnlySaid(FormFacts form, List<RowQuantity> rows, Measure thing)
    {
        if (rows.Exists(r => r.Measure.Key == thing.Key && !r.IsEach))
        {
            return null;
        }
        decimal? only = null;
        foreach (var said in form.Spoken)
        {
            if (said.Measure.Key == thing.Key && !said.IsEach && !said.IsBackground)
            {
                if (only is not null)
                {
                    return null;
                }
                only = said.Value;
            }
        }
        return only;
    }
}
