using Jixiao.Core.Forms;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>
/// Cost limits that do not add up to the budget: 元 taken for 万元, a row that stands just outside the cost block, one figure
/// misread. The first kind of repair that explains the difference is proposed, when only one of its kind does.
/// </summary>
internal static class CostWitness
{
    private const decimal Wan = 10_000m;

    /// <summary>More than any project costs, in yuan: of two figures 10,000 apart it is the wrong one.</summary>
    private const decimal Implausible = 10_000_000_000m;

    public static Suggestion? Hear(Form form, IReadOnlyList<CostLimit> limits)
    {
        if (CostBudget.Of(form) is not { } budget || limits.Count == 0 || CostBudget.AddsUp(form, limits))
        {
            return null;
        }
        var sum = limits.Sum(l => l.Yuan);
        return OfUnits(form, limits, sum, budget)
            ?? Moved(form, limits, sum, budget)
            ?? Misread(form, limits, sum, budget);
    }

    private static Suggestion? OfUnits(Form form, IReadOnlyList<CostLimit> limits, decimal sum, decimal budget)
    {
        if (sum == budget * Wan || budget == sum * Wan)
        {
            return Math.Max(sum, budget) >= Implausible == budget > sum || limits.Count > 1
                ? OfForm(form, sum, budget)
                : OfLimit(form, limits[0], sum, budget);
        }
        var scaled = limits
            .Where(l => sum - l.Yuan + (l.Yuan * Wan) == budget || sum - l.Yuan + (l.Yuan / Wan) == budget)
            .ToList();
        return scaled is [var one] ? OfLimit(form, one, sum, budget) : null;
    }

    private static Suggestion OfForm(Form form, decimal sum, decimal budget)
    {
        var (from, to) = budget > sum ? ("万元", "元") : ("元", "万元");
        return new(
            "amount-unit-mistaken",
            $"预算 {Figures.Print(budget, form.Funds)} 与成本合计 {Figures.Print(sum, form.Funds)} 恰好相差一万倍，元与万元疑似混用；请核对金额单位。",
            new(null, "printedUnit"),
            form.Funds.PrintedUnit ?? from,
            to,
            $"预算 {Figures.Print(budget)} 元，成本合计 {Figures.Print(sum)} 元，相差 10000 倍"
        );
    }

    private static Suggestion OfLimit(Form form, CostLimit limit, decimal sum, decimal budget)
    {
        var row = form.Indicators[limit.Row];
        var to = sum > budget ? "元" : "万元";
        return new(
            "amount-unit-mistaken",
            $"第 {limit.Row + 1} 行“{row.Name}”（{row.ValueText}）的单位疑为“{to}”：成本合计 {Figures.Print(sum, form.Funds)}，预算 {Figures.Print(budget, form.Funds)}；请核对金额单位。",
            new(limit.Row, "unit"),
            row.Unit,
            to,
            $"成本合计 {Figures.Print(sum, form.Funds)}；单位改为{to}后合计 {Figures.Print(budget, form.Funds)}，等于预算"
        );
    }

    /// <summary>An amount right above or below the cost block, or under 效益 or 满意度, that is just what the costs lack.</summary>
    private static Suggestion? Moved(Form form, IReadOnlyList<CostLimit> limits, decimal sum, decimal budget)
    {
        var (first, last) = (limits[0].Row, limits[^1].Row);
        var candidates = new List<int>();
        for (var r = 0; r < form.Indicators.Count; r++)
        {
            var row = form.Indicators[r];
            var near = r == first - 1 || r == last + 1 || row.Level1 is "效益指标" or "满意度指标";
            if (
                near
                && !CostLimits.IsCost(row)
                && CostLimits.MayHaveMoved(row)
                && CostLimits.Amount(row) == budget - sum
            )
            {
                candidates.Add(r);
            }
        }
        if (candidates is not [var at])
        {
            return null;
        }
        var moved = form.Indicators[at];
        return new(
            "row-moved",
            $"第 {at + 1} 行“{moved.Name}”（{moved.ValueText}）印在“{moved.Level1}”下，疑应属于成本指标：计入后成本合计等于预算 {Figures.Print(budget, form.Funds)}；请核对原表。",
            new(at, "level1"),
            moved.Level1,
            "成本指标",
            $"成本合计 {Figures.Print(sum, form.Funds)}；计入第 {at + 1} 行后合计 {Figures.Print(budget, form.Funds)}，等于预算"
        );
    }

    /// <summary>Limits need not use up the budget: where they fall short, one digit that would close the gap proves nothing.</summary>
    private static Suggestion? Misread(Form form, IReadOnlyList<CostLimit> limits, decimal sum, decimal budget)
    {
        var unit = Figures.UnitOf(form.Funds);
        var repairs = new List<Suggestion>();
        foreach (var limit in limits)
        {
            var row = form.Indicators[limit.Row];
            var factor = limit.Yuan / Figures.Number(row.Value) ?? 0m;
            var wanted = factor > 0 ? (limit.Yuan + budget - sum) / factor : 0m;
            if (Slips.Between(row.Value!, wanted) is { } kind && (sum > budget || kind != Slips.OneDigit))
            {
                repairs.Add(
                    new(
                        "amount-misread",
                        $"第 {limit.Row + 1} 行“{row.Name}”的 {row.Value} 疑为 {Figures.Print(wanted)}（{kind}）：成本合计 {Figures.Print(sum, form.Funds)}，预算 {Figures.Print(budget, form.Funds)}；请核对原表。",
                        new(limit.Row, "value"),
                        row.Value,
                        Figures.Print(wanted),
                        $"成本合计 {Figures.Print(sum, form.Funds)}；改为 {Figures.Print(wanted)} 后等于预算 {Figures.Print(budget, form.Funds)}"
                    )
                );
            }
        }
        var printed = Figures.Printed(form.Funds.TotalYuan!.Value, form.Funds);
        if (
            !FundsWitness.Confirms(form.Funds)
            && Slips.Between(printed, sum / Core.AmountUnits.Yuan(unit)) is { } slip
            && (sum > budget || slip != Slips.OneDigit)
        )
        {
            repairs.Add(
                new(
                    "amount-misread",
                    $"预算 {printed} 疑为 {Figures.InUnit(sum, form.Funds)}（{slip}）：成本合计 {Figures.Print(sum, form.Funds)}；请核对原表。",
                    new(null, "totalYuan"),
                    printed,
                    Figures.InUnit(sum, form.Funds),
                    $"成本合计 {Figures.Print(sum, form.Funds)}，预算印为 {Figures.Print(budget, form.Funds)}"
                )
            );
        }
        return repairs is [var only] ? only : null;
    }
}
