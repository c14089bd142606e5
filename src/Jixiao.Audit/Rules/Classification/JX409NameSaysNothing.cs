using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Classification;

internal sealed class JX409NameSaysNothing : IndicatorRule
{
    private static readonly string[] Empty =
    [
        "完成情况",
        "工作完成情况",
        "任务完成情况",
        "项目完成情况",
        "完成率",
        "工作完成率",
        "任务完成率",
        "项目完成率",
        "年度任务完成率",
        "工作任务完成率",
        "任务完成及时率",
        "完成及时率",
        "达标率",
        "工作达标率",
        "合格率",
        "覆盖率",
        "及时率",
        "及时性",
        "完成质量",
        "工作质量",
        "工作效果",
        "效果",
        "成效",
        "人数",
        "次数",
        "数",
        "个数",
        "其他",
        "其它",
        "其他费用",
        "其他指标",
        "人次",
        "完成人数",
        "工作任务",
        "项目实施情况",
        "完成情况率",
        "效益",
        "影响",
        "工作完成及时率",
        "工作及时完成率",
        "工作任务及时率",
        "任务及时率",
        "各项工作任务完成率",
        "各项任务完成率",
        "各项任务完成及时率",
        "各项工作完成率",
        "各项工作完成及时率",
        "工作按时完成率",
    ];

    /// <summary>上级下达的各项工作任务完成率: fits every project.</summary>
    private static bool IsWhateverIsAsked(ReadOnlySpan<char> name)
    {
        var all = name.IndexOf("各项");
        return all > 0
            && name[..all].IndexOf("上级") >= 0
            && (name[all..].StartsWith("各项工作") || name[all..].StartsWith("各项任务"));
    }

    private static readonly string[] AnyWork =
    [
        "相关工作",
        "有关工作",
        "各项工作",
        "其他工作",
        "日常工作",
        "重点工作",
        "本职工作",
        "业务工作",
        "各项任务",
        "相关任务",
    ];

    private static readonly string[] AnyResult =
    [
        "完成情况",
        "开展情况",
        "落实情况",
        "推进情况",
        "完成率",
        "完成质量",
        "开展率",
        "完成效果",
    ];

    /// <summary>相关工作完成情况: which work?</summary>
    private static bool IsAnyWork(ReadOnlySpan<char> name)
    {
        foreach (var work in AnyWork)
        {
            if (name.StartsWith(work))
            {
                return name[work.Length..].IsAny(AnyResult);
            }
        }
        return false;
    }

    public override RuleAbout About { get; } =
        new("JX409", Severity.Warning)
        {
            Title = "指标名称没有说明考核的对象",
            What =
                "三级指标名称只有“完成情况”“工作完成率”“达标率”“人数”“其他”，或“上级下达的各项工作任务完成率”一类的词，没有说是什么事、什么人、什么东西的。",
            Why = "看不出考核的是什么，任何项目都能填，自评时也无从取数。",
            HowToMend = "在名称前写明对象，如“校舍维修任务完成率”“参训教师人数”。",
            RestsOn = RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var name = NameWords.Core(indicator.Name);
        if (
            name.Length == 0
            || !((name.Length <= 10 && name.IsAny(Empty)) || IsWhateverIsAsked(name) || IsAnyWork(name))
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"名称没有说明考核的对象，只看值“{indicator.Printed}”不知道指什么，应写明是什么事、什么人或什么东西的",
            indicator.Name,
            "写明对象的名称"
        );
    }
}
