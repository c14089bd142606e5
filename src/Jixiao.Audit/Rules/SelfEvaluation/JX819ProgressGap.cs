using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX819ProgressGap : FormRule
{
    public override RuleAbout About { get; } =
        new("JX819", Severity.Warning)
        {
            Title = "目标完成进度与预算执行进度相差过大",
            What =
                "地方规定了两者差距的（四川：10 个百分点），运行监控表各项可计量指标完成进度的平均（有权重的按权重，超过 100% 的按 100%），与预算执行率相差超过规定。可计量的指标不到一半的不判。",
            Why = "事办了而钱没付，或钱付了而事没办，都要查明：前者可能拖欠，后者可能提前付款或目标难以完成。",
            HowToMend = "核对执行数和各指标的完成值；属实的写明原因，并选择继续、调剂或取消。",
            RestsOn = RestsOn.Actual | RestsOn.Value | RestsOn.Funds,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (
            form.Form.Stage != FormStage.Monitoring
            || form.Profile.Lights.ProgressGap is not { } most
            || form.Indicators.Count == 0
        )
        {
            return;
        }
        if (Execution.RateOf(form) is not { } rate)
        {
            report.NotChecked(form, "没有读出预算数或执行数，无法与目标完成进度比较");
            return;
        }
        var (progress, counted) = Progress(form);
        if (counted * 2 < form.Indicators.Count)
        {
            report.NotChecked(
                form,
                $"{form.Indicators.Count} 条指标中只有 {counted} 条能算出完成进度，无法与执行率比较"
            );
            return;
        }
        var executed = decimal.Round(rate * 100, 2, MidpointRounding.AwayFromZero);
        var gap = decimal.Abs(progress - executed);
        if (gap > most)
        {
            report.Find(
                form,
                $"{counted} 条可计量指标平均完成 {Say.Number(progress)}%，预算执行率 {Say.Number(executed)}%，相差 {Say.Number(gap)} 个百分点，超过{form.Profile.Title}规定的 {Say.Number(most)} 个，应核对或写明原因",
                $"相差 {Say.Number(gap)} 个百分点",
                $"不超过 {Say.Number(most)} 个百分点",
                form.Indicators
            );
        }
    }

    /// <summary>Percent done, to two places, and of how many indicators. Ceilings (≤) say nothing of progress.</summary>
    private static (decimal Percent, int Counted) Progress(FormFacts form)
    {
        var (sum, weights, counted) = (0m, 0m, 0);
        var weighted = form.WeightCount == form.Indicators.Count && form.WeightSum > 0;
        foreach (var row in form.Indicators)
        {
            if (
                row.UnitKind != UnitKind.Time
                && Achievement.TryOf(row, out var reached)
                && reached is { IsReverse: false, Percent: { } percent }
            )
            {
                var weight = weighted ? row.Weight ?? 0 : 1;
                sum += Math.Clamp(percent, 0, 100) * weight;
                weights += weight;
                counted++;
            }
        }
        return weights > 0 ? (decimal.Round(sum / weights, 2, MidpointRounding.AwayFromZero), counted) : (0, 0);
    }
}
