using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX315OtherTypeThanBefore : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX315", Severity.Warning)
        {
            Title = "指标值与历史值类型不同",
            What = "同一行的年度指标值是文字，而上年值、前三年均值是数字；或者相反。",
            Why = "类型不同就无法与过去比较，也就说不出目标是高了还是低了。",
            HowToMend = "与历史值统一：历年有数字的，本年也写数字和单位。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var row = indicator.Row;
        if (row.LastYear is null && row.ThreeYearAverage is null)
        {
            return;
        }
        var words = indicator.Kind == ValueKind.Words && !ValueWords.HasNumeral(row.Value);
        if (!words && indicator.Number is null)
        {
            return;
        }
        var printed =
            Differs(words, row.LastYear) ? row.LastYear
            : Differs(words, row.ThreeYearAverage) ? row.ThreeYearAverage
            : null;
        if (printed is null)
        {
            return;
        }
        report.Find(
            indicator,
            $"年度值“{indicator.Printed}”是{(words ? "文字" : "数字")}，而历史值“{printed.Trim()}”是{(words ? "数字" : "文字")}，无法比较",
            indicator.Printed,
            words ? "数字和单位" : "与历史值同一类型"
        );
    }

    private static bool Differs(bool words, string? printed)
    {
        var history = History.Of(printed);
        return words
            ? history.Number is { }
            : history.Kind == ValueKind.Words && !ValueWords.HasNumeral(printed) && !IsAbsent(printed!);
    }

    /// <summary>新增指标, 无数据: there is no past.</summary>
    private static bool IsAbsent(string printed) => printed.AsSpan().IndexOfAny("无新未暂首") >= 0;
}
