using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX822ActualOverWhole : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX822", Severity.Error)
        {
            Title = "实际完成的比率超过 100%",
            What =
                "合格率、覆盖率、发放率、满意度等部分占全部的比率，实际完成值大于 100%；其他比率（增长、完成、使用、收益一类除外）只作警告。",
            Why = "部分不可能多于全部；多半是把完成数与计划数相除，或者抄错了数。",
            HowToMend = "按“符合要求的数量 ÷ 全部数量”重新计算实际完成值；要反映超额完成的，另用数量指标。",
            RestsOn = RestsOn.Actual | RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            !(indicator.IsCappedRate || IsLikelyPart(indicator))
            || indicator.UnitKind != UnitKind.Share
            || indicator.Row.Unit is "‰"
            || indicator.High > 100
            || !Achievement.TryOf(indicator, out var reached)
            || reached.Actual <= 100
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"实际完成值{Say.Quote(indicator.Row.Actual)}大于 100%，而这个比率{(indicator.IsCappedRate ? "不可能" : "一般不会")}超过 100%，应重新计算",
            indicator.Row.Actual,
            "≤100%",
            new() { AtMost = indicator.IsCappedRate ? null : Severity.Warning }
        );
    }

    /// <summary>Rates in no list, but for those that compare with another year or with a plan.</summary>
    private static bool IsLikelyPart(IndicatorFacts indicator) =>
        NameWords.Core(indicator.Name) is [.., '率'] core
        && core.IndexOfAny("增升降减提长变超费税利用占回报收益周转保值完成执行产毛贡献偿负荷") < 0;
}
