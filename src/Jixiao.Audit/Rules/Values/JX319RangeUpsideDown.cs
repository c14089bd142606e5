using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX319RangeUpsideDown : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX319", Severity.Error)
        {
            Title = "区间上下限写反",
            What = "指标值是区间，而下限大于上限，如“90%-80%”。",
            Why = "没有一个数能同时满足，无法判断是否完成。",
            HowToMend = "把小的写在前，大的写在后；或只写一个界限（“≥80%”）。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { Number: { } low, High: { } high }
            || low <= high
            || indicator.UnitKind == UnitKind.None
            || indicator.Row.Unit is "月" or "日" or "年" or "时" or "季度"
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"区间“{indicator.Printed}”的下限 {Say.Number(low)} 大于上限 {Say.Number(high)}，疑似写反，应写“{Say.Number(high)}-{Say.Number(low)}{indicator.Row.Unit}”",
            indicator.Printed,
            $"{Say.Number(high)}-{Say.Number(low)}{indicator.Row.Unit}"
        );
    }
}
