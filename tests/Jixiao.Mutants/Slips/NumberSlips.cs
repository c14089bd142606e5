using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Edits;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX525–JX528, JX624–JX626, JX712, JX820–JX826: numbers that do not go together.</summary>
internal static class NumberSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX525", Parts),
        OfForm("JX526", PartRows),
        OfForm("JX527", Months),
        OfForm("JX528", Quarterly),
        OfForm("JX624", Priced),
        OfForm("JX625", Tasks),
        EvaluationSlips.Scored("JX626", Columns),
        OfForm("JX712", OtherDay),
        EvaluationSlips.Scored("JX820", OtherResult),
        EvaluationSlips.Scored("JX821", TooFewPoints),
        EvaluationSlips.Scored("JX822", MoreThanAll),
        EvaluationSlips.Scored("JX823", LittleSpent, "JX807"),
        EvaluationSlips.Scored("JX824", WithoutUnit),
        EvaluationSlips.Scored("JX825", Late),
        EvaluationSlips.Scored("JX826", Partly),
    ];

    private static Form? Says(this Form form, string more) =>
        form.Goals.Count == 0 || form.Stage == FormStage.SelfEvaluation
            ? null
            : form with
            {
                Goals = [.. form.Goals.SkipLast(1), form.Goals[^1].TrimEnd('。', '；') + "；" + more],
            };

    private static Form? Parts(Form form, Dice dice)
    {
        var (a, b, c) = (dice.Between(110, 480), dice.Between(110, 480), dice.Between(110, 480));
        var off = dice.Pick(-50, -20, 30, 60);
        return dice.Chance(50)
            ? form.Says($"铺设步道{a + b + c + off}米，其中东段{a}米、中段{b}米、西段{c}米。")
            : form.Says($"东段铺设步道{a}米、西段铺设步道{b}米，合计{a + b + off}米。");
    }

    private static bool IsFree(this Form form) =>
        form.Stage != FormStage.SelfEvaluation && form.Indicators.All(i => i.Weight is null);

    private static Form? PartRows(Form form, Dice dice)
    {
        if (!form.IsFree() || dice.Row(form, i => i.IsCount() && i.Number() >= 9) is not { } at)
        {
            return null;
        }
        var row = form.Indicators[at];
        var first = decimal.Floor(row.Number()!.Value / 3);
        var second = decimal.Floor(row.Number()!.Value - first + dice.Pick(-2, 2, 3, 5));
        return form.Plus(Part("甲", first), at + 1).Plus(Part("乙", second), at + 2);
        Indicator Part(string which, decimal number) =>
            (row with { Name = $"其中：{which}片区{row.Name}" }).Cell(Print(number) + row.Unit);
    }

    private static Form? Months(Form form, Dice dice)
    {
        var each = dice.Between(8, 60);
        return form.Says($"每月夜巡{each}公里，全年夜巡{(each * 12) + dice.Pick(-24, 12, 36, 100)}公里。");
    }

    private static Form? Quarterly(Form form, Dice dice)
    {
        if (!form.IsFree())
        {
            return null;
        }
        var what = dice.Pick("水质监测", "桥梁巡检", "食堂抽查", "消防演练");
        return dice.Chance(50)
            ? form.Plus(Row("产出指标", "数量指标", what + "次数", $"≥{dice.Between(1, 3)}次"))
                .Says($"每季度开展一次{what}。")
            : form.Plus(Row("产出指标", "数量指标", what + "次数", $"≥{dice.Between(2, 11)}次"))
                .Says($"{what}每月一次。");
    }

    private static Form? Priced(Form form, Dice dice)
    {
        if (
            !form.IsFree()
            || form.Project is null
            || (form.Funds.LifetimeYuan ?? form.Funds.TotalYuan) is not { Yuan: > 0 and var budget }
        )
        {
            return null;
        }
        var price = dice.Pick(4800m, 6000m, 9600m);
        var heads = decimal.Ceiling(budget / price * dice.Pick(1.1m, 1.5m, 2m)) + 1;
        var frame =
            form.Indicators.FirstOrDefault(i => i.IsCost())
            ?? new Indicator { Level1 = "产出指标", Level2 = "成本指标" };
        return form.Plus(Row("产出指标", "数量指标", "聘用护渔员人数", $"={Print(heads)}人"))
            .Plus(Row(frame.Level1!, frame.Level2!, "护渔员补助标准", $"≤{Print(price)}元/人·年"));
    }

    private static Indicator Row(string one, string two, string name, string cell) =>
        new Indicator
        {
            Level1 = one,
            Level2 = two,
            Name = name,
        }.Cell(cell);

    private static Form? Tasks(Form form, Dice dice)
    {
        if (
            form.Subject != FormSubject.Department
            || form.Stage == FormStage.SelfEvaluation
            || form.Funds.PrintedUnit != "万元"
        )
        {
            return null;
        }
        var (a, b) = (dice.Between(2, 9), dice.Between(2, 9));
        var total = a + b + dice.Pick(-1, 1, 2, 10);
        return form with
        {
            Tasks =
            [
                new("巡河护堤", "巡河护堤", Core.Money.FromWan(a)),
                new("渠道清淤", "渠道清淤", Core.Money.FromWan(b)),
            ],
            Funds = form.Funds with
            {
                Lines = [.. form.Funds.Lines, new("合计/预算金额（万元）", Core.Money.FromWan(total), Print(total))],
            },
        };
    }

    private static Form? Columns(Form form, Dice dice)
    {
        if (
            form.Funds
            is not { AdjustedYuan: { } budget, ExecutedYuan: { Yuan: > 100_000 } executed, PrintedUnit: "万元" }
        )
        {
            return null;
        }
        var (rest, off) = (Core.Money.FromWan(dice.Between(1, 4)), Core.Money.FromWan(dice.Pick(0.5m, 1.5m, 6)));
        return form with
        {
            Funds = form.Funds with
            {
                Lines =
                [
                    Line("年度资金总额/全年预算数", budget.Yuan),
                    Line("年度资金总额/全年执行数", executed.Yuan),
                    Line("其中：财政拨款/全年预算数", budget.Yuan - rest.Yuan),
                    Line("其中：财政拨款/全年执行数", executed.Yuan - rest.Yuan - off.Yuan),
                    Line("上年结转资金/全年预算数", rest.Yuan),
                    Line("上年结转资金/全年执行数", rest.Yuan),
                ],
            },
        };
        static FundLine Line(string label, decimal yuan) =>
            new(label, Core.Money.FromWan(yuan / 10_000), Print(yuan / 10_000));
    }

    private static Form? OtherDay(Form form, Dice dice)
    {
        if (dice.Row(form, i => i.IsDate() && i.Is("时效") && i.Name is { Length: > 6 }) is not { } at)
        {
            return null;
        }
        var months = form
            .Indicators.Where(i => i.IsDate())
            .Select(i => i.Value![5..7])
            .ToHashSet(StringComparer.Ordinal);
        var month = dice.Between(1, 12);
        var name = form.Indicators[at].Name!;
        return months.Contains($"{month:00}") ? null : form.Says($"{month}月{dice.Between(1, 28)}日前落实{name}。");
    }

    private static Form? OtherResult(Form form, Dice dice)
    {
        if (
            dice.Row(
                form,
                i =>
                    i.IsCount()
                    && Edits.Number(i.Actual?.Replace(i.Unit!, "", StringComparison.Ordinal)) is > 3
                    && i.Name is { Length: > 4 }
            )
            is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var actual = Edits.Number(row.Actual!.Replace(row.Unit!, "", StringComparison.Ordinal))!.Value;
        return row.Named("每", "均")
            ? null
            : form with
            {
                GoalResults =
                [
                    $"{row.Name}达到{Print(actual + dice.Pick(1, 3, 7, actual))}{row.Unit}，较好完成了年度任务。",
                ],
            };
    }

    private static Form? TooFewPoints(Form form, Dice dice)
    {
        if (
            dice.Row(
                form,
                i => i.IsRate() && i.Comparison is not Comparison.AtMost && i.Number() > 50 && i.Weight() >= 5
            )
            is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var mutant = row with
        {
            Actual = Print(row.Number()!.Value - dice.Pick(1, 2)) + "%",
            Score = Print(decimal.Floor(row.Weight() * dice.Pick(0.6m, 0.7m, 0.8m))),
            Deviation = "外出人员较多，下年度提前组织。",
        };
        return form.With(at, mutant).Retotalled();
    }

    private static Form? MoreThanAll(Form form, Dice dice) =>
        dice.Row(form, i => i.IsCapped() && i.Actual is not null) is { } at
            ? form.With(at, form.Indicators[at] with { Actual = $"{dice.Between(101, 140)}%" })
            : null;

    private static Form? LittleSpent(Form form, Dice dice)
    {
        if (
            form.Funds is not { AdjustedYuan: { Yuan: > 0 } budget, ExecutionScore: not null }
            || form.Indicators.Any(i => i.Attributes.Count > 0)
        )
        {
            return null;
        }
        var rate = dice.Between(30, 79);
        var weight = Edits.Number(form.Funds.ExecutionWeight) ?? 10;
        var mutant = form with
        {
            Funds = form.Funds with
            {
                ExecutedYuan = Core.Money.FromWan(budget.Yuan * rate / 1_000_000),
                ExecutionRate = $"{rate}%",
                ExecutionScore = Print(weight * rate / 100),
                Lines = [],
            },
        };
        return mutant
            .Each(i =>
                i with
                {
                    Actual = i.Deviation is null ? i.Actual : i.ValueText,
                    Score = i.Weight,
                    Deviation = null,
                }
            )
            .Retotalled();
    }

    private static Form? WithoutUnit(Form form, Dice dice)
    {
        bool hasUnit(Indicator i) =>
            i is { Unit: { } unit, Actual: { } actual }
            && i.IsQuantitative()
            && actual.EndsWith(unit, StringComparison.Ordinal);
        if (form.Indicators.Count(hasUnit) < 4 || dice.Row(form, hasUnit) is not { } at)
        {
            return null;
        }
        var row = form.Indicators[at];
        var bare = row.Actual![..^row.Unit!.Length];
        return Edits.Number(bare) is null or 0 ? null : form.With(at, row with { Actual = bare });
    }

    private static Form? Late(Form form, Dice dice)
    {
        if (
            dice.Row(form, i => i.IsDate() && i.Score is not null && i.Comparison != Comparison.AtLeast) is not { } at
            || !int.TryParse(form.Indicators[at].Value.AsSpan(5, 2), out var month)
            || month == 12
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var late = $"{row.Value![..4]}年{dice.Between(month + 1, 12)}月{dice.Between(1, 28)}日";
        return form.With(at, row with { Actual = late, Score = row.Weight }).Retotalled();
    }

    private static Form? Partly(Form form, Dice dice) =>
        dice.Row(form, i => !i.IsDate() && !i.IsCost() && i.Score is not null && i.Actual is not null) is { } at
            ? form.With(
                    at,
                    form.Indicators[at] with
                    {
                        Actual = dice.Pick("部分达成", "部分完成", "未完成", "效果不明显"),
                        Score = form.Indicators[at].Weight,
                    }
                )
                .Retotalled()
            : null;
}
