using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX701DateOutsideYear : FormRule
{
    /// <summary>What begins, or was decided, before the year may bear an earlier date.</summary>
    private static readonly string[] Beginnings =
    [
        "开工",
        "开始",
        "启动",
        "起始",
        "签订",
        "立项",
        "批复",
        "招标",
        "学年",
        "学期",
    ];

    /// <summary>What closes a year is done in the next one.</summary>
    private static readonly string[] Closings =
    [
        "决算",
        "结算",
        "清算",
        "自评",
        "评价",
        "审计",
        "公开",
        "总结",
        "质保",
        "保修",
        "学年",
        "学期",
    ];

    private static readonly string[] Starts = ["开工", "开始", "启动"];

    /// <summary>What is signed or tendered for comes before what is done; it may be another part of the work.</summary>
    private static readonly string[] Contracts =
    [
        "合同签订",
        "签订合同",
        "签约时间",
        "招标时间",
        "招标完成",
        "采购合同",
    ];

    private static readonly string[] Ends = ["竣工", "完工", "完成", "结束"];

    public override RuleAbout About { get; } =
        new("JX701", Severity.Error)
        {
            Title = "日期不在预算年度内，或截止早于开始",
            What =
                "时间类指标的日期不在本表的预算年度之内；起止日期写反；竣工日期早于开工日期，完成日期早于合同签订、招标日期（警告）。跨年项目、决算和自评等下年办理的事项只报警告。",
            Why = "年度目标应在本年度内完成。年度之外的日期多是沿用上年的表而没有改。",
            HowToMend = "改为预算年度内的日期；跨年项目写本年度要达到的节点。",
            Basis = "财预〔2015〕88号",
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var year = form.Form.FiscalYear;
        if (year is null && form.Indicators.Count > 0)
        {
            report.NotChecked(form, "没有读出预算年度，无法判断日期是否在年度之内");
        }
        var (start, end, pairs) = (default(IndicatorFacts?), default(IndicatorFacts?), 0);
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Kind == ValueKind.Words && ValueWords.HasDigit(indicator.Row.Value))
            {
                CheckWords(indicator, year, report);
            }
            if (indicator is { Kind: ValueKind.Date, Date: { } date } && date.Year != year && year is { } fiscal)
            {
                CheckYear(indicator, date, fiscal, indicator.Printed, report);
            }
            if (Day(indicator) is null)
            {
                continue;
            }
            if (NameSense.ContainsAny(indicator.Name, Starts) || NameSense.ContainsAny(indicator.Name, Contracts))
            {
                start = indicator;
                pairs++;
            }
            else if (NameSense.ContainsAny(indicator.Name, Ends))
            {
                end = indicator;
                pairs++;
            }
        }
        if (pairs == 2 && start is not null && end is not null && Day(start) > Day(end))
        {
            report.Find(
                end,
                $"日期“{end.Printed}”早于{Say.Row(start)}的“{start.Printed}”，应改正一处",
                end.Printed,
                $"不早于 {start.Printed}",
                new() { AtMost = NameSense.ContainsAny(start.Name, Contracts) ? Severity.Warning : null }
            );
        }
    }

    /// <summary>Also of a cell whose unit was printed again ("2023年10月月"): its only day.</summary>
    private static DateOnly? Day(IndicatorFacts indicator)
    {
        if (indicator.Date is { } date)
        {
            return date;
        }
        var text = indicator.Row.Value;
        return
            indicator.Kind == ValueKind.Words
            && PrintedDays.Next(text, 0) is { Date: { } day } first
            && PrintedDays.Next(text, first.End) is null
            ? day
            : null;
    }

    private static void CheckWords(IndicatorFacts indicator, int? fiscal, RuleReport report)
    {
        var text = indicator.Row.Value;
        if (PrintedDays.Next(text, 0) is not { } first || first.Date is not { } from)
        {
            return;
        }
        var to = PrintedDays.Next(text, first.End)?.Date;
        if (to < from && text.AsSpan(first.End).TrimStart() is ['-' or '—' or '~' or '～' or '至' or '到' or '－', ..])
        {
            report.Find(
                indicator,
                $"起止日期“{indicator.Printed}”写反了，截止早于开始，应改正",
                indicator.Printed,
                "起在前，止在后"
            );
        }
        else if (
            fiscal is { } year
            && from.Year != year
            && (to ?? from).Year != year
            && !(from.Year < year && to?.Year > year)
        )
        {
            CheckYear(indicator, to ?? from, year, indicator.Printed, report, Severity.Warning);
        }
    }

    private static void CheckYear(
        IndicatorFacts indicator,
        DateOnly date,
        int fiscal,
        string printed,
        RuleReport report,
        Severity? atMost = null
    )
    {
        if (date.Year < fiscal && NameSense.ContainsAny(indicator.Name, Beginnings))
        {
            return;
        }
        var mild =
            indicator.Form.Form.Funds.LifetimeYuan is { }
            || (date.Year > fiscal && NameSense.ContainsAny(indicator.Name, Closings));
        report.Find(
            indicator,
            $"日期“{printed}”不在预算年度 {fiscal} 年之内，应写 {fiscal} 年内的日期",
            printed,
            $"{fiscal} 年内的日期",
            new() { AtMost = mild ? Severity.Warning : atMost }
        );
    }
}
