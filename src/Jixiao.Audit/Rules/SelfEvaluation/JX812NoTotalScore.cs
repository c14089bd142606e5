using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX812NoTotalScore : FormRule
{
    public override RuleAbout About { get; } =
        new("JX812", Severity.Warning)
        {
            Title = "自评表没有总分",
            What = "自评表各指标有得分，而没有填总分。",
            Why = "总分决定评价等级，没有总分就没有自评结论。",
            HowToMend = "把预算执行率得分与各指标得分相加，填写总分。",
            Basis = "财预〔2020〕10号",
            RestsOn = RestsOn.None,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.IsSelfEvaluation || !Wording.IsBlank(form.Form.TotalScore))
        {
            return;
        }
        var (sum, count) = (Measured.Number(form.Form.Funds.ExecutionScore) ?? 0, 0);
        foreach (var row in form.Indicators)
        {
            if (row.Score is { } score)
            {
                (sum, count) = (sum + score, count + 1);
            }
        }
        if (count >= 3)
        {
            report.Find(
                form,
                $"{count} 条指标有得分，没有总分；印出的各项得分相加为 {Say.Number(sum)} 分，应填写总分",
                "没有总分",
                Say.Number(sum)
            );
        }
    }
}
