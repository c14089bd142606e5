using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX803FullWithExcuse : IndicatorRule
{
    /// <summary>Words of one who explains why something was not done.</summary>
    private static readonly string[] Excuses =
    [
        "未完成",
        "未达",
        "未能",
        "未按",
        "未全部",
        "未完工",
        "尚未",
        "没有完成",
        "没完成",
        "没有达到",
        "未实施",
        "未开展",
        "滞后",
        "延迟",
        "推迟",
        "延期",
        "不足",
        "不到位",
        "偏低",
        "受疫情",
        "受天气",
        "取消",
        "减少了",
    ];

    public override RuleAbout About { get; } =
        new("JX803", Severity.Warning)
        {
            Title = "满分却写着没有完成的原因，或超额过多而没有说明",
            What =
                "得满分而偏差原因写着未完成、滞后等；或完成值超过目标的 130%（可由地方规定）而没有一句说明。超过目标很多通常是目标定得过低。",
            Why = "满分与没有完成互相矛盾；目标定得过低，自评满分也不能说明绩效好。",
            HowToMend = "按实际完成情况改正得分或原因；超额过多的写明原因，下年度提高目标。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight | RestsOn.Value,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (!indicator.Form.IsSelfEvaluation || indicator.Row.Actual is null)
        {
            return;
        }
        if (indicator is { Weight: { } weight and > 0, Score: { } score } && score == weight)
        {
            CheckExcuse(indicator, weight, report);
        }
        if (
            !Reasons.Has(indicator)
            && indicator.UnitKind is not (UnitKind.Time or UnitKind.Share)
            && Achievement.TryOf(indicator, out var reached)
            && reached is { IsReverse: false, Percent: { } percent }
            && percent > indicator.Form.Profile[Threshold.CompletionCeiling]
        )
        {
            report.Find(
                indicator,
                $"目标{Say.Quote(indicator.Printed)}，实际{Say.Quote(indicator.Row.Actual)}，完成 {Say.Number(decimal.Round(percent, 1))}%，超过 {Say.Number(indicator.Form.Profile[Threshold.CompletionCeiling])}% 而没有说明，应写明超额的原因",
                $"{Say.Number(decimal.Round(percent, 1))}%",
                $"≤{Say.Number(indicator.Form.Profile[Threshold.CompletionCeiling])}% 或说明原因"
            );
        }
    }

    private static void CheckExcuse(IndicatorFacts indicator, decimal weight, RuleReport report)
    {
        // Far above its target, the indicator owes the reason why the target was so low.
        if (
            indicator.Row.Deviation is not { Length: > 0 } deviation
            || (Achievement.TryOf(indicator, out var reached) && reached is { IsReverse: false, Percent: > 120 })
        )
        {
            return;
        }
        foreach (var excuse in Excuses)
        {
            if (deviation.Contains(excuse, StringComparison.Ordinal))
            {
                report.Find(
                    indicator,
                    $"得满分 {Say.Number(weight)} 分，偏差原因却写着{Say.Quote(deviation)}，两者矛盾，应按实际完成情况改正得分或原因",
                    $"{Say.Number(weight)} 分",
                    $"低于 {Say.Number(weight)} 分，或不写偏差",
                    new() { Key = "原因" }
                );
                return;
            }
        }
    }
}
