using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX301–JX316: the value, its sign and its unit.</summary>
internal static class ValueSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfRow("JX301", i => i.IsQuantitative(), WordsAndSigns),
        OfRow("JX302", i => i.IsCapped(), OverWhole),
        OfRow("JX303", i => i.IsRate() && i.Comparison != Comparison.AtMost || i.IsCount(), UnitAgainstName),
        OfRow("JX304", i => i.IsQuantitative() && !i.IsRate(), StrangeUnit),
        OfRow("JX305", i => i.IsCount(), (i, dice) => i.Cell(dice.Pick("≥", "=", "", "不少于") + i.Value)),
        OfRow("JX306", i => i.IsQuantitative(), About),
        OfRow("JX307", i => !i.IsCost() && !i.IsSatisfaction() && i.Level2 is not null, Scale),
        OfForm("JX308", MostlyWords),
        OfRow("JX309", i => i.IsSatisfaction(), Satisfaction, "JX302"),
        OfRow("JX310", i => i.IsCount(), Zero),
        OfRow(
            "JX311",
            i => i.IsQuantitative() && i.Comparison is Comparison.AtLeast or Comparison.AtMost,
            TargetInName
        ),
        OfForm("JX312", SameNumber, "JX606", "JX604", "JX608", "JX806"),
        OfForm(
            "JX313",
            (form, dice) =>
                Past(
                    form,
                    dice,
                    i =>
                        dice.Chance(50)
                            ? i with
                            {
                                LastYear = Better(i, dice),
                            }
                            : i with
                            {
                                ThreeYearAverage = Better(i, dice),
                            }
                )
        ),
        OfForm(
            "JX314",
            (form, dice) =>
                form.Funds.LifetimeYuan is null
                    ? Past(form, dice, i => i with { PlannedValue = Better(i, dice) }, noCost: true)
                    : null
        ),
        OfForm("JX315", OtherType),
        OfRow("JX316", i => !i.IsCost() && !i.IsSatisfaction(), WordsWithUnit),
    ];

    private static Indicator? WordsAndSigns(Indicator row, Dice dice)
    {
        if (dice.Chance(35))
        {
            return row with { Comparison = Comparison.Qualitative };
        }
        var words = dice.Pick(
            "明显提升",
            "显著提高",
            "逐步改善",
            "有效保障",
            "全部完成",
            "按计划完成",
            "符合标准",
            "严格控制",
            "不断增强",
            "达到要求",
            "合格",
            "良好"
        );
        var sign = dice.Pick(Comparison.AtLeast, Comparison.AtMost, Comparison.Equal, Comparison.Above);
        return row with { Comparison = sign, Value = words, Unit = null, ValueText = sign.Sign() + words };
    }

    private static Indicator? OverWhole(Indicator row, Dice dice) =>
        row.Cell(
            dice.Pick(
                "≥100%",
                ">100%",
                "=105%",
                "≥110%",
                "120%",
                "≥100.5%",
                "100%以上",
                "不低于100%",
                "≧100％",
                "=101%",
                "≥150%",
                "≥102%"
            )
        );

    private static Indicator? UnitAgainstName(Indicator row, Dice dice)
    {
        if (row.IsRate())
        {
            return row.Named("率", "满意度")
                ? row.Cell($"≥{row.Value}{dice.Pick("个", "人", "次", "元", "户", "项", "所", "万元", "人次", "家")}")
                : null;
        }
        var (name, cell) = dice.Pick(
            ("参训人数", "≥85%"),
            ("受益人数", "≥90%"),
            ("设备购置数量", "≥95%"),
            ("发放补助金额", "≥120个"),
            ("资助学生人数", "=100%"),
            ("投入资金金额", "≥20项"),
            ("服务群众人次", "≥95%"),
            ("改造面积", "≥3人"),
            ("采购设备数量", "≥80%"),
            ("帮扶户数", "≥95%"),
            ("补贴发放金额", "≥300人")
        );
        return (row with { Name = name }).Cell(cell);
    }

    private static Indicator? StrangeUnit(Indicator row, Dice dice) =>
        row.Cell(
            $"{row.Comparison?.Sign()}{row.Value}"
                + dice.Pick(
                    "人/元",
                    "户/元",
                    "公里/万元",
                    "个/元",
                    "人次/元",
                    "亩/元",
                    "生/元",
                    "平方米/元",
                    "人·次/元",
                    "套/万元",
                    "坨",
                    "嗯"
                )
        );

    private static Indicator? About(Indicator row, Dice dice) =>
        row.Cell(
            dice.Pick(
                $"≈{row.Value}{row.Unit}",
                $"约{row.Value}{row.Unit}",
                $"{row.Value}{row.Unit}左右",
                $"~{row.Value}{row.Unit}",
                $"大约{row.Value}{row.Unit}",
                $"≈ {row.Value} {row.Unit}"
            )
        );

    private static Indicator? Scale(Indicator row, Dice dice)
    {
        var scale = row.Cell(
            dice.Pick(
                "好坏",
                "优良中低差",
                "是/否",
                "优、良、中、差",
                "合格/不合格",
                "高中低",
                "好、一般、差",
                "满意/基本满意/不满意",
                "优良中差",
                "达标/不达标",
                "是否",
                "好/较好/一般/差",
                "有/无"
            )
        );
        return dice.Chance(60) ? scale with { Comparison = Comparison.Qualitative } : scale;
    }

    private static Form? MostlyWords(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || form.Indicators.Any(i => i.Level2 is null))
        {
            return null;
        }
        List<Indicator> all = [.. form.Indicators.Where(i => dice.Chance(50) || !i.IsCost())];
        var chosen = (
            dice.Chance(40)
                ? all.Where(i => i.IsOne("产出"))
                : dice.Shuffled(all).Take(form.Indicators.Count * dice.Between(42, 75) / 100 + 1)
        ).ToHashSet();
        return form.Each(i =>
            chosen.Contains(i)
                ? i.Cell(dice.Pick("明显改善", "有效保障", "持续提升", "按要求完成", "稳步提高", "健全完善")) with
                {
                    Comparison = dice.Chance(50) ? Comparison.Qualitative : null,
                }
                : i
        );
    }

    private static Indicator? Satisfaction(Indicator row, Dice dice) =>
        row.Cell(
            dice.Pick(
                "≥50%",
                "=100%",
                "100%",
                "≥55%",
                "≥45%",
                "≥59%",
                "≥9.5%",
                "≥9%",
                "≥30%",
                "达到100%",
                "≥58.5%",
                "=100.00%"
            )
        );

    private static Indicator? Zero(Indicator row, Dice dice) =>
        row.Named("事故", "投诉", "案件", "新增", "新建")
            ? null
            : row.Cell(
                dice.Pick($"≥0{row.Unit}", $"0{row.Unit}", $"=0{row.Unit}", $"≥0.0{row.Unit}", $"0.00{row.Unit}")
            );

    private static Indicator? TargetInName(Indicator row, Dice dice)
    {
        var least = row.Comparison == Comparison.AtLeast;
        var value = dice.Chance(60) ? row.Value! : Edits.Print(row.Number()!.Value + dice.Pick(1, 2, 5));
        var end = least
            ? dice.Pick(
                "大于{0}",
                "达到{0}以上",
                "不低于{0}",
                "{0}以上",
                "≥{0}",
                "不少于{0}",
                "超过{0}",
                "达{0}",
                "大于等于{0}"
            )
            : dice.Pick("不超过{0}", "小于{0}", "≤{0}", "低于{0}", "控制在{0}以内", "{0}以下", "不高于{0}");
        return row with { Name = row.Name + end.Replace("{0}", value + row.Unit, StringComparison.Ordinal) };
    }

    private static Form? SameNumber(Form form, Dice dice)
    {
        var number = dice.Pick("10", "1", "5", "20", "50", "90", "95", "12");
        return form.Stage != FormStage.SelfEvaluation && form.Indicators.Count(i => i.IsQuantitative()) >= 5
            ? form.Each(i => i.IsQuantitative() ? i.Cell((i.Comparison?.Sign() ?? "") + number + i.Unit) : i)
            : null;
    }

    /// <summary>Gives one row (or a few) a past or planned value.</summary>
    private static Form? Past(Form form, Dice dice, Func<Indicator, Indicator> change, bool noCost = false)
    {
        var rows = dice.Shuffled(
                form.Indicators.Where(i => i.IsQuantitative() && i.Number() > 0 && (!noCost || !i.IsCost()))
            )
            .Take(dice.Between(1, 2))
            .ToHashSet();
        if (form.Stage == FormStage.SelfEvaluation || rows.Count == 0)
        {
            return null;
        }
        var mutant = form.Each(i =>
            rows.Contains(i)
                ? change(i with { Explanation = null, LastYear = null, ThreeYearAverage = null, PlannedValue = null })
                : i
        );
        return mutant.Indicators.Where((_, i) => rows.Contains(form.Indicators[i])).Any(HasPast) ? mutant : null;
    }

    private static bool HasPast(Indicator row) =>
        (row.LastYear ?? row.ThreeYearAverage ?? row.PlannedValue) is not null;

    /// <summary>More where more is better, less where less is; of a whole never more than the whole.</summary>
    private static string? Better(Indicator row, Dice dice)
    {
        var number = row.Number()!.Value;
        var less = row.Comparison == Comparison.AtMost || row.IsCost();
        var factor = dice.Pick(0.02m, 0.05m, 0.1m, 0.3m);
        var better = decimal.Round(less ? number * (1 - factor) : number * (1 + factor), 2);
        if (row.IsRate() && !less)
        {
            better = number >= 100 ? 100 : decimal.Min(100, better);
        }
        else if (decimal.Truncate(number) == number)
        {
            better = less ? decimal.Floor(better) : decimal.Ceiling(better);
        }
        return better == number ? null : $"{Edits.Print(better)}{row.Unit}";
    }

    private static Form? OtherType(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || dice.Row(form, i => i.IsQuantitative() && !i.IsCost()) is not { } at
        )
        {
            return null;
        }
        var row = form.Indicators[at];
        var words = dice.Pick("明显提升", "稳步提高", "持续改善", "全面完成", "较好", "有效保障");
        var past = row.ValueText?.TrimStart('≥', '≤', '=');
        return dice.Chance(50)
            ? form.With(at, row.Cell(words) with { LastYear = past, ThreeYearAverage = dice.Chance(50) ? past : null })
            : form.With(at, row with { LastYear = words, ThreeYearAverage = dice.Chance(50) ? words : null });
    }

    private static Indicator? WordsWithUnit(Indicator row, Dice dice)
    {
        var words = dice.Pick("明显提升", "有效改善", "显著增强", "持续提高", "较好", "完善", "稳步增长", "保障到位");
        var unit = dice.Pick("项", "个", "%", "次", "人", "套", "天", "场次");
        return row with
        {
            Comparison = dice.Chance(60) ? Comparison.Qualitative : null,
            Value = words,
            Unit = unit,
            ValueText = words + unit,
        };
    }
}
