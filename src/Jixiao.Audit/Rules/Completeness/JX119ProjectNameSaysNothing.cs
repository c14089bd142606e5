using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX119ProjectNameSaysNothing : FormRule
{
    private static readonly string[] Empty =
    [
        "其他资金",
        "其他",
        "其它",
        "其他支出",
        "其他经费",
        "其他项目",
        "其他项目支出",
        "专项资金",
        "专项经费",
        "专项支出",
        "项目资金",
        "项目经费",
        "项目支出",
        "工作经费",
        "业务经费",
        "单位资金",
        "自有资金",
    ];

    public override RuleAbout About { get; } =
        new("JX119", Severity.Warning)
        {
            Title = "项目名称没有说明办什么事",
            What = "项目名称只有“其他资金”“专项经费”“工作经费”一类的词，是资金的种类，不是要办的事。",
            Why = "看名称不知道这笔钱用来做什么，公开后无法理解，也容易把几件事装进一个项目。",
            HowToMend = "按项目要办的事命名，如“青少年活动中心运行”；一笔钱办几件事的，分成几个项目。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            form.IsProject
            && form.Form.Project?.Name is { Length: > 0 and <= 8 } name
            && name.Trim().AsSpan().IsAny(Empty)
        )
        {
            report.Find(
                form,
                "项目名称只说了资金的种类，没有说明办什么事，应按要办的事命名",
                name,
                "说明办什么事的名称"
            );
        }
    }
}
