using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX105NoTimeLimit : FormRule
{
    public override RuleAbout About { get; } =
        new("JX105", Severity.Warning)
        {
            Title = "没有时效指标，或时效指标没有期限",
            What =
                "产出指标中没有时效指标；或者有，但全部是“及时”“按时完成”一类的话，没有一条有日期、时限、天数或及时率。日期列在别的二级指标下的，由 JX401 报告。",
            Why = "不说什么时候完成，就无法判断是否拖延，监控时也没有可对照的节点。",
            HowToMend =
                "设一条时效指标，写明完成日期（如“2023年11月30日前”）、时限（如“≤15 天”）或及时率（如“≥95%”）。",
            RestsOn = RestsOn.Level,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        if (!form.ShowsLevel2())
        {
            return;
        }
        IndicatorFacts? vague = null;
        var elsewhere = false;
        foreach (var indicator in form.Indicators)
        {
            elsewhere |= indicator.Kind == ValueKind.Date;
            if (indicator.Level2 == Level2.Timeliness)
            {
                if (HasLimit(indicator))
                {
                    return;
                }
                vague ??= indicator;
            }
        }
        if (elsewhere)
        {
            // There is a date, under the wrong level 2: that is JX401's to say.
            return;
        }
        if (vague is null)
        {
            report.Find(
                form,
                "没有时效指标，应写明完成日期、时限或及时率",
                "没有时效指标",
                "至少 1 条时效指标",
                form.Indicators
            );
            return;
        }
        report.Find(
            form,
            $"时效指标（{Say.Row(vague)}为“{vague.Printed}”）没有一条写明日期、时限或及时率，无法判断是否按时",
            vague.Printed,
            "日期、时限或及时率"
        );
    }

    /// <summary>Words such as 每月, 年底前 or 48小时内 are a limit too; a value left blank is another rule's matter.</summary>
    private static bool HasLimit(IndicatorFacts indicator) =>
        indicator.Kind != ValueKind.Words
        || NamesTime(indicator.Row.Value)
        || NamesTime(indicator.Row.ValueText)
        || LimitedByName(indicator.Name);

    /// <summary>The 年 of 年度计划完成时间 limits nothing.</summary>
    private static bool LimitedByName(string name) =>
        ValueWords.HasDigit(name)
        || name.AsSpan()
            .ContainsAny([
                "每月",
                "按月",
                "每季",
                "按季",
                "每周",
                "每天",
                "每日",
                "当天",
                "当日",
                "年底",
                "月底",
                "季末",
                "年前",
                "月前",
            ]);

    private static bool NamesTime(string? text)
    {
        foreach (var c in text.AsSpan())
        {
            if (char.IsAsciiDigit(c) || "月日天周季年前底内旬".Contains(c, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
