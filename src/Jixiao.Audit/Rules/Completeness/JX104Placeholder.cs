using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX104Placeholder : FormRule
{
    public override RuleAbout About { get; } =
        new("JX104", Severity.Error)
        {
            Title = "模板的占位文字没有替换",
            What =
                "项目名称、单位、绩效目标、年度任务、指标名称或指标值中留有 XX、***、××、待定、示例、“年 月 日”一类占位文字。",
            Why = "占位文字是模板留给填报人填写的空，没有换掉说明这一处没有填，批复、公开后会成为笑柄。",
            HowToMend = "把占位文字换成实际内容；确实没有内容的，删去整行或整句。",
            RestsOn = RestsOn.Name | RestsOn.Value,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var printed = form.Form;
        Look(form, "项目名称", printed.Project?.Name, report);
        Look(form, "单位名称", printed.Unit?.Name, report);
        foreach (var goal in printed.Goals)
        {
            Look(form, "绩效目标", goal, report);
        }
        foreach (var task in printed.Tasks)
        {
            Look(form, "年度任务", task.Name, report);
            Look(form, "年度任务", task.Content, report);
        }
        foreach (var indicator in form.Indicators)
        {
            Look(indicator, "指标名称", indicator.Row.Name, report);
            Look(indicator, "指标值", indicator.Row.ValueText ?? indicator.Row.Value, report);
        }
    }

    private static void Look(FormFacts form, string where, string? text, RuleReport report)
    {
        var found = Placeholders.In(text);
        if (!found.IsEmpty)
        {
            report.Find(
                form,
                $"{where}{Say.Quote(text)}中留有占位文字“{found}”，应换成实际内容",
                found.ToString(),
                "实际内容",
                more: new() { Key = text }
            );
        }
    }

    private static void Look(IndicatorFacts indicator, string where, string? text, RuleReport report)
    {
        var found = Placeholders.In(text);
        if (!found.IsEmpty)
        {
            report.Find(
                indicator,
                $"{where}{Say.Quote(text)}中留有占位文字“{found}”，应换成实际内容",
                found.ToString(),
                "实际内容"
            );
        }
    }
}
