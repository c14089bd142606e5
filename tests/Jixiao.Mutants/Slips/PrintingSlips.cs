using Jixiao.Core.Forms;
using Jixiao.Core.Values;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX317–JX331: how the value is written, and which way it points.</summary>
internal static class PrintingSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfRow("JX317", i => i.IsCount(), TwoTargets),
        OfRow("JX318", i => i.IsQuantitative(), UnitSpelling),
        OfRow("JX319", i => i.IsQuantitative() && i.Number() > 1, UpsideDown),
        OfRow("JX320", i => i.IsQuantitative(), SignTwice, "JX302", "JX325", "JX326", "JX609", "JX710"),
        OfRow("JX321", i => i.IsRate() || i.IsCount(), HugePercentage, "JX303", "JX806"),
        OfRow("JX322", i => i.IsQuantitative() && !i.IsRate(), TwoUnits),
        OfRow("JX323", i => i.IsCount(), Fraction),
        OfRow(
            "JX324",
            i => i.IsCapped() && !i.IsSatisfaction() && !i.Named("覆盖率"),
            (i, dice) =>
                i.Cell(
                    $"{dice.Pick("≥", "=", "")}{dice.Pick("9.5", "45", "30", "9", "40", "49", "10", "25.5", "8", "35")}%"
                )
        ),
        OfRow("JX325", i => i.IsRate() || i.Comparison == Comparison.AtMost && !i.IsCost(), ReverseAtLeast, "JX710"),
        OfRow(
            "JX326",
            i => i.IsCapped(),
            (i, dice) => i.Cell($"{dice.Pick("≤", "<", "不超过", "不高于", "低于", "小于")}{i.Value}%"),
            "JX806"
        ),
        OfForm("JX327", AsLastYear),
        OfRow("JX328", i => i.IsSatisfaction(), SatisfactionInWords),
        OfRow("JX329", i => i.IsQuantitative(), Separator),
        OfRow("JX330", i => i.IsCapped(), RateAsFraction),
        OfRow("JX331", i => i.IsQuantitative(), OddPrinting),
    ];

    private static Indicator? TwoTargets(Indicator row, Dice dice)
    {
        var (n, unit) = (row.Value, row.Unit);
        return row.Cell(
            dice.Pick(
                $"{n}{unit}（{dice.Between(200, 900)}人）",
                $"省级{dice.Between(1, 5)}项、市级{dice.Between(2, 9)}项",
                $"{n}{unit}/{dice.Between(20, 90)}次",
                $"{n}{unit}，{dice.Between(20, 90)}户",
                $"≥{n}{unit}，覆盖率≥95%",
                $"新建{dice.Between(2, 9)}处、改造{dice.Between(3, 20)}处",
                $"城区{dice.Between(2, 9)}个；乡镇{dice.Between(3, 20)}个",
                $"≥{n}{unit}；≥{dice.Between(2, 12)}期",
                $"上半年{dice.Between(2, 9)}次，下半年{dice.Between(2, 9)}次"
            )
        );
    }

    private static Indicator? UnitSpelling(Indicator row, Dice dice)
    {
        var (name, unit) = dice.Pick(
            ("服务群众", "人/次"),
            ("改造面积", "平米"),
            ("硬化场地", "㎡"),
            ("慰问金标准", "圆"),
            ("开挖土方", "立米"),
            ("接待游客", "万人/次"),
            ("维修路面", "M2"),
            ("体检服务", "人／次"),
            ("修缮房屋", "m2"),
            ("材料费用", "万圆"),
            ("巡查", "次数")
        );
        var number = dice.Between(12, 900);
        return (row with { Name = $"{dice.Pick("全年", "年度", "县级", "")}{name}" }) with
        {
            Comparison = Comparison.AtLeast,
            Value = Edits.Print(number),
            Unit = unit,
            ValueText = $"≥{number}{unit}",
        };
    }

    private static Indicator? UpsideDown(Indicator row, Dice dice)
    {
        var high = row.Number()!.Value;
        var low = decimal.Round(high * dice.Pick(0.5m, 0.8m, 0.9m), 0);
        return low == high
            ? null
            : row.Cell(
                dice.Pick(
                    $"{row.Value}{row.Unit}-{low}{row.Unit}",
                    $"{row.Value}-{low}{row.Unit}",
                    $"{row.Value}{row.Unit}~{low}{row.Unit}",
                    $"{row.Value}至{low}{row.Unit}",
                    $"{row.Value}{row.Unit}—{low}{row.Unit}",
                    $"{row.Value}～{low}{row.Unit}"
                )
            );
    }

    private static Indicator? SignTwice(Indicator row, Dice dice)
    {
        var cell = $"{row.Value}{row.Unit}";
        return row.Cell(
            dice.Pick(
                $"≥{cell}以上",
                $"≤{cell}以内",
                $"≥{cell}以内",
                $"≤{cell}以上",
                $"≥{cell}以下",
                $"≥不少于{cell}",
                $"≤不超过{cell}",
                $"≥不超过{cell}",
                $"不低于{cell}以上",
                $"≥≥{cell}",
                $">{cell}以上",
                $"≤{cell}以下"
            )
        );
    }

    /// <summary>Not of a whole: of those JX302 speaks.</summary>
    private static Indicator? HugePercentage(Indicator row, Dice dice)
    {
        var huge = $"{dice.Pick("≥", "=", "")}{dice.Between(1000, 9800)}%";
        return row.IsCount() && row.Number() >= 1000
            ? row.Cell($"{dice.Pick("≥", "=", "")}{row.Value}%")
            : (
                row with
                {
                    Name = dice.Pick(
                        "旅游收入增长率",
                        "服务人次同比增幅",
                        "农户收入提高比例",
                        "产值增长比例",
                        "投资回报率",
                        "业务量增长",
                        "发病人数下降幅度"
                    ),
                }
            ).Cell(huge);
    }

    private static Indicator? TwoUnits(Indicator row, Dice dice)
    {
        var other = row.IsAmount()
            ? row.Unit == "万元"
                ? "元"
                : "万元"
            : dice.Pick("万元", "公里", "%", "天", row.Unit == "个" ? "亩" : "人");
        return other == row.Unit || row.Unit?.Contains(other, StringComparison.Ordinal) == true
            ? null
            : row with
            {
                Name = row.Name + dice.Pick($"（{other}）", $"({other})", $"（单位：{other}）"),
            };
    }

    private static Indicator? Fraction(Indicator row, Dice dice)
    {
        var number = dice.Between(2, 400) + dice.Pick(0.5m, 0.25m, 0.8m, 0.75m, 0.3m);
        return (
            row with
            {
                Name = dice.Pick(
                    "培训人员",
                    "新建站点",
                    "举办活动",
                    "受益农户",
                    "购置设备",
                    "维修学校",
                    "巡查次数",
                    "建设项目"
                ),
            }
        ).Cell(
            $"{dice.Pick("≥", "=", "")}{number}{dice.Pick("人", "所", "个", "次", "台", "套", "户", "名", "项", "家")}"
        );
    }

    private static Indicator? ReverseAtLeast(Indicator row, Dice dice)
    {
        if (row.Comparison == Comparison.AtMost && row.Named("差错", "漏损率", "病死率", "受害率", "事故", "损失率"))
        {
            return row with
            {
                Comparison = dice.Pick(Comparison.AtLeast, Comparison.Above),
                ValueText = "≥" + row.Value + row.Unit,
            };
        }
        var (name, unit) = dice.Pick(
            ("安全事故发生率", "%"),
            ("群众投诉率", "%"),
            ("设备故障率", "%"),
            ("学生辍学率", "%"),
            ("死亡人数", "人"),
            ("失业率", "%"),
            ("生产安全事故起数", "起"),
            ("图书差错率", "%"),
            ("投诉次数", "次"),
            ("返贫率", "%"),
            ("管网漏损率", "%"),
            ("发病率", "%"),
            ("违规使用资金次数", "次")
        );
        return (row with { Name = name }).Cell($"{dice.Pick("≥", ">", "不低于", "不少于")}{dice.Between(1, 9)}{unit}");
    }

    private static Form? AsLastYear(Form form, Dice dice) =>
        form.Stage != FormStage.SelfEvaluation && form.Indicators.Count(i => i.IsQuantitative()) >= 6
            ? form.Each(i =>
                i.IsQuantitative() && !(i.IsCost() && dice.Chance(40))
                    ? i with
                    {
                        LastYear = dice.Chance(50) ? i.ValueText : i.Value + i.Unit,
                        ThreeYearAverage = null,
                    }
                    : i
            )
            : null;

    private static Indicator? SatisfactionInWords(Indicator row, Dice dice)
    {
        var words = row.Cell(
            dice.Pick(
                "满意",
                "较高",
                "基本满意",
                "非常满意",
                "好坏",
                "较满意",
                "提高",
                "高",
                "不断提升",
                "良好",
                "优",
                "明显提高"
            )
        );
        return dice.Chance(50) ? words with { Comparison = Comparison.Qualitative } : words;
    }

    private static Indicator? Separator(Indicator row, Dice dice)
    {
        var digits = dice.Pick(
            "10,0000",
            "1,50",
            "53,00",
            "1,2345",
            "12,34,56",
            "5,0000",
            "1,00",
            "2,5",
            "100,00",
            "1,0000"
        );
        return row.Cell($"{dice.Pick("≥", "≤", "=", "")}{digits}{row.Unit}");
    }

    private static Indicator? RateAsFraction(Indicator row, Dice dice) =>
        row.Cell(dice.Pick("0.95", "≥0.9", "≥0.95%", "=0.98", "≥0.85", "0.9%", "≥0.98%", "0.92", "≥.95", "不低于0.9"));

    private static Indicator? OddPrinting(Indicator row, Dice dice)
    {
        var sign = row.Comparison switch
        {
            Comparison.AtLeast => dice.Pick("≧", "≥"),
            Comparison.AtMost => dice.Pick("≦", "≤"),
            _ => dice.Pick("═", "＝"),
        };
        var number = dice.Chance(50)
            ? row.Value!
            : string.Concat(row.Value!.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c));
        var unit = row.Unit == "%" ? dice.Pick("％", "%") : row.Unit;
        var text = sign + number + unit;
        return sign is "≥" or "≤" && number == row.Value && unit == row.Unit ? null : row.Cell(text);
    }
}
