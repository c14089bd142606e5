using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX111NoQuantity : FormRule
{
    public override RuleAbout About { get; } =
        new("JX111", Severity.Warning)
        {
            Title = "没有数量指标",
            What = "有产出指标，但没有一条是数量指标。二级指标未印全、或用了本地名称的表不查。",
            Why = "不说办多少，就看不出工作量与预算是否相称，单位成本也无从计算。",
            HowToMend = "设一条数量指标，写明做多少：维修几所、培训多少人、购置几台（套）。",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (form.Has(Level2.Quantity) || !form.ShowsLevel2() || !form.HasUnder(Level1.Output))
        {
            return;
        }
        report.Find(form, "产出指标中没有数量指标，应写明做多少", "没有数量指标", "至少 1 条数量指标", form.Indicators);
    }
}
