using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;

namespace Jixiao.Mutants.Slips;

/// <summary>JX513, JX514, JX621: the second round against the first.</summary>
internal static class VersionSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        new("JX513", Eased),
        new("JX514", Dropped, "JX202", "JX209"),
        new("JX621", OtherBudget, "JX604", "JX606", "JX208"),
    ];

    private static IReadOnlyList<Form>? Rounds(Form form, Form? second) =>
        form.Stage == FormStage.Target && form.Unit is not null && second is not null
            ? [form, second with { Stage = FormStage.Approval }]
            : null;

    private static IReadOnlyList<Form>? Eased(Form form, Dice dice)
    {
        if (
            form.Stage != FormStage.Target
            || form.Funds.TotalYuan is null
            || dice.Row(form, i => i.IsQuantitative() && i.Number() > 2 && !i.IsCost()) is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var less = row.Comparison == Comparison.AtMost;
        var number = row.Number()!.Value;
        var eased = decimal.Round(
            number * (less ? dice.Pick(1.1m, 1.5m, 2) : dice.Pick(0.95m, 0.9m, 0.8m, 0.5m)),
            decimal.Truncate(number) == number ? 0 : 1
        );
        return eased == number
            ? null
            : Rounds(form, form.With(at, row.Cell((row.Comparison?.Sign() ?? "") + Edits.Print(eased) + row.Unit)));
    }

    private static IReadOnlyList<Form>? Dropped(Form form, Dice dice)
    {
        if (
            form.Stage != FormStage.Target
            || dice.Row(form, i => i.IsOne("产出") && !i.IsCost() || i.IsOne("效益")) is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var alone = form.Indicators.Count(i => i.Level1 == row.Level1) < 2;
        return alone ? null : Rounds(form, form.Without(i => ReferenceEquals(i, row)));
    }

    private static IReadOnlyList<Form>? OtherBudget(Form form, Dice dice)
    {
        var factor = dice.Pick(1.12m, 1.3m, 1.5m, 2, 0.85m, 0.7m, 0.5m, 1.2m);
        Money? Times(Money? amount) => amount is { } money ? Money.FromYuan(decimal.Round(money.Yuan * factor)) : null;
        var funds = form.Funds;
        return funds.TotalYuan is { Yuan: > 0 } && funds.LifetimeYuan is null
            ? Rounds(
                form,
                form with
                {
                    Funds = funds with
                    {
                        TotalYuan = Times(funds.TotalYuan),
                        FiscalYuan = Times(funds.FiscalYuan),
                        CarriedOverYuan = Times(funds.CarriedOverYuan),
                        OtherYuan = Times(funds.OtherYuan),
                        BasicYuan = Times(funds.BasicYuan),
                        ProjectYuan = Times(funds.ProjectYuan),
                        IncomeYuan = Times(funds.IncomeYuan),
                        ExpenditureYuan = Times(funds.ExpenditureYuan),
                        Lines = [.. funds.Lines.Select(l => l with { Yuan = Times(l.Yuan)!.Value })],
                    },
                }
            )
            : null;
    }
}
