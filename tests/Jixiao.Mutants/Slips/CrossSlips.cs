using Jixiao.Core;
using Jixiao.Core.Forms;
using static Jixiao.Mutants.Edits;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX120, JX121, JX212, JX337, JX530, JX627, JX628, JX713, JX714: columns, sums and dates held against one another.</summary>
internal static class CrossSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX120", OthersExplanation),
        OfForm("JX121", Gap),
        OfForm("JX212", WrongSum),
        OfRow("JX337", i => i.IsCount() && i.Number() is > 2 and < 100_000, FarOff),
        OfForm("JX530", MoreThanTrained),
        OfForm("JX627", OtherAmount, "JX604", "JX606"),
        OfForm("JX628", SwappedDigits, "JX604", "JX606"),
        EvaluationSlips.Scored("JX713", FilledEarly),
        OfForm("JX714", UpsideDown),
    ];

    private static Form? OthersExplanation(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || dice.Row(form, i => i.Name is { Length: > 4 }) is not { } at)
        {
            return null;
        }
        var words = $"反映{form.Indicators[at].Name}的年度情况";
        var other = dice.Row(form, i => i.Name is { } name && !Shares(name, words));
        return other is { } odd
            ? form.With(at, form.Indicators[at] with { Explanation = words })
                .With(odd, form.Indicators[odd] with { Explanation = words })
            : null;
    }

    private static bool Shares(string name, string words) =>
        Enumerable
            .Range(0, Math.Max(0, name.Length - 1))
            .Any(i => words.Contains(name.Substring(i, 2), StringComparison.Ordinal));

    private static Form? Gap(Form form, Dice dice)
    {
        if (form.Duties.Count == 0 || form.Indicators.Count < 6)
        {
            return null;
        }
        var filled = form.Each(i => i with { Activities = "组织实施年度工作", StandardSource = "年度工作计划" });
        var at = dice.Between(0, form.Indicators.Count - 1);
        var row = filled.Indicators[at];
        return filled.With(
            at,
            dice.Chance(50) || row.StandardValue is null
                ? row with
                {
                    Activities = null,
                }
                : row with
                {
                    StandardSource = null,
                }
        );
    }

    private static Form? WrongSum(Form form, Dice dice) =>
        form.Stage != FormStage.SelfEvaluation && form.IsWeighted()
            ? form.Plus(new Indicator { Name = "权重合计", Weight = Print(form.WeightSum() + dice.Pick(-5, 5, 8, 15)) })
            : null;

    private static Indicator FarOff(Indicator row, Dice dice)
    {
        var number = row.Number()!.Value;
        var (average, last) = (number, number);
        if (dice.Chance(50))
        {
            last = number * dice.Pick(10, 100, 1000);
        }
        else
        {
            average = number * dice.Pick(10, 100);
        }
        return row with
        {
            StandardValue = Print(number) + row.Unit,
            ThreeYearAverage = Print(average) + row.Unit,
            LastYear = Print(last) + row.Unit,
        };
    }

    private static bool IsFree(Form form) =>
        form.Stage != FormStage.SelfEvaluation && form.Indicators.All(i => i.Weight is null);

    private static Indicator Row(string one, string two, string name, string cell) =>
        new Indicator
        {
            Level1 = one,
            Level2 = two,
            Name = name,
        }.Cell(cell);

    private static Form? MoreThanTrained(Form form, Dice dice)
    {
        if (!IsFree(form))
        {
            return null;
        }
        var most = form
            .Indicators.Where(i => i.Number() is not null)
            .Select(i => i.Number()!.Value)
            .DefaultIfEmpty(0)
            .Max();
        var trained = decimal.Ceiling(most) + dice.Between(40, 400) + 100_000;
        return form.Plus(Row("产出指标", "数量指标", "农民工培训人数", $"≥{Print(trained)}人"))
            .Plus(
                Row("效益指标", "社会效益指标", "参训农民工实现就业人数", $"≥{Print(trained + dice.Between(5, 900))}人")
            );
    }

    private static Form? OtherAmount(Form form, Dice dice)
    {
        if (!IsFree(form) || form.Indicators.FirstOrDefault(i => i.IsCost()) is not { } frame)
        {
            return null;
        }
        var (count, price) = (dice.Between(20, 90), dice.Pick(500, 800, 1200));
        var right = count * price / 10_000m;
        var wrong = decimal.Round(right * dice.Pick(0.6m, 0.8m, 1.3m, 1.6m), 2);
        return form.Plus(Row("产出指标", "数量指标", "风琴修复数量", $"={count}台"))
            .Plus(Row(frame.Level1!, frame.Level2!, $"风琴修复费（{price}元/台）", $"≤{Print(wrong)}万元"));
    }

    private static Form? SwappedDigits(Form form, Dice dice)
    {
        if (
            !IsFree(form)
            || form is not { Project: not null, Funds: { TotalYuan: { Yuan: > 0 } budget, PrintedUnit: "万元" } }
            || form.Indicators.FirstOrDefault(i => i.IsCost()) is not { } frame
        )
        {
            return null;
        }
        var digits = Print(budget.Wan).ToCharArray();
        var at = dice.Between(0, Math.Max(0, digits.Length - 2));
        if (
            Print(budget.Yuan).TrimEnd('0').Length < 3
            || at + 1 >= digits.Length
            || !char.IsAsciiDigit(digits[at])
            || !char.IsAsciiDigit(digits[at + 1])
            || digits[at] == digits[at + 1]
            || (at == 0 && digits[1] == '0')
        )
        {
            return null;
        }
        (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        var rest = form with { Indicators = [.. form.Indicators.Where(i => !i.IsCost())] };
        return rest.Plus(Row(frame.Level1!, frame.Level2!, "项目总成本", $"≤{new string(digits)}万元"));
    }

    private static Form? FilledEarly(Form form, Dice dice) =>
        form.FiscalYear is { } year
            ? form with
            {
                Attributes =
                [
                    .. form.Attributes.Where(a => !a.Label.Contains("填报", StringComparison.Ordinal)),
                    new(dice.Pick("填报日期", "填表日期"), $"{year}年{dice.Between(1, 11)}月{dice.Between(1, 28)}日"),
                ],
            }
            : null;

    private static Form? UpsideDown(Form form, Dice dice)
    {
        if (form.FiscalYear is not { } year || form.Project is null)
        {
            return null;
        }
        var (start, end) = ($"{year}年{dice.Between(6, 12)}月1日", $"{year}年{dice.Between(1, 5)}月28日");
        return dice.Chance(50)
            ? form with
            {
                Attributes = [new("项目实施期限", $"{start}至{end}")],
            }
            : form with
            {
                Attributes = [new("计划开始日期", start), new("计划完成日期", end)],
            };
    }
}
