using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX826PartlyWithFullScore : IndicatorRule
{
    private static readonly string[] Partly =
    [
        "部分达成",
        "部分完成",
        "部分实现",
        "部分达到",
        "未达成",
        "未完成",
        "未实现",
        "未达到",
        "未达标",
        "未开展",
        "未全部",
        "效果较差",
        "效果不明显",
        "不明显",
        "尚未",
        "仍未",
        "没有完成",
        "没有达到",
        "未统计",
        "未实施",
        "未调查",
        "未测评",
        "未建成",
        "未竣工",
        "未完工",
        "未验收",
        "未评",
        "无数据",
        "暂无",
        "待统计",
        "待定",
        "不详",
    ];

    public override RuleAbout About { get; } =
        new("JX826", Severity.Warning)
        {
            Title = "实际值写明没有全部达成，却得满分",
            What = "自评的实际完成值是“部分达成”“未完成”“尚未建成”“未统计”之类的文字，得分却等于权重。",
            Why = "定性指标按达成、部分达成、未达成分档计分，部分达成不能得满分。",
            HowToMend =
                "按所在档次改正得分（部分达成一般为权重的 60% 至 80%），并写明原因；已经达成的，改正实际完成值。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { Weight: { } weight and > 0, Score: { } score }
            || score < weight
            || indicator.Row.Actual is not { Length: > 2 and < 20 } actual
        )
        {
            return;
        }
        foreach (var word in Partly)
        {
            if (actual.StartsWith(word, StringComparison.Ordinal))
            {
                report.Find(
                    indicator,
                    $"实际完成值写的是{Say.Quote(actual)}，却得满分 {Say.Number(weight)} 分，两者矛盾，应改正得分或实际完成值",
                    $"{Say.Number(weight)} 分",
                    $"低于 {Say.Number(weight)} 分"
                );
                return;
            }
        }
    }
}
