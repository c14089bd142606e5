using Jixiao.Core.Forms;
using static Jixiao.Mutants.Mutator;

namespace Jixiao.Mutants.Slips;

/// <summary>JX111–JX119: parts of the tree and of the heading that the form lacks.</summary>
internal static class FrameSlips
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        OfForm("JX111", NoQuantity, "JX209"),
        OfForm("JX112", GoalRepeatsName),
        OfForm("JX113", NoYear),
        OfForm("JX114", DutyAlone),
        OfForm("JX115", TaskAlone),
        OfForm("JX116", BenefitPromised),
        OfForm("JX117", Unplaced, "JX202", "JX209"),
        OfForm("JX118", GoalNumbers),
        OfForm(
            "JX119",
            (form, dice) =>
                form.Project is { } project
                    ? form with
                    {
                        Project = project with
                        {
                            Name = dice.Pick("其他资金", "专项经费", "工作经费", "其他支出", "项目资金", "业务经费"),
                        },
                    }
                    : null
        ),
    ];

    private static Form? NoQuantity(Form form, Dice dice)
    {
        if (form.Stage == FormStage.SelfEvaluation || form.Indicators.Any(i => i.Level2 is null))
        {
            return null;
        }
        return dice.Chance(50)
            ? form.Without(i => i.Is("数量"))
            : form.Each(i =>
                i.Is("数量")
                    ? i with
                    {
                        Level2 = "质量指标",
                        Name = i.Name + "达标率",
                        ValueText = "≥95%",
                        Value = "95",
                        Unit = "%",
                        Comparison = Core.Values.Comparison.AtLeast,
                    }
                    : i
            );
    }

    private static Form? GoalRepeatsName(Form form, Dice dice) =>
        form.Project is { Name: var name } && form.Stage == FormStage.Target
            ? form with
            {
                Goals =
                [
                    dice.Pick("", "目标1：", "1.", "年度目标：")
                        + dice.Pick(
                            "完成",
                            "做好",
                            "按时完成",
                            "全面完成",
                            "扎实做好",
                            "认真完成",
                            "确保完成",
                            "顺利完成",
                            "开展"
                        )
                        + (dice.Chance(30) ? "本年度" : "")
                        + name
                        + dice.Pick("工作", "项目", "任务", "项目工作", "各项工作任务", "年度工作任务", "")
                        + dice.Pick("。", "", "；"),
                ],
            }
            : null;

    private static Form? NoYear(Form form, Dice dice) =>
        form with
        {
            FiscalYear = null,
            Title = dice.Pick(
                "项目支出绩效目标表",
                "绩效目标申报表",
                "（  年度）绩效目标表",
                form.Title?.Replace($"{form.FiscalYear}年度", "", StringComparison.Ordinal)
                    .Replace($"{form.FiscalYear}年", "", StringComparison.Ordinal)
            ),
        };

    private static Form? DutyAlone(Form form, Dice dice)
    {
        if (form.Duties.Count == 0)
        {
            return null;
        }
        var duty = dice.Pick(form.Duties);
        var name = dice.Pick(
            "法治宣传教育",
            "行政审批服务",
            "档案与信息化管理",
            "对外交流合作",
            "政策研究",
            "人才队伍建设"
        );
        return dice.Chance(40)
            ? form with
            {
                Indicators = [.. form.Indicators.Where(i => i.Duty != duty.Name)],
            }
            : form with
            {
                Duties = [.. form.Duties, new($"{form.Duties.Count + 1}", name, $"负责{name}工作，健全制度。")],
            };
    }

    private static Form? TaskAlone(Form form, Dice dice)
    {
        var task = dice.Pick<PlannedTask>(
            new("信访维稳", "排查化解信访积案，落实领导接访。"),
            new("机关党建", "开展主题党日，推进清廉机关创建。"),
            new("疫病疫苗采购", "采购口罩、消毒药品。"),
            new("招商引资", "外出洽谈签约企业。"),
            new("乡村振兴驻点帮扶", "选派驻村干部，开展消费帮扶。"),
            new("消防隐患排查", "排查电动自行车火灾隐患。"),
            new("工会与妇联", "慰问困难职工家庭。")
        );
        return form.Subject == FormSubject.Department && form.Tasks.Count > 0
            ? form with
            {
                Tasks = dice.Chance(50) ? [.. form.Tasks, task] : [task, .. form.Tasks.Skip(1)],
            }
            : null;
    }

    private static Form? BenefitPromised(Form form, Dice dice)
    {
        var kind = dice.Pick("经济效益", "社会效益", "生态效益");
        if (
            form.Goals.Count == 0
            || form.Stage == FormStage.SelfEvaluation
            || form.Indicators.Any(i => i.Level2 is null)
        )
        {
            return null;
        }
        var words = dice.Pick(
            $"取得良好的{kind}",
            $"{kind}明显提高",
            $"产生显著{kind}",
            $"实现{kind}最大化",
            $"充分发挥项目的{kind}"
        );
        var rest = form.Indicators.Any(i => i.Is(kind)) ? form.Without(i => i.Is(kind)) : form;
        return rest is { } mutant && mutant.Indicators.Any(i => i.IsOne("效益"))
            ? mutant with
            {
                Goals = [.. form.Goals.SkipLast(1), form.Goals[^1].TrimEnd('。') + $"，{words}。"],
            }
            : null;
    }

    private static Form? Unplaced(Form form, Dice dice) =>
        form.Indicators.All(i => i.Level2 is not null) && dice.Row(form, _ => true) is { } at
            ? form.With(at, form.Indicators[at] with { Level1 = null, Level2 = dice.Chance(70) ? null : "" })
            : null;

    private static Form? GoalNumbers(Form form, Dice dice)
    {
        if (form.Goals.Count == 0)
        {
            return null;
        }
        var texts = form
            .Goals.Select(g =>
                g[(g.IndexOf('：', StringComparison.Ordinal) is > 0 and < 5 and var colon ? colon + 1 : 0)..]
            )
            .ToList();
        texts.Add("加强资金管理，按进度拨付并公开使用结果。");
        var numbers = Enumerable.Range(1, texts.Count).ToArray();
        var wrong = dice.Between(1, texts.Count - 1);
        numbers[wrong] = dice.Chance(50) ? numbers[wrong - 1] : numbers[wrong] + dice.Between(1, 2);
        for (var i = wrong + 1; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i - 1] + 1;
        }
        var mark = dice.Pick("：", ":", "、", ".");
        return form with { Goals = [.. texts.Select((t, i) => $"目标{numbers[i]}{mark}{t}")] };
    }
}
