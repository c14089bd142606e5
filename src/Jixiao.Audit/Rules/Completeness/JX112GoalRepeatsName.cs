using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX112GoalRepeatsName : FormRule
{
    /// <summary>What a goal may say about a project without saying anything; longer words before those they hold.</summary>
    private static readonly string[] Empty =
    [
        "绩效目标",
        "年度目标",
        "保质保量",
        "本年度",
        "年度",
        "目标",
        "本年",
        "全年",
        "今年",
        "圆满",
        "顺利",
        "按时",
        "按期",
        "及时",
        "足额",
        "全面",
        "扎实",
        "认真",
        "努力",
        "积极",
        "切实",
        "有效",
        "高质量",
        "正常",
        "有序",
        "各项",
        "全部",
        "相关",
        "完成",
        "做好",
        "保障",
        "保证",
        "确保",
        "开展",
        "推进",
        "实施",
        "落实",
        "进行",
        "支付",
        "发放",
        "使用",
        "用于",
        "项目",
        "任务",
        "工作",
        "经费",
        "资金",
        "专项",
        "支出",
        "年",
        "的",
        "和",
        "等",
    ];

    public override RuleAbout About { get; } =
        new("JX112", Severity.Warning)
        {
            Title = "绩效目标只是重复项目名称",
            What =
                "年度绩效目标去掉项目名称和“完成”“做好”“工作”“任务”一类的词以后，没有剩下实际内容。只有几个字的由 JX510 报告。",
            Why = "目标要说明办成什么、达到什么效果，只说“完成某某项目”等于没有目标，也无法分解成指标。",
            HowToMend = "写明做什么、做多少、做到什么程度、给谁带来什么变化。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            form.Form.Project?.Name is not { Length: > 1 } project
            || form.Form.Goals.Count == 0
            || IsThin(form.Form.Goals, project)
        )
        {
            return;
        }
        foreach (var goal in form.Form.Goals)
        {
            if (goal.Length > project.Length + 40 || HasContent(goal, project))
            {
                return;
            }
        }
        report.Find(
            form,
            $"绩效目标{Say.Quote(string.Concat(form.Form.Goals))}只是重复项目名称，应写明做什么、做多少、达到什么效果",
            string.Concat(form.Form.Goals).Trim(),
            "具体的目标"
        );
    }

    /// <summary>A goal of a few words is JX510's matter.</summary>
    private static bool IsThin(IReadOnlyList<string> goals, string project) =>
        goals.Count == 1
        && (
            goals[0].Length < 12
            || (goals[0].Length - project.Length < 6 && goals[0].Contains(project, StringComparison.Ordinal))
        );

    private static bool HasContent(string goal, string project)
    {
        var text = Stripped(goal, Stripped(project, null));
        return Wording.ChineseLength(text) > 1 || Wording.IsBlank(goal);
    }

    /// <summary>Only on the few goals that are short.</summary>
    private static string Stripped(string text, string? project)
    {
        if (project is { Length: > 0 })
        {
            text = text.Replace(project, "", StringComparison.Ordinal);
        }
        foreach (var word in Empty)
        {
            text = text.Replace(word, "", StringComparison.Ordinal);
        }
        // Once more: 校舍维修项目经费 may have kept its kernel together only now.
        return project is { Length: > 0 } ? text.Replace(project, "", StringComparison.Ordinal) : text.Trim();
    }
}
