using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Weights;

internal sealed class JX208MissingWeights : FormRule
{
    public override RuleAbout About { get; } =
        new("JX208", Severity.Warning)
        {
            Title = "有的指标有权重，有的没有",
            What = "表中半数以上的三级指标填了权重（分值），其余的空白，或填的不是数字。",
            Why = "没有权重的指标自评时不计分，权重合计也无从核对。",
            HowToMend = "给每条指标填上权重，并使合计等于规定的总分。",
            Basis = "财预〔2021〕101号",
            RestsOn = RestsOn.Weight,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var count = form.Indicators.Count;
        if (form.WeightCount == count || form.WeightCount * 2 <= count)
        {
            return;
        }
        var without = new List<IndicatorFacts>();
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Weight is null)
            {
                without.Add(indicator);
            }
        }
        report.Find(
            form,
            $"{count} 条指标中 {form.WeightCount} 条有权重，合计 {Say.Number(form.WeightSum)} 分；{Say.Names(without.ConvertAll(i => i.Name))}没有权重，应补填",
            $"{without.Count} 条没有权重",
            "每条指标都有权重",
            without,
            new()
            {
                Related = [.. without.Select(i => new Core.Findings.RelatedPlace(form.File, form.Position, i.Index))],
            }
        );
    }
}
