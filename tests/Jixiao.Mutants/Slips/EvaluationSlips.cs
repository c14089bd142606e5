using Jixiao.Core;
using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Edits;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX801–JX805, JX810–JX817: scores and actual values.</summary>
internal static class EvaluationSlips
{
    private static readonly string?[] Blanks = [null, "", "/", "无", "—"];

    public static IReadOnlyList<Mutator> All { get; } =
    [
        Scored("JX801", Miscounted, "JX810"),
        Scored("JX802", NoReason),
        Scored("JX803", FullWithExcuse, "JX801"),
        new("JX804", ChangedSinceApproval, "JX801"),
        Scored("JX805", OtherKind),
        Scored("JX810", ScoreOutside, "JX801"),
        Scored("JX811", ActualCopies),
        Scored(
            "JX812",
            (form, dice) => form with { TotalScore = dice.Pick(Blanks), Grade = dice.Chance(50) ? form.Grade : null }
        ),
        Scored("JX814", NoActual, "JX801"),
        Scored("JX815", NoScore, "JX801", "JX802"),
        Scored("JX817", ResultsCopyGoals),
    ];

    public static Mutator Scored(string rule, Func<Form, Dice, Form?> slip, params string[] implies) =>
        OfForm(
            rule,
            (form, dice) =>
                form.Stage == FormStage.SelfEvaluation && form.TotalScore is not null ? slip(form, dice) : null,
            implies
        );

    private static decimal Score(this Indicator row) => Edits.Number(row.Score) ?? 0;

    /// <summary>The total that the scores as they now stand give.</summary>
    public static Form Retotalled(this Form form)
    {
        var total = form.Indicators.Sum(Score) + (Edits.Number(form.Funds.ExecutionScore) ?? 0);
        return form with
        {
            TotalScore = Print(total),
            Grade =
                form.Grade is null ? null
                : total >= 90 ? "优"
                : total >= 80 ? "良"
                : total >= 60 ? "中"
                : "差",
        };
    }

    private static Form? Miscounted(Form form, Dice dice)
    {
        var total = Edits.Number(form.TotalScore) ?? 0;
        switch (dice.Between(1, 5))
        {
            case 1:
                // A total without a printed score of the execution may hold up to ten points more.
                var off = form.Funds.ExecutionScore is null
                    ? dice.Pick(-1, -3, -0.5m, 11, 12)
                    : dice.Pick(1, -1, 2, 0.5m, -3, 0.2m, 5);
                return form with { TotalScore = Print(total + off) };
            case 2 when form.Funds.ExecutionScore is { } printed:
                var other = Edits.Number(printed)!.Value - dice.Pick(0.5m, 1, 2, 0.2m);
                return (form with { Funds = form.Funds with { ExecutionScore = Print(other) } }).Retotalled();
            case 3:
                return form with { Grade = dice.Pick("良", "中", "差") };
            case 4
                when dice.Row(form, i => i.IsQuantitative() && Edits.Number(Bare(i)) is not null && !i.IsCost())
                    is { } at:
                var row = form.Indicators[at];
                var missed =
                    row.Comparison == Comparison.AtMost ? row.Number()!.Value * 1.4m : row.Number()!.Value * 0.6m;
                return form.With(
                        at,
                        row with
                        {
                            Actual = Print(decimal.Round(missed, 2)) + Unit(row),
                            Score = row.Weight,
                            Deviation = "因天气原因进度滞后，下年度提前安排。",
                        }
                    )
                    .Retotalled();
            case 5
                when form.Funds.ExecutionScore is not null && dice.Row(form, i => i.Score() == i.Weight()) is { } full:
                // The total was added up before one score was changed.
                var lower = form.Indicators[full];
                return form.With(
                    full,
                    lower with
                    {
                        Score = Print(lower.Weight() - 1),
                        Deviation = "宣传不够，下年度改进。",
                    }
                );
            default:
                return null;
        }
    }

    /// <summary>The number of the actual value.</summary>
    private static string? Bare(Indicator row) => TargetValues.Parse(row.Actual ?? "").Value;

    private static string? Unit(Indicator row) => TargetValues.Parse(row.Actual ?? "").Unit;

    private static Form? NoReason(Form form, Dice dice)
    {
        var blank = dice.Pick(Blanks);
        if (dice.Chance(40) && dice.Row(form, i => i.Score() < i.Weight()) is { } at)
        {
            return form.With(at, form.Indicators[at] with { Deviation = blank });
        }
        if (dice.Row(form, i => i.Score() == i.Weight() && i.Weight() > 2) is not { } full)
        {
            return null;
        }
        var row = form.Indicators[full];
        return form.With(
                full,
                row with
                {
                    Score = Print(row.Weight() - dice.Pick(0.5m, 1, 2, 0.2m)),
                    Deviation = blank,
                }
            )
            .Retotalled();
    }

