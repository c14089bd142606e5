using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX307ScaleAsTarget : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX307", Severity.Warning)
        {
            Title = "把评价档次当作目标",
            What = "定性指标的值是“好坏”“优良中低差”“是/否”等整套档次，而不是其中要达到的一档。",
            Why = "档次是评价时用的尺子，不是目标：无论结果好坏都在其中，年终没有可以对照的要求。",
            HowToMend = "写明要达到的一档和判断依据，如“良好及以上（教研室年度考核结果）”。",
            Basis = "财预〔2015〕88号",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Kind == ValueKind.Words && ValueWords.IsScale(indicator.Row.Value))
        {
            report.Find(
                indicator,
                $"指标值“{indicator.Row.Value}”是评价的档次，不是目标，应写明要达到哪一档、依据什么判断",
                indicator.Row.Value,
                "要达到的一档"
            );
        }
    }
}
