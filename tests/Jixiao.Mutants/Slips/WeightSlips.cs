using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Edits;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX201–JX211.</summary>
internal static class WeightSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        Weighted("JX201", WrongSum, "JX209"),
        Weighted("JX202", SharesMoved, "JX209"),
        Weighted("JX203", BadWeight, "JX201", "JX209"),
        Weighted("JX204", Heavy, "JX209"),
        OfRow("JX205", i => i.IsOne("产出") || i.IsOne("效益"), Execution),
        Weighted("JX206", Swapped, "JX201", "JX203", "JX209", "JX323"),
        Weighted("JX207", Equal, "JX202", "JX209"),
        Weighted("JX208", SomeMissing, "JX201", "JX209"),
        Weighted("JX209", PrintedLevels),
        Weighted("JX210", Tiny, "JX209"),
        Weighted("JX211", Qualitative),
    ];

    private static Mutator Weighted(string rule, Func<Form, Dice, Form?> slip, params string[] implies) =>
        OfForm(
            rule,
            (form, dice) => form.IsWeighted() && form.Stage != FormStage.SelfEvaluation ? slip(form, dice) : null,
            implies
        );

    private static Form? WrongSum(Form form, Dice dice)
    {
        var at = dice.Between(0, form.Indicators.Count - 1);
        var weight = form.Indicators[at].Weight();
        return dice.Between(1, 4) switch
        {
            // One row deleted, one copied and renamed, a digit too many, a small miscount.
            1 => form with { Indicators = [.. form.Indicators.Where((_, i) => i != at)] },
            2 => form.Plus(form.Indicators[at] with { Name = "其中城区" + form.Indicators[at].Name }, at + 1),
            3 => form.With(at, form.Indicators[at].Weighing(weight + 10)),
            _ => form.With(at, form.Indicators[at].Weighing(weight + dice.Pick(-3, -2, -1, 1, 2, 3, 5, 0.5m))),
        };
    }

    private static Form? SharesMoved(Form form, Dice dice)
    {
        // Hubei's 80 points have no shares of their own.
        if (form.WeightSum() != 90)
        {
            return null;
        }
        var points = dice.Between(4, 16);
        return Move(form, dice, points, i => !i.IsSatisfaction(), (a, b) => a.Level1 != b.Level1);
    }

    /// <summary>Takes points from one row, leaving it at least one, and gives them to another.</summary>
    private static Form? Move(
        Form form,
        Dice dice,
        decimal points,
        Func<Indicator, bool> from,
        Func<Indicator, Indicator, bool> to
    )
    {
        if (dice.Row(form, i => from(i) && i.Weight() > points) is not { } giver)
        {
            return null;
        }
        var row = form.Indicators[giver];
        return dice.Row(form, i => !ReferenceEquals(i, row) && to(row, i)) is { } taker
            ? form.With(giver, row.Weighing(row.Weight() - points))
                .With(taker, form.Indicators[taker].Weighing(form.Indicators[taker].Weight() + points))
            : null;
    }

    private static Form? BadWeight(Form form, Dice dice)
    {
        var at = dice.Between(0, form.Indicators.Count - 1);
        var row = form.Indicators[at];
        return form.With(
            at,
            row with
            {
                Weight = dice.Pick(
                    "0",
                    "0.00",
                    "-" + row.Weight,
                    "-5",
                    "3.333",
                    "6.6667",
                    "120",
                    "10.125",
                    row.Weight + "00"
                ),
            }
        );
    }

    private static Form? Heavy(Form form, Dice dice)
    {
        if (form.Indicators.Count < 5)
        {
            return null;
        }
        var level = dice.Pick("产出指标", "效益指标");
        List<int> rows = [.. Enumerable.Range(0, form.Indicators.Count).Where(i => form.Indicators[i].Level1 == level)];
        var points = rows.Sum(i => form.Indicators[i].Weight());
        if (rows.Count < 2 || points - rows.Count + 1 <= form.WeightSum() * 0.3m)
        {
            return null;
        }
        var heavy = dice.Pick(rows);
        return rows.Aggregate(
            form,
            (f, i) => f.With(i, f.Indicators[i].Weighing(i == heavy ? points - rows.Count + 1 : 1))
        );
    }

    private static Indicator? Execution(Indicator row, Dice dice) =>
        (
            row with
            {
                Name = dice.Pick(
                    "预算执行率",
                    "资金执行率",
                    "预算资金执行率",
                    "项目预算执行率",
                    "预算执行率（%）",
                    "资金预算执行率",
                    "财政资金执行率",
                    "项目资金执行率",
                    "年度预算执行率"
                ),
            }
        ).Cell(dice.Pick("≥95%", "=100%", "≥90%", "≥98%", "100%"));

    private static Form? Swapped(Form form, Dice dice)
    {
        if (dice.Row(form, i => i.Number() is { } n && n > 0 && !i.IsCost() && n != i.Weight()) is not { } at)
        {
            return null;
        }
        var row = form.Indicators[at];
        return form.With(
            at,
            row with
            {
                Value = row.Weight,
                Weight = row.Value,
                ValueText = TargetValues.Print(new(row.Comparison, row.Weight, row.Unit)),
            }
        );
    }

    private static Form? Equal(Form form, Dice dice)
    {
        List<Indicator> kept = [.. dice.Shuffled(form.Indicators).Take(dice.Pick(9, 10, 9, 6, 5))];
        var each = form.WeightSum() / kept.Count;
        if (!kept.Exists(i => i.IsOne("产出")) || !kept.Exists(i => i.IsOne("效益")) || decimal.Round(each, 2) != each)
        {
            return null;
        }
        var equal = form with { Indicators = [.. form.Indicators.Where(kept.Contains).Select(i => i.Weighing(each))] };
        // Where even weights give every level its points, they are right.
        return Points(equal).SequenceEqual(Points(equal.Rebalanced(form.WeightSum()))) ? null : equal;
    }

    private static IEnumerable<decimal> Points(Form form) =>
        form.Indicators.GroupBy(i => i.Level1, StringComparer.Ordinal).Select(g => g.Sum(i => i.Weight()));

    private static Form? SomeMissing(Form form, Dice dice)
    {
        var missing = dice.Shuffled(form.Indicators).Take(dice.Between(1, (form.Indicators.Count - 1) / 2)).ToHashSet();
        var blank = dice.Pick(null, "", "/", "—", "待定", "无");
        return form.Each(i => missing.Contains(i) ? i with { Weight = blank } : i);
    }

    private static Form? PrintedLevels(Form form, Dice dice)
    {
        var (heading, of) = dice.Chance(60)
            ? (dice.Pick("一级指标权重", "一级指标分值", "一级权重（分）"), (Func<Indicator, string?>)(i => i.Level1))
            : (dice.Pick("二级指标权重", "二级指标分值"), i => $"{i.Level1}/{i.Level2}");
        var wrong = dice.Pick(form.Indicators.Select(of).Distinct(StringComparer.Ordinal).ToList());
        var by = dice.Pick(-5, -2, -1, 1, 2, 5, 10);
        var sums = form
            .Indicators.GroupBy(of, StringComparer.Ordinal)
            .ToDictionary(g => g.Key!, g => g.Sum(i => i.Weight()), StringComparer.Ordinal);
        if (sums[wrong!] + by <= 0)
        {
            return null;
        }
        return form.Each(i => i with { Attributes = [new(heading, Print(sums[of(i)!] + (of(i) == wrong ? by : 0)))] });
    }

    private static Form? Tiny(Form form, Dice dice)
    {
        var tiny = dice.Pick(0.5m, 0.2m, 0.8m, 0.25m, 0.9m, 0.1m);
        if (
            dice.Row(form, i => form.Indicators.Count(o => o.Level1 == i.Level1 && o.Level2 == i.Level2) > 1)
            is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var other = dice.Row(form, i => i.Level2 == row.Level2 && !ReferenceEquals(i, row))!.Value;
        return form.With(at, row.Weighing(tiny))
            .With(other, form.Indicators[other].Weighing(form.Indicators[other].Weight() + row.Weight() - tiny));
    }

    private static Form? Qualitative(Form form, Dice dice)
    {
        var (mutant, weight) = (form, 0m);
        foreach (var row in dice.Shuffled(form.Indicators.Where(i => !i.IsCost() && !i.IsSatisfaction())))
        {
            if (weight > form.WeightSum() * 0.4m)
            {
                break;
            }
            weight += row.Weight();
            var cell = row.Cell(dice.Pick("明显改善", "有效保障", "持续提升", "基本建立", "稳步提高", "良好"));
            mutant = mutant.Each(i =>
                ReferenceEquals(i, row) ? cell with { Comparison = dice.Chance(50) ? Comparison.Qualitative : null } : i
            );
        }
        return weight > form.WeightSum() * 0.4m ? mutant : null;
    }
}
