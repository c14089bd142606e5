using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX611–JX620: amounts that are missing, impossible, or said twice.</summary>
internal static class FundsSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX611", NoBudget, "JX614"),
        OfForm("JX612", PrintedTwice),
        OfForm("JX613", Negative, "JX601", "JX801", "JX806"),
        OfForm("JX614", CostsWithoutBudget),
        OfForm("JX615", OtherBudgetInGoal),
        new("JX616", ListedTwice),
        OfForm("JX618", YearAboveLifetime),
        OfForm("JX619", Unlikely, "JX604", "JX606", "JX608"),
        OfForm("JX620", TasksAboveBudget),
    ];

    private static Form? NoBudget(Form form, Dice dice)
    {
        Money? nothing = dice.Chance(50) ? null : Money.FromYuan(0);
        // A zero beside costs is a fault of its own: JX614.
        var costs = form.Indicators.Any(i => i.IsCost() && i.IsAmount());
        return form.Project is not null && form.Stage is FormStage.Target && (nothing is null || !costs)
            ? form with
            {
                Funds = new()
                {
                    PrintedUnit = "万元",
                    TotalYuan = nothing,
                    FiscalYuan = dice.Chance(50) ? nothing : null,
                    OtherYuan = dice.Chance(50) ? nothing : null,
                },
            }
            : null;
    }

    private static Form? PrintedTwice(Form form, Dice dice)
    {
        if (
            form.Project is null
            || form.Stage != FormStage.Target
            || form.Funds.LifetimeYuan is not null
            || form.Funds.Lines.Count == 0
        )
        {
            return null;
        }
        var line = dice.Pick([.. form.Funds.Lines.Where(l => l.Yuan.Yuan > 0)]);
        var other = Money.FromYuan(line.Yuan.Yuan + dice.Pick(10_000, -5_000, 100_000, 200, 360_000));
        return form with
        {
            Funds = form.Funds with
            {
                Lines = [.. form.Funds.Lines, line with { Yuan = other, Printed = Edits.Print(other.Wan) }],
            },
        };
    }

    private static Form? Negative(Form form, Dice dice)
    {
        var funds = form.Funds;
        var less = Money.FromWan(-dice.Between(1, 60));
        return dice.Between(1, 5) switch
        {
            1 when funds.FiscalYuan is { } fiscal && funds.OtherYuan is { } other => form with
            {
                Funds = funds with { OtherYuan = less, FiscalYuan = fiscal + other - less },
            },
            2 when funds.CarriedOverYuan is { } over && funds.FiscalYuan is { } fiscal => form with
            {
                Funds = funds with { CarriedOverYuan = less, FiscalYuan = fiscal + over - less },
            },
            3 when funds.ExecutedYuan is not null => form with
            {
                Funds = funds with { ExecutedYuan = less, ExecutionRate = null, ExecutionScore = null },
            },
            4
                when form.Stage != FormStage.SelfEvaluation
                    && dice.Row(form, i => i.IsCost() && i.Unit?.Contains('元', StringComparison.Ordinal) == true)
                        is { } at => form.With(
                at,
                form.Indicators[at].Cell($"≤-{form.Indicators[at].Value}{form.Indicators[at].Unit}")
            ),
            5 when funds.OtherYuan is not null => form with { Funds = funds with { OtherYuan = less } },
            _ => null,
        };
    }

    private static Form? CostsWithoutBudget(Form form, Dice dice)
    {
        if (
            form.Project is null
            || form.Stage != FormStage.Target
            || !form.Indicators.Any(i => i.IsCost() && i.IsAmount())
        )
        {
            return null;
        }
        var zero = Money.FromYuan(0);
        return form with
        {
            Funds = new()
            {
                PrintedUnit = "万元",
                TotalYuan = zero,
                FiscalYuan = dice.Chance(70) ? zero : null,
                OtherYuan = dice.Chance(50) ? zero : null,
                CarriedOverYuan = dice.Chance(30) ? zero : null,
            },
        };
    }

    private static Form? OtherBudgetInGoal(Form form, Dice dice)
    {
        if (
            form.Project is null
            || form.Goals.Count == 0
            || form.Stage != FormStage.Target
            || form.Funds.TotalYuan is not { Yuan: > 0 } total
        )
        {
            return null;
        }
        var wrong = Edits.Print(decimal.Round(total.Wan * dice.Pick(0.8m, 1.2m, 0.5m, 10, 1.05m, 0.97m), 2));
        var said = dice.Pick(
            $"项目预算{wrong}万元",
            $"预算资金{wrong}万元",
            $"年度预算{wrong}万元",
            $"预算总额为{wrong}万元",
            $"安排预算{wrong}万元",
            $"本年预算安排{wrong}万元",
            $"预算金额{wrong} 万元"
        );
        return form with
        {
            Goals = dice.Chance(50)
                ? [$"{said}，{form.Goals[0]}", .. form.Goals.Skip(1)]
                : [.. form.Goals.SkipLast(1), $"{form.Goals[^1].TrimEnd('。')}，{said}。"],
        };
    }

    private static IReadOnlyList<Form>? ListedTwice(Form form, Dice dice)
    {
        if (form.Project is null)
        {
            return null;
        }
        var more = form.Funds.TotalYuan is { } total ? total + Money.FromWan(dice.Between(1, 30)) : default;
        return dice.Between(1, 3) switch
        {
            1 => [form, form],
            2 when form.Funds.FiscalYuan is null && form.Stage == FormStage.Target =>
            [
                form,
                form with
                {
                    Funds = form.Funds with { TotalYuan = more },
                },
            ],
            _ => [form, form with { Goals = [.. form.Goals, $"年内组织检查{dice.Between(2, 9)}次。"] }],
        };
    }

    private static Form? YearAboveLifetime(Form form, Dice dice)
    {
        if (form.Project is null || form.Stage != FormStage.Target || form.Funds.TotalYuan is not { Yuan: > 0 } total)
        {
            return null;
        }
        // The columns changed places, a digit is missing, or the amount was put in yuan.
        var whole = Money.FromYuan(decimal.Round(total.Yuan * dice.Pick(0.1m, 0.35m, 0.9m, 0.0001m, 0.98m, 0.5m), 2));
        return form with { Funds = form.Funds with { LifetimeYuan = whole } };
    }

    private static Form? Unlikely(Form form, Dice dice)
    {
        if (form.Project is null || form.Stage != FormStage.Target || form.Funds.TotalYuan is not { Yuan: > 0 } total)
        {
            return null;
        }
        var factor = dice.Chance(50) ? 10_000m : 0.0001m;
        Money? Times(Money? amount) => amount is { } money ? Money.FromYuan(money.Yuan * factor) : null;
        var funds = form.Funds with
        {
            TotalYuan = Times(total),
            LifetimeYuan = Times(form.Funds.LifetimeYuan),
            FiscalYuan = Times(form.Funds.FiscalYuan),
            OtherYuan = Times(form.Funds.OtherYuan),
            CarriedOverYuan = Times(form.Funds.CarriedOverYuan),
            Lines = [.. form.Funds.Lines.Select(l => l with { Yuan = Times(l.Yuan)!.Value })],
        };
        return funds.TotalYuan!.Value.Yuan is >= 10_000_000_000 or < 500 ? form with { Funds = funds } : null;
    }

    private static Form? TasksAboveBudget(Form form, Dice dice)
    {
        if (form.Subject != FormSubject.Department || form.Funds.TotalYuan is not { Yuan: > 0 } total)
        {
            return null;
        }
        var count = dice.Between(2, 5);
        var each = Money.FromYuan(decimal.Round(total.Yuan * dice.Pick(1.01m, 1.2m, 2, 10, 1.005m) / count) + 100);
        return form with
        {
            Tasks =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(n =>
                        form.Tasks.Count > n
                            ? form.Tasks[n] with
                            {
                                Yuan = each,
                            }
                            : new PlannedTask(
                                "重点工作" + (n + 1).ToString(CultureInfo.InvariantCulture),
                                form.Indicators[n].Name,
                                each
                            )
                    ),
            ],
        };
    }
}
