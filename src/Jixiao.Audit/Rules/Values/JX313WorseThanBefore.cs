using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX313WorseThanBefore : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX313", Severity.Warning)
        {
            Title = "目标低于上年或前三年平均水平",
            What = "年度指标值比同一行的上年值或前三年均值差（成本类、反向指标为高于），而没有说明原因。",
            Why = "目标应有一定约束力。低于已经做到的水平，不用努力也能完成；确因任务减少的应当说明。",
            HowToMend = "按不低于上年或前三年平均水平调整；任务确已减少的，在指标解释中写明原因。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var row = indicator.Row;
        if (
            indicator.Number is null
            || (row.LastYear is null && row.ThreeYearAverage is null)
            || IsExplained(row.Explanation)
        )
        {
            return;
        }
        var (last, average) = (History.Of(row.LastYear), History.Of(row.ThreeYearAverage));
        var belowLast = last.ComparesWith(indicator) && last.IsBetterThan(indicator);
        var belowAverage = average.ComparesWith(indicator) && average.IsBetterThan(indicator);
        if (!belowLast && !belowAverage)
        {
            return;
        }
        var before =
            belowLast && belowAverage ? $"上年值“{row.LastYear!.Trim()}”、前三年均值“{row.ThreeYearAverage!.Trim()}”"
            : belowLast ? $"上年值“{row.LastYear!.Trim()}”"
            : $"前三年均值“{row.ThreeYearAverage!.Trim()}”";
        var less = History.LessIsBetter(indicator);
        report.Find(
            indicator,
            $"目标值“{indicator.Printed}”{(less ? "高于" : "低于")}{before}，应调整目标或说明原因",
            indicator.Printed,
            $"不{(less ? "高于" : "低于")}{(belowLast ? row.LastYear!.Trim() : row.ThreeYearAverage!.Trim())}"
        );
    }

    private static bool IsExplained(string? explanation) =>
        explanation is { } && explanation.AsSpan().IndexOfAny("因减降缩") >= 0;
}
