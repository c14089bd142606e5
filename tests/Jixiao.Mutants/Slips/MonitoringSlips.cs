using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX806, JX813, JX816: progress of the year.</summary>
internal static class MonitoringSlips
{
    private static readonly string?[] Blanks = [null, "", "/", "无"];

    public static IReadOnlyList<Mutator> All { get; } =
    [
        Monitored(
            "JX806",
            i => i.IsQuantitative() && i.Number() > 0 && (!i.IsCost() || i.Comparison == Comparison.AtMost),
            Behind
        ),
        Monitored("JX813", _ => true, Unlikely),
        OfForm("JX818", SpentLittle),
        OfForm("JX819", ProgressApart),
        Monitored("JX816", i => i.IsQuantitative() && i.Number() > 0 && i.Comparison is not null, Forecast),
    ];

    /// <summary>The ticks under 偏差原因 go with the words.</summary>
    private static Mutator Monitored(
        string rule,
        Func<Indicator, bool> where,
        Func<Indicator, Dice, Indicator?> slip
    ) =>
        OfForm(
            rule,
            (form, dice) =>
                form.Stage == FormStage.Monitoring
                && dice.Row(form, where) is { } at
                && slip(form.Indicators[at], dice) is { } row
                    ? form.With(at, row)
                    : null
        );

    private static string Unit(Indicator row) => row.Unit ?? "";

    private static Indicator? Behind(Indicator row, Dice dice)
    {
        var target = row.Number()!.Value;
        var actual =
            row.Comparison == Comparison.AtMost ? target * dice.Pick(1.1m, 1.3m, 2)
            : row.IsRate() ? target * dice.Pick(0.3m, 0.5m, 0.7m, 0.55m)
            : target * dice.Pick(0.05m, 0.1m, 0.2m, 0.3m, 0.4m);
        actual = decimal.Round(
            actual,
            row.Number() == decimal.Truncate(target) && !row.IsRate() && target > 20 ? 0 : 1
        );
        return actual == 0
            ? null
            : row with
            {
                Actual = Edits.Print(actual) + Unit(row),
                Deviation = dice.Pick(Blanks),
                Attributes = [],
                Likelihood = "确定能",
            };
    }

    private static Indicator? Unlikely(Indicator row, Dice dice) =>
        row with
        {
            Likelihood = dice.Pick("有可能", "完全不可能"),
            Deviation = dice.Pick(Blanks),
            Attributes = [],
        };

    private static Indicator? Forecast(Indicator row, Dice dice)
    {
        var target = row.Number()!.Value;
        var factor =
            row.Comparison == Comparison.AtMost ? dice.Pick(1.1m, 1.25m, 2) : dice.Pick(0.95m, 0.8m, 0.5m, 0.9m);
        return row with
        {
            Forecast = Edits.Print(decimal.Round(target * factor, 1)) + Unit(row),
            Likelihood = "确定能",
        };
    }

    /// <summary>Little was spent, and nobody says why.</summary>
    private static Form? SpentLittle(Form form, Dice dice)
    {
        if (form.Stage != FormStage.Monitoring || form.Funds.TotalYuan is not { Yuan: > 0 } budget)
        {
            return null;
        }
        var share = dice.Pick(0.02m, 0.05m, 0.1m, 0.2m, 0.3m, 0.4m, 0.15m, 0.08m, 0.25m, 0.33m, 0.38m, 0.27m, 0.44m);
        var blank = dice.Pick(Blanks);
        // What is behind its target would want a reason of its own.
        var even = form.Each(i =>
            i with
            {
                Deviation = blank,
                Attributes = [],
                Actual = i.Forecast,
                Likelihood = "确定能",
            }
        );
        return even with { Funds = Spent(form.Funds, budget, share) };
    }

    /// <summary>The one profile that bounds the gap.</summary>
    private static bool IsOfSichuan(Form form) => form.Title?.Contains("四川", StringComparison.Ordinal) == true;

    private static Form? ProgressApart(Form form, Dice dice)
    {
        if (
            !IsOfSichuan(form)
            || form.Stage != FormStage.Monitoring
            || form.Funds.TotalYuan is not { Yuan: > 0 } budget
        )
        {
            return null;
        }
        var mutant = dice.Chance(50)
            ? form.Each(i => i with { Actual = i.IsQuantitative() ? i.Forecast : i.Actual })
            : form;
        return mutant with
        {
            Funds = Spent(
                form.Funds,
                budget,
                dice.Pick(
                    0.61m,
                    0.63m,
                    0.66m,
                    0.62m,
                    0.5m,
                    0.45m,
                    0.55m,
                    0.64m,
                    0.4m,
                    0.35m,
                    0.3m,
                    0.2m,
                    0.48m,
                    0.52m,
                    0.58m
                )
            ),
        };
    }

    private static Funds Spent(Funds funds, Core.Money budget, decimal share) =>
        funds with
        {
            ExecutedYuan = Core.Money.FromYuan(budget.Yuan * share),
            ExecutionRate = $"{Edits.Print(share * 100)}%",
        };
}
