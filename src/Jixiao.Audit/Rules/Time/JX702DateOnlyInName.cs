using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX702DateOnlyInName : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX702", Severity.Warning)
        {
            Title = "期限只写在名称里",
            What = "指标名称写了完成日期（“10月30日前完成……”），指标值却是“好”“按时”一类的文字。",
            Why = "期限就是这条指标的目标值。写在名称里，指标值一栏便没有可以核对的内容。",
            HowToMend = "名称写事项（“教师培训完成时间”），日期写在指标值一栏（“10月30日前”）。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.Kind != ValueKind.Words
            || !ValueWords.HasDigit(indicator.Name)
            || ValueWords.HasNumeral(indicator.Row.Value)
            || !(
                NamesMonthEnd(indicator.Name)
                || (
                    PrintedDays.Next(indicator.Name, 0) is { } day
                    && IsDeadline(indicator, indicator.Name.AsSpan(day.End))
                )
            )
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"完成日期写在名称里，指标值却是“{indicator.Row.Value}”，应把日期写在指标值一栏",
            indicator.Row.Value,
            "日期"
        );
    }

    /// <summary>7月底前, 9月末前, 12月前.</summary>
    private static bool NamesMonthEnd(ReadOnlySpan<char> name)
    {
        var month = name.IndexOf('月');
        if (month < 1 || !char.IsAsciiDigit(name[month - 1]))
        {
            return false;
        }
        var rest = name[(month + 1)..];
        return rest
            is ['前', ..]
                or ['底' or '末' or '初', '前', ..]
                or ['底' or '末', '之' or '以', '前', ..]
                or ['份' or '底' or '末', '完', '成', ..];
    }

    private static bool IsDeadline(IndicatorFacts indicator, ReadOnlySpan<char> rest) =>
        rest.TrimStart() is ['前' or '底' or '末', ..] or ['之' or '以', '前', ..]
        || indicator.Level2 == Level2.Timeliness
        || rest.IndexOf("完成") >= 0;
}
