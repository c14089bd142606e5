using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX501–JX512: goals, what belongs to them, what was copied.</summary>
internal static class GoalSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX501", Twice, "JX201", "JX202", "JX209", "JX604"),
        new("JX502", CopiedGoals),
        new("JX503", CopiedIndicators),
        OfForm("JX504", ForeignSubject, "JX325"),
        OfForm("JX505", NumberInGoal),
        OfForm("JX506", Slogan),
        OfForm("JX507", GoalAlone),
        OfForm("JX508", Misprint),
        OfForm("JX509", GoalTwice),
        OfForm("JX510", Thin),
        OfForm("JX511", Past),
        new("JX512", CopiedBenefit),
    ];

    private static Form? Twice(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || dice.Row(form, i => i.Name is { Length: > 4 }) is not { } at)
        {
            return null;
        }
        var row = form.Indicators[at];
        var copy = dice.Between(1, 5) switch
        {
            1 => row with { Name = row.Name + "。" },
            2 => row with { Name = row.Name!.Insert(2, " ") },
            3 when row.IsQuantitative() => row.Cell(
                (row.ValueText ?? "").Replace(
                    row.Value!,
                    Edits.Print(row.Number()!.Value + 1),
                    StringComparison.Ordinal
                )
            ),
            _ => row,
        };
        return form.Plus(copy, dice.Chance(50) ? at + 1 : dice.Between(0, form.Indicators.Count));
    }

    private static readonly (string Name, string Goal)[] Others =
    [
        ("城区排水管网清淤", "清掏城区排水管网46公里，汛前完成，消除易涝点8处。"),
        ("乡镇消防站运行", "保障6个乡镇消防站24小时执勤，接警后5分钟内出动。"),
        ("残疾儿童康复救助", "为120名残疾儿童提供康复训练，每人每年训练不少于10个月。"),
        ("公共自行车运维", "维护公共自行车2400辆，完好率保持在97%以上。"),
        ("农产品质量检测", "抽检农产品样品5200批次，问题产品全部追溯处置。"),
        ("殡葬惠民补贴", "为860名逝者家庭减免基本殡葬费用，补贴10日内兑付。"),
    ];

    /// <summary>Another project of the same unit that took over the goals, a word changed here and there.</summary>
    private static IReadOnlyList<Form>? CopiedGoals(Form form, Dice dice)
    {
        if (form.Project is null || form.Goals.Sum(g => g.Length) < 30)
        {
            return null;
        }
        var other = Other(form, dice);
        var goals = form.Goals.Select(g =>
            dice.Between(1, 4) switch
            {
                1 => g.Replace("，", "、", StringComparison.Ordinal),
                2 => g + "确保取得实效。",
                3 => g.Replace("。", "", StringComparison.Ordinal),
                _ => g,
            }
        );
        return [form, other with { Goals = [.. goals] }];
    }

    private static Form Other(Form form, Dice dice)
    {
        var (name, goal) = dice.Pick(Others);
        return form with { Project = new(null, name), Goals = [goal] };
    }

    private static IReadOnlyList<Form>? CopiedIndicators(Form form, Dice dice)
    {
        if (form.Project is null || form.Indicators.Count < 6)
        {
            return null;
        }
        var other = Other(form, dice);
        return
        [
            form,
            dice.Row(other, i => i.IsCount()) is { } at && dice.Chance(50) && form.Stage != FormStage.SelfEvaluation
                ? other.With(at, other.Indicators[at] with { Name = "本年" + other.Indicators[at].Name })
                : other,
        ];
    }

    private static Form? ForeignSubject(Form form, Dice dice)
    {
        if (
            form.Stage != FormStage.Target
            || form.Project is null
            || dice.Row(form, i => i.IsRate() && i.Comparison != Core.Values.Comparison.AtMost) is not { } at
        )
        {
            return null;
        }
        var (project, goal, name) = dice.Pick(
            ("学前教育幼儿资助", "为家庭困难幼儿发放生活补助，减轻家庭负担。", "高考本科上线率"),
            ("普惠性幼儿园奖补", "支持普惠性幼儿园改善保教条件。", "初中毕业生升学率"),
            ("普通高中国家助学金", "为家庭困难学生按学期发放助学金。", "幼儿入园率"),
            ("中职学校实训基地建设", "建设汽修实训基地，提高学生技能水平。", "小学生近视率"),
            ("义务教育薄弱学校改造", "改善乡村学校办学条件，消除大班额。", "幼儿园保教合格率"),
            ("高职院校专业建设", "建设护理专业群，扩大订单培养。", "小学教师培训合格率"),
            ("水稻绿色高产示范", "建设绿色高产示范片，推广统防统治。", "小麦单产增长率"),
            ("生猪良种补贴", "推广人工授精良种，降低养殖成本。", "肉牛良种覆盖率"),
            ("茶叶品牌推广", "举办产销对接活动，培育区域公用品牌。", "油菜良种覆盖率"),
            ("肉牛养殖贷款贴息", "对规模养殖户贷款给予贴息，扩大存栏。", "生猪疫病免疫率"),
            ("玉米病虫害统防统治", "开展草地贪夜蛾监测和统防统治。", "水稻种植保险参保率"),
            ("马铃薯种薯繁育", "繁育脱毒种薯，建设种薯仓储。", "玉米良种覆盖率")
        );
        return form.With(at, form.Indicators[at] with { Name = name }) with
        {
            Project = new(null, project),
            Goals = [goal],
        };
    }

    private static Form? NumberInGoal(Form form, Dice dice)
    {
        if (form.Project is null || form.Goals.Count == 0 || form.Stage is FormStage.SelfEvaluation)
        {
            return null;
        }
        var rows = dice.Shuffled(
            form.Indicators.Where(i =>
                i.IsCount() && form.Goals.Any(g => g.Contains(i.Value!, StringComparison.Ordinal))
            )
        );
        if (rows.Count > 0 && dice.Chance(60))
        {
            var (old, next) = (rows[0].Value!, Edits.Print(rows[0].Number()!.Value + dice.Pick(1, 2, 5, 10, 30)));
            return form with { Goals = [.. form.Goals.Select(g => g.Replace(old, next, StringComparison.Ordinal))] };
        }
        var more = dice.Pick(
            "新增宣传栏37块。",
            "带动就业73人。",
            "惠及农户1973户。",
            "培训骨干217名。",
            "覆盖学校39所。",
            "建立台账19册。",
            "开展督查47次。"
        );
        return form with { Goals = [.. form.Goals.SkipLast(1), form.Goals[^1].TrimEnd('。') + "，" + more] };
    }

    private static Form? Slogan(Form form, Dice dice) =>
        form.Project is not null && form.Stage == FormStage.Target
            ? form with
            {
                Goals =
                [
                    string.Join(
                        "，",
                        dice.Shuffled<string>([
                                "进一步加强基础设施建设",
                                "不断完善工作机制",
                                "有效提升服务水平",
                                "切实保障群众利益",
                                "持续推动高质量发展",
                                "全面落实各项工作要求",
                                "不断增强人民群众获得感",
                                "进一步提高管理水平",
                                "大力促进行业健康发展",
                                "有效改善发展环境",
                            ])
                            .Take(dice.Between(2, 5))
                    ) + "。",
                ],
            }
            : null;

    private static Form? GoalAlone(Form form, Dice dice)
    {
        if (form.Project is null || form.Goals.Count == 0 || form.Stage == FormStage.SelfEvaluation)
        {
            return null;
        }
        var stray = dice.Pick(
            "推进清廉机关创建，抓好意识形态阵地",
            "整理红色文献，编印革命故事读本",
            "修订保密制度，清理涉密载体",
            "组织青年职工登山联谊",
            "完成地方志书稿编纂",
            "绿化造林，清理枯死松树",
            "引进博士人才，落实安家政策",
            "整治占道经营，清理流动摊贩",
            "推广秸秆还田，禁止露天焚烧"
        );
        List<string> goals =
        [
            .. form.Goals.Select(g =>
                g[(g.IndexOf('：', StringComparison.Ordinal) is > 0 and < 5 and var c ? c + 1 : 0)..]
            ),
        ];
        goals.Insert(dice.Between(0, goals.Count), stray + "。");
        return form with { Goals = [.. goals.Select((g, i) => $"目标{i + 1}：{g}")] };
    }

    private static Form? Misprint(Form form, Dice dice)
    {
        if (form.Goals.Count == 0)
        {
            return null;
        }
        var goal = form.Goals[^1];
        var spoilt = dice.Between(1, 6) switch
        {
            1 => goal + "。",
            2 => goal.Replace("，", "，，", StringComparison.Ordinal),
            3 => goal.Replace("，", "，。", StringComparison.Ordinal),
            4 => goal.Replace("、", "、，", StringComparison.Ordinal),
            5 => goal.TrimEnd('。') + dice.Pick("，切实加强的的管理。", "，确保保资金安全。", "，及时时完成。"),
            _ => goal.TrimEnd('。')
                + dice.Pick(
                    "，认真布署。",
                    "，按装到位。",
                    "，合理按排。",
                    "，严格遵守记律。",
                    "，一但发现及时处理。",
                    "，保障措施在次落实。",
                    "，渡过防讯期。",
                    "，做到有条不絮。",
                    "，落实各项决择。"
                ),
        };
        return spoilt == goal ? null : form with { Goals = [.. form.Goals.SkipLast(1), spoilt] };
    }

    private static Form? GoalTwice(Form form, Dice dice)
    {
        if (form.Goals.Count == 0)
        {
            return null;
        }
        var texts = form
            .Goals.Select(g => g[(g.IndexOf('：', StringComparison.Ordinal) is > 0 and < 5 and var c ? c + 1 : 0)..])
            .ToList();
        var copy = dice.Pick(texts);
        texts.Insert(
            dice.Between(0, texts.Count),
            dice.Between(1, 3) switch
            {
                1 => copy.TrimEnd('。', '；'),
                2 => copy.Replace("，", "、", StringComparison.Ordinal),
                _ => copy,
            }
        );
        return form with { Goals = [.. texts.Select((t, i) => $"目标{i + 1}：{t}")] };
    }

    private static Form? Thin(Form form, Dice dice) =>
        form.Project is { Name: var name } && form.Stage == FormStage.Target
            ? form with
            {
                Goals =
                [
                    dice.Pick(
                        "改善民生。",
                        "提高办学质量",
                        "保障运转",
                        "改善条件，提升能力。",
                        "完成任务。",
                        "保障群众用水。",
                        "目标1：促进发展。",
                        "推动工作开展",
                        name + "，保运转。",
                        "保障项目实施。",
                        "服务群众",
                        "发展产业，增收。"
                    ),
                ],
            }
            : null;

    private static Form? Past(Form form, Dice dice)
    {
        if (form.Goals.Count == 0 || form.Stage is not (FormStage.Target or FormStage.Approval))
        {
            return null;
        }
        var said = dice.Pick(
            "取得了良好成效",
            "取得了显著效果",
            "做到了应发尽发",
            "已全部完成",
            "已完成年度任务",
            "圆满完成了各项任务",
            "得到了群众一致好评",
            "已经全部投入使用",
            "取得了明显进展",
            "已全面完成建设任务",
            "有效解决了群众困难",
            "实现了全覆盖"
        );
        return form with { Goals = [.. form.Goals.SkipLast(1), form.Goals[^1].TrimEnd('。', '；') + $"，{said}。"] };
    }

    private static IReadOnlyList<Form>? CopiedBenefit(Form form, Dice dice)
    {
        if (
            form.Project is null
            || form.Stage != FormStage.Target
            || dice.Row(form, i => i.IsOne("效益")) is not { } at
        )
        {
            return null;
        }
        var sentence = dice.Pick(
            "有效改善群众生产生活条件，促进城乡公共服务均衡发展",
            "提升基层治理能力和水平，增强人民群众获得感幸福感安全感",
            "推动产业转型升级，带动周边农户稳定增加经营性收入",
            "持续优化营商环境，激发各类市场主体创新创业活力",
            "健全长效管护机制，保障设施持续稳定发挥作用和效益"
        );
        var row = form.Indicators[at] with { Name = sentence };
        var first = form.With(at, dice.Chance(50) ? row : row.Cell("明显改善"));
        var (name, goal) = dice.Pick(Others);
        var others = form.Indicators.Select(
            (i, n) =>
                n == at
                    ? first.Indicators[at] with
                    {
                        Name = dice.Chance(40) ? sentence.Replace("，", " ", StringComparison.Ordinal) : sentence,
                    }
                    : i with
                    {
                        Name = $"{name}{i.Level2?.Replace("指标", "", StringComparison.Ordinal)}{n + 1}号任务",
                    }
        );
        return [first, form with { Project = new(null, name), Goals = [goal], Indicators = [.. others] }];
    }
}
