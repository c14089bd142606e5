using System.Globalization;
using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX101–JX110: what was left out, left in place or cut off.</summary>
internal static class CompletenessSlips
{
    private static readonly string?[] Blanks = [null, "", " ", "/", "—", "无"];

    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX101", BlankHeading),
        OfForm("JX102", NoSuchLevel, "JX202", "JX209"),
        OfRow("JX103", _ => true, NameOrValueLost),
        OfForm("JX104", Placeholder, "JX301", "JX103"),
        OfForm("JX105", NoTimeLimit, "JX209"),
        OfForm("JX106", NoCost, "JX209"),
        OfForm("JX107", CutOff),
        OfForm("JX108", NoQuality, "JX209"),
        OfForm("JX109", FewOrMany, "JX202", "JX209"),
        OfForm("JX110", NoExplanation),
    ];

    private static Form? BlankHeading(Form form, Dice dice)
    {
        var blank = dice.Pick(Blanks);
        var name = blank is null ? null : new CodedName(null, blank);
        return dice.Between(1, 3) switch
        {
            1 when form.Project is not null => form with { Project = name },
            2 when form.Project is not null => form with
            {
                Unit = name,
                CompetentDepartment = dice.Chance(50) ? null : name,
            },
            3 when form.Goals.Count > 0 && form.Stage != FormStage.Monitoring => form with
            {
                Goals = blank is null ? [] : [blank],
            },
            _ => null,
        };
    }

    private static Form? NoSuchLevel(Form form, Dice dice) =>
        form.Stage == FormStage.SelfEvaluation || form.Indicators.All(i => i.Level1 is null) ? null
        : dice.Pick("产出", "效益") is var level && form.Without(i => i.IsOne(level)) is { } rest ? rest
        : null;

    private static Indicator? NameOrValueLost(Indicator row, Dice dice)
    {
        var blank = dice.Pick(Blanks);
        return dice.Chance(50) ? row with { Name = blank }
            : row.Named("事故", "投诉") ? null
            : row with
            {
                Comparison = dice.Chance(30) ? row.Comparison : null,
                Value = null,
                Unit = dice.Chance(50) ? row.Unit : null,
                ValueText = blank,
            };
    }

    private static Form? Placeholder(Form form, Dice dice)
    {
        var mark = dice.Pick("XX", "XXX", "××", "***", "____", "○○", "xx");
        if (dice.Chance(55))
        {
            return dice.Row(form, i => i.IsQuantitative()) is { } at && form.Stage != FormStage.SelfEvaluation
                ? form.With(at, PlaceholderRow(form.Indicators[at], mark, dice))
                : null;
        }
        return dice.Between(1, 4) switch
        {
            1 when form.Project is not null => form with { Project = new(null, $"{mark}项目") },
            2 when form.Unit is not null => form with { Unit = new(form.Unit.Code, $"清河县{mark}局") },
            3 when form.Goals.Count > 0 => form with
            {
                Goals =
                [
                    .. form.Goals.SkipLast(1),
                    dice.Pick(
                        $"目标2：完成{mark}工作，达到{mark}效果",
                        "待定",
                        "目标1：……",
                        $"{form.Goals[^1]}，覆盖{mark}个村"
                    ),
                ],
            },
            4 when form.Tasks.Count > 0 => form with
            {
                Tasks = [.. form.Tasks.SkipLast(1), new(dice.Pick($"任务{mark}", "示例"), $"开展{mark}工作")],
            },
            _ => null,
        };
    }

    private static Indicator PlaceholderRow(Indicator row, string mark, Dice dice) =>
        dice.Between(1, 3) switch
        {
            1 => row with { Name = dice.Pick($"{mark}情况", $"{mark}指标", "示例：培训", "待定") },
            2 => row.Cell(dice.Pick(mark, $"≥{mark}{row.Unit}", "待定", $"{mark}{row.Unit}", "待填")),
            _ => row.Cell(dice.Pick("  年  月  日", "××年××月", "年   月   日前")),
        };

    private static Form? NoTimeLimit(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || !form.Indicators.Any(i => i.Is("时效")))
        {
            return null;
        }
        return dice.Chance(40)
            ? form.Without(i => i.Is("时效"))
            : form.Each(i =>
                i.Is("时效")
                    ? (i with { Name = dice.Pick(i.Name, "项目实施进度", "工作完成情况", "资金使用进度安排") }).Cell(
                        dice.Pick("及时", "按时完成", "按计划推进", "按期完成", "及时完成", "按进度")
                    )
                    : i
            );
    }

    private static Form? NoCost(Form form, Dice dice) =>
        form.Project is null || form.Stage == FormStage.SelfEvaluation ? null
        : form.Without(i => i.IsCost()) is { } rest
            ? dice.Chance(50) ? rest
                : rest with { Goals = [form.Goals[0]] }
        : null;

    private static Form? CutOff(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation)
        {
            return null;
        }
        var tail = dice.Pick("、", "和", "以及", "及", "或", "与", "，包括（", "（含", "，落实《", "，并");
        if (dice.Chance(50) && form.Goals.Count > 0)
        {
            var goal = dice.Between(0, form.Goals.Count - 1);
            return form with { Goals = [.. form.Goals.Select((g, i) => i == goal ? g.TrimEnd('。', '；') + tail : g)] };
        }
        return dice.Row(form, i => i.Name is { Length: > 4 }) is { } at
            ? form.With(at, form.Indicators[at] with { Name = form.Indicators[at].Name + tail })
            : null;
    }

    private static Form? NoQuality(Form form, Dice dice) =>
        form.Project is { Name: var name }
        && form.Stage is FormStage.Target
        && new[] { "工程", "改造", "平台", "除险加固", "设施", "建设", "修缮" }.Any(w =>
            name.Contains(w, StringComparison.Ordinal)
        )
            ? form.Without(i => i.Is("质量")) is { } rest
                ? rest with
                {
                    Project = new(
                        null,
                        dice.Pick(
                            name,
                            name + "（二期）",
                            $"2期{name}",
                            name + dice.Pick("工程", "设备采购", "信息化建设")
                        )
                    ),
                }
                : null
            : null;

    private static Form? FewOrMany(Form form, Dice dice)
    {
        if (
            form.Stage == FormStage.SelfEvaluation
            || form.Project is null
            || form.Funds.TotalYuan is not { Yuan: >= 1_000_000 }
        )
        {
            return null;
        }
        if (dice.Chance(60))
        {
            // One output and one benefit stay: a form without them lacks more than indicators.
            var order = dice.Shuffled(form.Indicators);
            HashSet<Indicator?> keep =
            [
                order.FirstOrDefault(i => i.IsOne("产出")),
                order.FirstOrDefault(i => i.IsOne("效益")),
                .. order.Take(dice.Between(0, 2)),
            ];
            return form.Without(i => !keep.Contains(i));
        }
        var many = form.Each(i => i with { Weight = null });
        for (var n = 1; many.Indicators.Count <= 60; n++)
        {
            var row = form.Indicators[n % form.Indicators.Count];
            many = row.IsCost() ? many : many.Plus(row with { Weight = null, Name = $"{Chinese(n)}片区{row.Name}" });
        }
        return many;
    }

    private static string Chinese(int n) =>
        string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));

    private static Form? NoExplanation(Form form, Dice dice)
    {
        if (form.Indicators.Any(i => i.Explanation is null))
        {
            return null;
        }
        var missing = dice.Shuffled(form.Indicators).Take(dice.Between(1, 3)).ToHashSet();
        var blank = dice.Pick(Blanks);
        return form.Each(i => missing.Contains(i) ? i with { Explanation = blank } : i);
    }
}
