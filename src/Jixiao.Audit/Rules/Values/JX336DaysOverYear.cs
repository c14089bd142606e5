using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX336DaysOverYear : IndicatorRule
{
    private const int Year = 366;

    /// <summary>Days of several people or places together.</summary>
    private static readonly string[] Added = ["累计", "总天数", "合计", "人天", "工日", "人均", "各"];

    public override RuleAbout About { get; } =
        new("JX336", Severity.Warning)
        {
            Title = "天数超过一年",
            What =
                "名称是天数（开放天数、运行天数、供水天数等）、单位是天，而目标值大于 366。累计、合计多人多处的不算。",
            Why = "一年最多 366 天，多出来的做不到；多半是数字写错。",
            HowToMend = "改为不超过全年天数的数；多处合计的，名称写明“累计”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is { Number: > Year, Row.Unit: "天" or "日" }
            && NameWords.Core(indicator.Name).EndsWith("天数", StringComparison.Ordinal)
            && !NameSense.ContainsAny(indicator.Name, Added)
        )
        {
            report.Find(
                indicator,
                $"目标值“{indicator.Printed}”超过全年的天数，应不大于 366 天",
                indicator.Printed,
                "≤366天"
            );
        }
    }
}
