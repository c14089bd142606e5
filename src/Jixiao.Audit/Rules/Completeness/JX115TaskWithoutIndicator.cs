using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX115TaskWithoutIndicator : FormRule
{
    /// <summary>Pairs of characters that any task shares with any indicator.</summary>
    private static readonly string[] Common =
    [
        "工作",
        "完成",
        "开展",
        "推进",
        "加强",
        "提升",
        "提高",
        "建设",
        "保障",
        "落实",
        "做好",
        "实施",
        "任务",
        "项目",
        "经费",
        "日常",
        "管理",
        "服务",
        "全面",
        "持续",
        "进一",
        "一步",
    ];

    public override RuleAbout About { get; } =
        new("JX115", Severity.Info)
        {
            Title = "有的年度任务没有指标",
            What =
                "部门整体表列出的年度主要任务，其名称和内容中没有一个词（两字，“工作”“完成”等通用词除外）出现在任何指标的名称或解释里。",
            Why = "任务写了而没有指标，年底无从考核这项任务完成了没有。",
            HowToMend = "为这项任务设一条指标；指标名称与任务用语不同的，统一用语。",
            RestsOn = RestsOn.None,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Indicators.Count == 0)
        {
            return;
        }
        foreach (var task in form.Form.Tasks)
        {
            if (
                Wording.ChineseLength(task.Name) >= 4
                && !IsMentioned(form, task.Name)
                && !IsMentioned(form, task.Content)
            )
            {
                report.Find(
                    form,
                    $"年度任务{Say.Quote(task.Name)}没有对应的指标，应至少设一条",
                    "没有对应的指标",
                    "至少 1 条指标",
                    more: new() { Key = task.Name }
                );
            }
        }
    }

    private static bool IsMentioned(FormFacts form, string? text)
    {
        for (var i = 0; text is not null && i + 2 <= text.Length; i++)
        {
            var pair = text.AsSpan(i, 2);
            if (Wording.ChineseLength(pair) < 2 || pair.IsAny(Common))
            {
                continue;
            }
            foreach (var indicator in form.Indicators)
            {
                if (indicator.Name.AsSpan().IndexOf(pair) >= 0 || indicator.Row.Explanation.AsSpan().IndexOf(pair) >= 0)
                {
                    return true;
                }
            }
        }
        return false;
    }
}
