using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX703MonthAsCount : IndicatorRule
{
    private static readonly string[] Durations =
    [
        "工期",
        "周期",
        "时长",
        "年限",
        "持续",
        "每",
        "频",
        "月数",
        "个月",
        "期限",
    ];

    public override RuleAbout About { get; } =
        new("JX703", Severity.Warning)
        {
            Title = "用月数表示完成时间",
            What = "完成时间写成“≤12 月”一类的数量，想说的是“12 月底前完成”。",
            Why = "“≤12 月”可以读成 12 个月之内，也可以读成 12 月以前；用一年的总长作期限等于没有期限。",
            HowToMend = "在指标值中写明完成的日期，如“2023年12月15日前”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator.UnitKind != UnitKind.Time
            || indicator is not { Number: >= 1 and <= 12 }
            || indicator.Row.Unit is not ("月" or "月份" or "个月")
            || NameSense.ContainsAny(indicator.Name, Durations)
            || (indicator.Level2 != Level2.Timeliness && !indicator.Name.Contains("时间", StringComparison.Ordinal))
        )
        {
            return;
        }
        var month = indicator.Row.Unit != "个月";
        if (!month && (indicator.Number != 12 || !indicator.Name.Contains("完成", StringComparison.Ordinal)))
        {
            return;
        }
        report.Find(
            indicator,
            month
                ? $"完成时间“{indicator.Printed}”是月数，不是日期，应写明在几月几日前完成"
                : $"完成时间“{indicator.Printed}”等于全年，起不到期限的作用，应写明完成日期",
            indicator.Printed,
            "日期"
        );
    }
}
