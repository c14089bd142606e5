using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX810ScoreOutsideWeight : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX810", Severity.Error)
        {
            Title = "得分高于权重，或为负数",
            What = "一条指标的自评得分大于它的权重（分值），或小于零。",
            Why = "权重是这条指标的满分，得分只能在 0 到满分之间；多半是两栏填错。",
            HowToMend = "核对权重与得分两栏，按完成情况改正得分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Row.Score is not null
            && indicator is { Score: { } score, Weight: { } weight }
            && (score > weight || score < 0)
        )
        {
            report.Find(
                indicator,
                $"得 {Say.Number(score)} 分，{(score < 0 ? "是负数" : $"高于权重 {Say.Number(weight)} 分")}，应在 0 到 {Say.Number(weight)} 分之间",
                Say.Number(score),
                $"0–{Say.Number(weight)}"
            );
        }
    }
}
