using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

internal sealed class JX507GoalWithoutIndicator : FormRule
{
    private const int ShortestGoal = 12;

    /// <summary>Pairs of characters that every form has: they link no goal to an indicator.</summary>
    private const string Common =
        "工作 开展 提升 提高 加强 保障 完成 确保 进行 促进 推进 实施 落实 项目 经费 资金 目标 全县 全市 我县 我市 各项 发展 进一 一步 单位 相关 服务 水平 管理 建设 能力 质量 使用 通过 做好 情况 有效 年度 任务 问题 社会 全面 满意 意度";

    public override RuleAbout About { get; } =
        new("JX507", Severity.Warning)
        {
            Title = "有一条目标没有任何指标衡量",
            What = "项目分条写了两条以上目标，其中一条与所有指标的名称、解释没有一个共同的实词。",
            Why = "没有指标衡量的目标，年底无法判断是否完成，等于没有承诺。",
            HowToMend = "为这条目标补一条产出或效益指标；与本项目无关的，删去这条目标。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.None,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var goals = form.Form.Goals;
        if (!form.IsProject || goals.Count < 2 || form.Indicators.Count < 3)
        {
            return;
        }
        for (var i = 0; i < goals.Count; i++)
        {
            if (goals[i].Length >= ShortestGoal && !IsHeading(goals[i]) && !IsMeasured(goals[i], form))
            {
                report.Find(
                    form,
                    $"第 {i + 1} 条目标{Say.Quote(goals[i])}没有一条指标衡量，应补充相应的产出或效益指标",
                    $"第 {i + 1} 条目标",
                    "至少一条指标",
                    more: new() { Key = goals[i] }
                );
            }
        }
    }

    /// <summary>三年目标（2024—2026年）: what follows is the goal.</summary>
    private static bool IsHeading(string goal)
    {
        var text = goal.AsSpan().TrimEnd("：: ");
        var open = text.LastIndexOfAny('（', '(');
        text = text is [.., '）' or ')'] && open > 0 ? text[..open] : text;
        return text.EndsWith("目标");
    }

    private static bool IsMeasured(string goal, FormFacts form)
    {
        for (var i = 0; i + 2 <= goal.Length; i++)
        {
            var pair = goal.AsSpan(i, 2);
            if (!IsWord(pair[0]) || !IsWord(pair[1]) || Common.AsSpan().IndexOf(pair) >= 0)
            {
                continue;
            }
            foreach (var row in form.Indicators)
            {
                if (
                    row.Name.AsSpan().IndexOf(pair) >= 0
                    || row.Row.Explanation.AsSpan().IndexOf(pair) >= 0
                    || row.Row.ValueText.AsSpan().IndexOf(pair) >= 0
                )
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsWord(char c) => c is >= '\u4E00' and <= '\u9FFF' && !"的和与及等为在了对以并、".Contains(c);
}
