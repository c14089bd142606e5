using Jixiao.Core.Forms;
using Jixiao.Documents.Layouts.Vocabulary;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>
/// A row printed twice: the same row again right below it, or two cost rows of one name whose limits exceed the budget by just
/// one of them.
/// </summary>
internal static class RepeatedRows
{
    private const string Code = "row-printed-twice";

    public static List<Suggestion> Hear(Form form, IReadOnlyList<CostLimit> limits)
    {
        var suggestions = new List<Suggestion>();
        if (OfCosts(form, limits) is { } cost)
        {
            suggestions.Add(cost);
        }
        for (var r = 1; r < form.Indicators.Count; r++)
        {
            if (
                Same(form.Indicators[r - 1], form.Indicators[r])
                && !(IsLimit(limits, r) && (IsFound(suggestions, r) || BothCount(form, limits)))
                && !WeightsCountBoth(form)
            )
            {
                suggestions.Add(OfNeighbours(form, r));
            }
        }
        return suggestions;
    }

    /// <summary>Two limits of one name, and without one of them the limits are the budget.</summary>
    private static Suggestion? OfCosts(Form form, IReadOnlyList<CostLimit> limits)
    {
        if (limits.Count < 2 || CostBudget.Of(form) is not { } budget || CostBudget.AddsUp(form, limits))
        {
            return null;
        }
        var sum = limits.Sum(l => l.Yuan);
        var candidates = limits.Where(l => sum - l.Yuan == budget && Other(form, limits, l) is not null).ToList();
        if (candidates.Select(c => (c.Yuan, Key(form, c))).Distinct().Count() != 1)
        {
            return null;
        }
        var extra = candidates[^1];
        var kept = Other(form, limits, extra)!.Value;
        var (row, other) = (form.Indicators[extra.Row], form.Indicators[kept.Row]);
        var what =
            kept.Yuan == extra.Yuan
                ? $"第 {kept.Row + 1} 行与第 {extra.Row + 1} 行“{row.Name}”（{row.ValueText}）相同，疑似重复印刷"
                : $"第 {kept.Row + 1} 行与第 {extra.Row + 1} 行名称同为“{row.Name}”，指标值分别为 {other.ValueText} 和 {row.ValueText}，后者疑似多印";
        var (all, rest) = (Figures.Print(sum, form.Funds), Figures.Print(budget, form.Funds));
        return LeaveOut(
            extra.Row,
            row,
            $"{what}：成本合计 {all}，比预算 {rest} 多出的正是第 {extra.Row + 1} 行；请核对原表后删去一行。",
            $"成本合计 {all}；去掉第 {extra.Row + 1} 行后合计 {rest}，等于预算"
        );
    }

    private static Suggestion OfNeighbours(Form form, int at)
    {
        var row = form.Indicators[at];
        return LeaveOut(
            at,
            row,
            $"第 {at} 行与第 {at + 1} 行“{row.Name}”（{row.ValueText}）完全相同，疑似重复印刷；请核对原表后删去一行。",
            WithoutWeight(form, at) ?? "相邻两行的级别、名称、指标值和权重完全相同"
        );
    }

    private static string? WithoutWeight(Form form, int at) =>
        WeightWitness.Weights(form) is { } weights && WeightWitness.IsTotal(form, weights.Sum() - weights[at])
            ? $"相邻两行完全相同；权重合计 {Figures.Print(weights.Sum())}，去掉一行后合计 {Figures.Print(weights.Sum() - weights[at])}"
            : null;

    private static Suggestion LeaveOut(int at, Indicator row, string message, string evidence) =>
        new(Code, message, new SuggestionTarget(at, "row"), $"{row.Name} {row.ValueText}".Trim(), null, evidence);

    private static bool IsLimit(IReadOnlyList<CostLimit> limits, int row) => limits.Any(l => l.Row == row);

    private static bool IsFound(List<Suggestion> suggestions, int row) =>
        suggestions.Exists(s => s.Target.Indicator == row);

    /// <summary>The sum is right with both rows in it.</summary>
    private static bool BothCount(Form form, IReadOnlyList<CostLimit> limits) =>
        CostBudget.Of(form) is { } budget && limits.Sum(l => l.Yuan) == budget;

    private static bool WeightsCountBoth(Form form) =>
        WeightWitness.Weights(form) is { } weights && WeightWitness.IsTotal(form, weights.Sum());

    private static bool Same(Indicator a, Indicator b) =>
        a.Name is not null
        && a.ValueText is not null
        && a.Level1 == b.Level1
        && a.Level2 == b.Level2
        && a.Weight == b.Weight
        && a.Explanation == b.Explanation
        && a.Actual == b.Actual
        && Keys.Of(a.ValueText) == Keys.Of(b.ValueText ?? "")
        && Keys.Of(a.Name) == Keys.Of(b.Name ?? "");

    /// <summary>Another limit of the same name; the nearest.</summary>
    private static CostLimit? Other(Form form, IReadOnlyList<CostLimit> limits, CostLimit of)
    {
        var others = limits
            .Where(l => l.Row != of.Row && Key(form, l).Length > 0 && Key(form, l) == Key(form, of))
            .OrderBy(l => Math.Abs(l.Row - of.Row))
            .ToList();
        return others.Count > 0 ? others[0] : null;
    }

    private static string Key(Form form, CostLimit limit) => Keys.Of(form.Indicators[limit.Row].Name ?? "");
}
