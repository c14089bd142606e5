using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX708RangeOverYears : IndicatorRule
{
    /// <summary>What lasts for years by its nature.</summary>
    private static readonly string[] Terms = ["服务期", "合同期", "质保", "保修", "有效期", "任期", "规划期"];

    public override RuleAbout About { get; } =
        new("JX708", Severity.Info)
        {
            Title = "起止时间跨年度",
            What = "年度指标的值是从一年到另一年的起止日期。",
            Why = "年度绩效目标考核本年完成的部分；只写整个期间，本年做到什么程度看不出来。",
            HowToMend = "写明本年度要达到的节点，整个期间写在项目说明中。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            (indicator.Kind == ValueKind.Words && ValueWords.HasDigit(indicator.Row.Value) && Days(indicator.Row.Value))
            || (
                indicator.UnitKind is UnitKind.None or UnitKind.Time
                && Years(indicator.Row.Value)
                && !NameSense.ContainsAny(indicator.Name, Terms)
            )
        )
        {
            report.Find(
                indicator,
                $"起止时间“{indicator.Printed}”跨年度，应写明本年度要达到的节点",
                indicator.Printed,
                "本年度内的日期"
            );
        }
    }

    private static bool Days(string? value) =>
        PrintedDays.Next(value, 0) is { } first
        && first.Date is { } from
        && PrintedDays.Next(value, first.End)?.Date is { } to
        && to.Year > from.Year;

    /// <summary>2024-2026年, 2023.11-2025.6, 2024/3-2026/10: exactly two years, the later behind the earlier.</summary>
    private static bool Years(ReadOnlySpan<char> value)
    {
        var (first, second) = (0, 0);
        for (var at = 0; at < value.Length; at++)
        {
            if (!char.IsAsciiDigit(value[at]))
            {
                continue;
            }
            var end = at;
            while (end < value.Length && char.IsAsciiDigit(value[end]))
            {
                end++;
            }
            if (end - at == 4 && int.TryParse(value[at..end], out var year) && year is >= 2000 and <= 2099)
            {
                (first, second) =
                    first == 0 ? (year, 0)
                    : second == 0 ? (first, year)
                    : (0, 0);
            }
            else if (end - at > 2)
            {
                return false;
            }
            at = end;
        }
        return second > first && first > 0;
    }
}
