using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX714ProjectEndsBeforeStart : FormRule
{
    private static readonly string[] Spans =
    [
        "起止",
        "期限",
        "开始",
        "起始",
        "结束",
        "完成日期",
        "完成时间",
        "终止",
        "截止",
        "开工",
        "竣工",
        "实施期",
        "项目期",
    ];

    private static readonly string[] Ends = ["结束", "完成", "终止", "截止", "竣工"];

    public override RuleAbout About { get; } =
        new("JX714", Severity.Error)
        {
            Title = "项目起止时间写反",
            What = "表头的项目起止时间（实施期限、计划开始日期与完成日期）中，结束早于开始。",
            Why = "起止时间是判断年度目标和跨年安排的依据，写反了说明至少一个日期是错的。",
            HowToMend = "核对立项批复，改正写错的日期。",
            RestsOn = RestsOn.None,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var (start, end) = (default((string Text, DateOnly Day)?), default((string Text, DateOnly Day)?));
        foreach (var (label, value) in form.Form.Attributes)
        {
            if (!label.AsSpan().ContainsAny(Spans) || !ValueWords.HasDigit(value))
            {
                continue;
            }
            if (PrintedDays.Next(value, 0) is not { Date: { } first } from)
            {
                continue;
            }
            if (PrintedDays.Next(value, from.End)?.Date is { } second)
            {
                if (second < first)
                {
                    Report(form, label, value, report);
                    return;
                }
                continue;
            }
            if (label.Contains('始', StringComparison.Ordinal) || label.Contains("开工", StringComparison.Ordinal))
            {
                start ??= (value, first);
            }
            else if (label.AsSpan().ContainsAny(Ends))
            {
                end ??= (value, first);
            }
        }
        if (start is { } began && end is { } ended && ended.Day < began.Day)
        {
            Report(form, "起止时间", $"{began.Text} 至 {ended.Text}", report);
        }
    }

    private static void Report(FormFacts form, string label, string printed, RuleReport report) =>
        report.Find(
            form,
            $"{label}{Say.Quote(printed)}的结束早于开始，应改正写错的日期",
            printed,
            "开始在前，结束在后"
        );
}
