using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.SelfEvaluation;

internal sealed class JX816ForecastAgainstLikelihood : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX816", Severity.Warning)
        {
            Title = "全年预计完不成，却选“确定能”",
            What = "运行监控表的全年预计完成值没有达到年度目标，而完成目标的可能性选了“确定能”。",
            Why = "两栏互相矛盾，监控结论不可信。",
            HowToMend = "核对全年预计数；确实完不成的，改选“有可能”或“完全不可能”并写明原因。",
            RestsOn = RestsOn.Actual | RestsOn.Value,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Row is { Likelihood: "确定能", Forecast: { } forecast }
            && indicator.UnitKind != UnitKind.Time
            && Achievement.TryOf(indicator, forecast, out var expected)
            && !expected.IsReached
        )
        {
            report.Find(
                indicator,
                $"年度目标{Say.Quote(indicator.Printed)}，全年预计{Say.Quote(forecast)}，达不到目标，完成可能性却选“确定能”，应改正一处",
                $"预计 {forecast}，确定能",
                "预计达到目标，或改选可能性"
            );
        }
    }
}
