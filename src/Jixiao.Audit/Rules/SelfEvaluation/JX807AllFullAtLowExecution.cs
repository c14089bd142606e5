using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX807AllFullAtLowExecution : FormRule
{
    public override RuleAbout About { get; } =
        new("JX807", Severity.Warning)
        {
            Title = "执行率不高而指标全部满分",
            What = "预算执行率低于 80%（可由地方规定），而每一条指标都得满分；不足三条指标的不判。",
            Why = "钱花了不到八成，事却全部办成，或者预算编多了，或者自评不实，都要说明。",
            HowToMend = "核对各指标的实际完成值；属实的，说明节约在哪里，下年度相应核减预算。",
            RestsOn = RestsOn.Actual | RestsOn.Weight | RestsOn.Funds,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || !form.HasScores || form.Indicators.Count < 3)
        {
            return;
        }
        if (Scorer.Execution(form) is not { Rate: { } rate } || rate >= form.Profile[Threshold.LowExecution])
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            if (row.Score is not { } score || row.Weight is not { } weight || score < weight)
            {
                return;
            }
        }
        report.Find(
            form,
            $"预算执行率 {Say.Number(rate)}%，低于 {Say.Number(form.Profile[Threshold.LowExecution])}%，而 {form.Indicators.Count} 条指标全部满分，应核对完成情况或说明结余原因",
            $"执行率 {Say.Number(rate)}%，指标全部满分",
            "核对或说明",
            form.Indicators
        );
    }
}