    private static Form? FullWithExcuse(Form form, Dice dice)
    {
        if (dice.Chance(50))
        {
            return dice.Row(form, i => i.Score() == i.Weight()) is { } full
                ? form.With(
                    full,
                    form.Indicators[full] with
                    {
                        Deviation = dice.Pick(
                            "因雨季施工未完成",
                            "部分点位进度滞后",
                            "尚未全部完成，下年度继续推进",
                            "受疫情影响未达到预期",
                            "个别乡镇没有完成",
                            "资金拨付滞后，未按期完成",
                            "未达目标，将加强督促",
                            "有2处尚未完工"
                        ),
                    }
                )
                : null;
        }
        if (
            dice.Row(
                form,
                i => i.Score() == i.Weight() && i.IsQuantitative() && i.Comparison == Comparison.AtLeast && !i.IsRate()
            )
            is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var more = decimal.Ceiling(row.Number()!.Value * dice.Pick(1.4m, 1.6m, 2, 3, 5));
        return form.With(at, row with { Actual = Print(more) + Unit(row), Deviation = dice.Pick(Blanks) });
    }

    /// <summary>The approved targets, and a self-evaluation that holds other ones.</summary>
    private static IReadOnlyList<Form>? ChangedSinceApproval(Form form, Dice dice)
    {
        if (form.Stage != FormStage.SelfEvaluation || form.Unit is null)
        {
            return null;
        }
        var approved = form with
        {
            Stage = dice.Chance(50) ? FormStage.Target : FormStage.Approval,
            Title = form
                .Title?.Replace("自评", "目标", StringComparison.Ordinal)
                .Replace("完成情况", "", StringComparison.Ordinal),
            GoalResults = [],
            TotalScore = null,
            Grade = null,
            Funds = form.Funds with
            {
                AdjustedYuan = null,
                ExecutedYuan = null,
                ExecutionRate = null,
                ExecutionScore = null,
                ExecutionWeight = null,
                Lines = [],
            },
            Indicators = [.. form.Indicators.Select(i => i with { Actual = null, Score = null, Deviation = null })],
        };
        if (dice.Row(approved, i => i.IsQuantitative() && i.Number() > 1) is not { } at)
        {
            return null;
        }
        var row = approved.Indicators[at];
        if (dice.Chance(65))
        {
            // The target was made easier before the unit scored itself.
            var factor =
                row.Comparison == Comparison.AtMost ? dice.Pick(0.9m, 0.95m, 0.8m) : dice.Pick(1.1m, 1.05m, 1.3m, 2);
            var harder = decimal.Ceiling(row.Number()!.Value * factor);
            return
                harder == row.Number()
                || row.Comparison == Comparison.AtMost && harder > row.Number()
                || row.IsRate() && harder >= 100
                || row.IsCost() && row.Comparison != Comparison.AtMost
                ? null
                : [approved.With(at, row.Cell(row.Comparison?.Sign() + Print(harder) + row.Unit)), form];
        }
        var other = dice.Row(approved, i => i.Level1 == row.Level1 && !ReferenceEquals(i, row) && i.Weight() > 2);
        return other is { } from
            ?
            [
                approved
                    .With(at, row.Weighing(row.Weight() + 2))
                    .With(from, approved.Indicators[from].Weighing(approved.Indicators[from].Weight() - 2)),
                form,
            ]
            : null;
    }

    private static Form? OtherKind(Form form, Dice dice)
    {
        if (dice.Row(form, i => i.IsQuantitative() && i.Score() == i.Weight()) is not { } at)
        {
            return null;
        }
        var row = form.Indicators[at];
        var unit = dice.Pick("%", "公里", "天", "户", "亩");
        return form.With(
            at,
            row with
            {
                Actual =
                    unit != row.Unit
                    && row.Unit?.Contains(unit, StringComparison.Ordinal) != true
                    && dice.Chance(35)
                    && Bare(row) is { } bare
                        ? bare + unit
                        : dice.Pick(
                            "完成",
                            "已完成",
                            "已达标",
                            "达到",
                            "全部完成",
                            "达标",
                            "良好",
                            "达成年度指标",
                            "按计划完成",
                            "达到预期目标"
                        ),
            }
        );
    }

    private static Form? ScoreOutside(Form form, Dice dice)
    {
        var at = dice.Between(0, form.Indicators.Count - 1);
        var row = form.Indicators[at];
        var score = dice.Pick(
            row.Weight() + 1,
            row.Weight() + 0.5m,
            row.Weight() * 10,
            -1,
            -row.Weight(),
            row.Weight() + 5,
            -0.5m
        );
        var mutant = form.With(
            at,
            row with
            {
                Score = Print(score),
                Deviation = score < 0 ? "任务未完成，下年度补做。" : row.Deviation,
            }
        );
        return dice.Chance(60) ? mutant.Retotalled() : mutant;
    }

    private static Form? ActualCopies(Form form, Dice dice) =>
        form.Indicators.Count(i => i.IsQuantitative()) < 6
            ? null
            : form.Each(i =>
                    i.IsQuantitative() || i.IsDate()
                        ? i with
                        {
                            Actual = dice.Chance(70) ? i.Value + i.Unit : i.ValueText,
                            Score = i.Weight,
                            Deviation = null,
                        }
                        : i
                )
                .Retotalled();

    private static Form? NoActual(Form form, Dice dice)
    {
        var blank = dice.Pick(Blanks);
        var some = dice.Shuffled(form.Indicators)
            .Take(dice.Chance(25) ? form.Indicators.Count : dice.Between(1, 3))
            .ToHashSet();
        return form.Each(i => some.Contains(i) ? i with { Actual = blank } : i);
    }

    private static Form? NoScore(Form form, Dice dice)
    {
        var blank = dice.Pick(Blanks);
        var some = dice.Shuffled(form.Indicators).Take(dice.Between(1, 3)).ToHashSet();
        return form.Each(i => some.Contains(i) ? i with { Score = blank } : i);
    }

    private static Form? ResultsCopyGoals(Form form, Dice dice) =>
        form.Goals.Count == 0 || form.GoalResults.Count == 0
            ? null
            : form with
            {
                GoalResults = dice.Between(1, 4) switch
                {
                    1 => [string.Concat(form.Goals)],
                    2 => [.. form.Goals.Select(g => g.TrimEnd('。', '；'))],
                    3 => [.. form.Goals.Select(g => g.Replace("，", "、", StringComparison.Ordinal))],
                    _ => form.Goals,
                },
            };
}
