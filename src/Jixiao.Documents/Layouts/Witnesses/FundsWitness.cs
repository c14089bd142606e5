using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>A total is the sum of its sources, expenditure that of 基本 and 项目. One figure misread, or one in 元 among 万元, may explain why not.</summary>
internal static class FundsWitness
{
    private const decimal Wan = 10_000m;

    private sealed record Part(string Field, string Label, Money Amount);

    public static IEnumerable<Suggestion> Hear(Funds funds)
    {
        if (Of(funds, Total(funds), Sources(funds)) is { } bySource)
        {
            yield return bySource;
        }
        if (Of(funds, Expenditure(funds), Kinds(funds)) is { } byKind)
        {
            yield return byKind;
        }
    }

    /// <summary>The sources add up to the total: it was read right.</summary>
    public static bool Confirms(Funds funds) =>
        Total(funds) is { } total && Sources(funds) is { Count: > 0 } parts && AddsUp(total.Amount.Yuan, parts);

    private static Suggestion? Of(Funds funds, Part? total, List<Part> parts)
    {
        if (total is null || parts.Count < 2 || AddsUp(total.Amount.Yuan, parts))
        {
            return null;
        }
        var sum = parts.Sum(p => p.Amount.Yuan);
        var whole = total.Amount.Yuan;
        var difference = $"{total.Label} {Figures.Print(whole, funds)}，各项合计 {Figures.Print(sum, funds)}";
        return OfUnits(funds, total, parts, difference) ?? Misread(funds, total, parts, difference);
    }

    private static Suggestion? OfUnits(Funds funds, Part total, List<Part> parts, string difference)
    {
        var (sum, whole) = (parts.Sum(p => p.Amount.Yuan), total.Amount.Yuan);
        var scaled = parts
            .Where(p => p.Amount.Yuan != 0)
            .SelectMany(p => new[] { (Part: p, Yuan: p.Amount.Yuan * Wan), (Part: p, Yuan: p.Amount.Yuan / Wan) })
            .Where(p => sum - p.Part.Amount.Yuan + p.Yuan == whole)
            .ToList();
        if (sum == whole * Wan || whole == sum * Wan)
        {
            scaled.Add((total, sum));
        }
        return scaled is [var one]
            ? new(
                "amount-unit-mistaken",
                $"{one.Part.Label}的金额 {Figures.Print(one.Part.Amount.Yuan, funds)} 疑为 {Figures.Print(one.Yuan, funds)}，元与万元疑似混用：{difference}；请核对金额单位。",
                new(null, one.Part.Field),
                Figures.InUnit(one.Part.Amount.Yuan, funds),
                Figures.InUnit(one.Yuan, funds),
                $"{difference}；按一万倍换算后相等"
            )
            : null;
    }

    private static Suggestion? Misread(Funds funds, Part total, List<Part> parts, string difference)
    {
        var unit = Figures.UnitOf(funds).Yuan();
        var gap = total.Amount.Yuan - parts.Sum(p => p.Amount.Yuan);
        var repairs = parts
            .Select(p => (Part: p, Wanted: (p.Amount.Yuan + gap) / unit))
            .Append((Part: total, Wanted: (total.Amount.Yuan - gap) / unit))
            .Select(r => (r.Part, r.Wanted, Slip: Slips.Between(Figures.Printed(r.Part.Amount, funds), r.Wanted)))
            .Where(r => r.Slip is not null)
            .ToList();
        return repairs is [var (part, wanted, slip)]
            ? new(
                "amount-misread",
                $"{part.Label}的金额 {Figures.Printed(part.Amount, funds)} 疑为 {Figures.Print(wanted)}（{slip}）：{difference}；请核对原表。",
                new(null, part.Field),
                Figures.Printed(part.Amount, funds),
                Figures.Print(wanted),
                $"{difference}；改为 {Figures.Print(wanted)} 后相等"
            )
            : null;
    }

    /// <summary>With or without what was carried over: forms print it beside the appropriation or as part of it.</summary>
    private static bool AddsUp(decimal whole, List<Part> parts)
    {
        var sum = parts.Sum(p => p.Amount.Yuan);
        var carried = parts.Where(p => p.Field == "carriedOverYuan").Sum(p => p.Amount.Yuan);
        return sum == whole || sum - carried == whole || parts.Exists(p => p.Amount.Yuan == whole && 2 * whole == sum);
    }

    private static Part? Total(Funds funds) => Named("totalYuan", "资金总额", funds.TotalYuan);

    private static Part? Expenditure(Funds funds) =>
        funds.ExpenditureYuan is null
            ? Named("totalYuan", "资金总额", funds.TotalYuan)
            : Named("expenditureYuan", "支出合计", funds.ExpenditureYuan);

    private static List<Part> Sources(Funds funds) =>
        Printed(
            Named("fiscalYuan", "财政拨款", funds.FiscalYuan),
            Named("otherYuan", "其他资金", funds.OtherYuan),
            Named("carriedOverYuan", "上年结转", funds.CarriedOverYuan),
            Named("specialAccountYuan", "专户资金", funds.SpecialAccountYuan),
            Named("unitFundsYuan", "单位资金", funds.UnitFundsYuan)
        );

    private static List<Part> Kinds(Funds funds) =>
        Printed(Named("basicYuan", "基本支出", funds.BasicYuan), Named("projectYuan", "项目支出", funds.ProjectYuan));

    private static List<Part> Printed(params Part?[] parts) => [.. parts.OfType<Part>()];

    private static Part? Named(string field, string label, Money? amount) =>
        amount is { } known ? new Part(field, label, known) : null;
}
