using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX308MostlyQualitative : FormRule
{
    /// <summary>A share of fewer indicators says nothing.</summary>
    private const int Fewest = 5;

    public override RuleAbout About { get; } =
        new("JX308", Severity.Info)
        {
            Title = "定性指标过多",
            What = "定性指标超过全部指标的 40%（可由地方设定），或产出指标中没有一条定量指标。",
            Why = "绩效指标以定量为主、定性为辅。文字描述多了，年终只能凭印象打分。",
            HowToMend = "能用数量、比率、期限、金额表示的改为定量指标，其余的写明判断依据。",
            Basis = "财预〔2015〕88号",
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var (words, judged, outputs, measured) = (0, 0, 0, 0);
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Kind == ValueKind.Blank)
            {
                continue;
            }
            judged++;
            var isWords =
                indicator.Comparison == Comparison.Qualitative
                || (indicator.Kind == ValueKind.Words && !ValueWords.HasNumeral(indicator.Row.Value));
            words += isWords ? 1 : 0;
            if (indicator.Level1 == Level1.Output)
            {
                outputs++;
                measured += isWords ? 0 : 1;
            }
        }
        var most = form.Profile[Threshold.QualitativeShare];
        if (judged >= Fewest && words > most * judged)
        {
            report.Find(
                form,
                $"{judged} 条指标中有 {words} 条是定性的，超过 {Say.Number(most * 100)}%，应尽量改为可以计量的定量指标",
                $"{words}/{judged}",
                $"≤{Say.Number(most * 100)}%"
            );
        }
        else if (outputs > 0 && measured == 0)
        {
            report.Find(
                form,
                $"{outputs} 条产出指标全部是定性的，至少应有数量、期限等定量指标",
                "0 条定量产出指标",
                "至少 1 条"
            );
        }
    }
}
