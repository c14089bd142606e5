using Jixiao.Core;
using Jixiao.Core.Forms;
using static Jixiao.Mutants.Edits;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX807–JX809: what was spent of the budget.</summary>
internal static class ExecutionSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        EvaluationSlips.Scored("JX807", AllFull),
        OfForm("JX808", ExecutedAboveBudget, "JX801"),
        OfForm("JX809", WrongRate),
    ];

    private static Form? AllFull(Form form, Dice dice)
    {
        if (form.Funds is not { AdjustedYuan: { } budget, ExecutionWeight: { } printed })
        {
            return null;
        }
        var rate = dice.Pick(0.3m, 0.45m, 0.6m, 0.7m, 0.75m, 0.79m, 0.12m, 0.66m);
        var weight = Edits.Number(printed)!.Value;
        var full = form.Each(i =>
            i with
            {
                Actual = i.Comparison is null ? i.Value : i.Value + i.Unit,
                Score = i.Weight,
                Deviation = null,
            }
        );
        // One row more than its target: the actual values are no mere copy.
        return (
            full with
            {
                Funds = form.Funds with
                {
                    ExecutedYuan = Money.FromYuan(budget.Yuan * rate),
                    ExecutionRate = $"{Print(rate * 100)}%",
                    ExecutionScore = Print(rate * weight),
                },
            }
        ).Retotalled();
    }

    private static Form? ExecutedAboveBudget(Form form, Dice dice)
    {
        var funds = form.Funds;
        if (funds.ExecutedYuan is null || (funds.AdjustedYuan ?? funds.InitialYuan) is not { Yuan: > 0 } budget)
        {
            return null;
        }
        var executed = Money.FromYuan(decimal.Round(budget.Yuan * dice.Pick(1.01m, 1.05m, 1.2m, 2, 10, 1.001m)));
        var mutant = form with
        {
            Funds = funds with
            {
                ExecutedYuan = executed,
                ExecutionRate = $"{Print(decimal.Round(executed.Yuan / budget.Yuan * 100, 2))}%",
                ExecutionScore = funds.ExecutionScore is null ? null : funds.ExecutionWeight,
            },
        };
        return form.Stage == FormStage.SelfEvaluation ? mutant.Retotalled() : mutant;
    }

    private static Form? WrongRate(Form form, Dice dice)
    {
        var funds = form.Funds;
        if (
            funds.ExecutionRate is null
            || funds.ExecutedYuan is not { } executed
            || funds.InitialYuan is not { } initial
        )
        {
            return null;
        }
        var rate = Edits.Number(funds.ExecutionRate)!.Value;
        var ofInitial = decimal.Round(executed.Yuan / initial.Yuan * 100, 2);
        var wrong = dice.Pick(
            rate + 1.2m,
            rate - 1.6m,
            rate - 5,
            rate / 10,
            ofInitial,
            rate + 0.5m,
            100 - rate,
            rate - 0.3m,
            rate + 2
        );
        return decimal.Abs(wrong - rate) < 0.1m
            ? null
            : form with
            {
                Funds = funds with { ExecutionRate = $"{Print(decimal.Round(wrong, 2))}%" },
            };
    }
}
