using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX825LateWithFullScore : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX825", Severity.Error)
        {
            Title = "晚于期限完成而得满分",
            What = "时效指标的目标是一个日期，实际完成的日期晚于它，而得分等于权重。写明了原因的，只作警告。",
            Why = "没有按期完成就没有达到目标，给满分会掩盖拖延。",
            HowToMend = "按本地办法扣分并写明拖延的原因；日期写错的，改正日期。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Value | RestsOn.Weight,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { Date: { } limit, Weight: { } weight and > 0, Score: { } score }
            || score < weight
            || indicator.Comparison is Comparison.AtLeast or Comparison.Above
            || indicator.Row.Actual is not { Length: > 0 } actual
            || Done(actual) is not { } done
            || done <= limit
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"期限是{Say.Quote(indicator.Printed)}，实际{Say.Quote(actual)}，晚于期限却得满分 {Say.Number(weight)} 分，应扣分并说明原因",
            actual,
            indicator.Printed,
            new() { AtMost = Reasons.Has(indicator) ? Severity.Warning : null }
        );
    }

    /// <summary>A month is not late before it begins.</summary>
    private static DateOnly? Done(string actual)
    {
        var text = TargetValues.Parse(actual).Value;
        return Measured.Of(text, UnitKind.None).Date is { } day
            ? text is { Length: 7 }
                ? new DateOnly(day.Year, day.Month, 1)
                : day
            : null;
    }
}
