using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX815NoScore : FormRule
{
    public override RuleAbout About { get; } =
        new("JX815", Severity.Warning)
        {
            Title = "有完成值而没有得分",
            What = "自评表的其他指标都有得分，这一条有权重和实际完成值而没有得分。",
            Why = "漏填一条得分，总分就不可信。",
            HowToMend = "按完成情况计算并填写这一条的得分，再核对总分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.Actual | RestsOn.Weight,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || !form.HasScores)
        {
            return;
        }
        foreach (var row in form.Indicators)
        {
            if (
                row is { Weight: { } weight and > 0 }
                && !Wording.IsBlank(row.Row.Actual)
                && Wording.IsBlank(row.Row.Score)
            )
            {
                report.Find(
                    row,
                    $"权重 {Say.Number(weight)} 分，实际完成{Say.Quote(row.Row.Actual)}，没有填得分，应填 0 到 {Say.Number(weight)} 分",
                    "没有得分",
                    $"0–{Say.Number(weight)}"
                );
            }
        }
    }
}
