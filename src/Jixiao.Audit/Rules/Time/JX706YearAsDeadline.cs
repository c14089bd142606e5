using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX706YearAsDeadline : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX706", Severity.Info)
        {
            Title = "完成时间只写到年",
            What = "时效指标的值只有年份（“2023 年”），没有月和日。",
            Why = "年度目标本来就在本年内，只写年份等于没有期限，年中也无法监控进度。",
            HowToMend = "把完成时间写到月或日，如“2023年10月底前”。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is { Number: >= 2000 and <= 2099 }
            && indicator.High == indicator.Number
            && indicator.Row.Unit is null or "年" or "年度"
            && (
                indicator.Level2 == Level2.Timeliness
                || indicator.Name.Contains("时间", StringComparison.Ordinal)
                || indicator.Name.Contains("时限", StringComparison.Ordinal)
            )
        )
        {
            report.Find(indicator, $"完成时间“{indicator.Printed}”只写到年，应写到月或日", indicator.Printed, "年月日");
        }
    }
}
