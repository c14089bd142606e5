using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Completeness;

internal sealed class JX103EmptyIndicator : FormRule
{
    /// <summary>Of these 无 is an answer: it is hoped that there be none.</summary>
    private static readonly string[] HopedToBeNone =
    [
        "事故",
        "投诉",
        "违",
        "舆情",
        "上访",
        "信访",
        "污染",
        "损失",
        "案",
        "拖欠",
        "死亡",
        "影响",
        "成本",
        "负面",
        "问题",
        "隐患",
    ];

    public override RuleAbout About { get; } =
        new("JX103", Severity.Error)
        {
            Title = "指标没有名称或没有指标值",
            What =
                "三级指标的名称空白，或指标值空白（“无”“/”“—”视同空白；对事故、投诉一类指标，“无”是有效的值）。全表都没有指标值的，视为未能读出该栏，不逐条报告；已填实施期（规划）值的，可能本年不考核，只作提示。",
            Why = "没有名称不知道考核什么，没有指标值不知道做到多少算完成，自评时无法打分。",
            HowToMend = "补上指标名称；定量的填数值和单位，定性的填可以判断的要求，时效的填日期或时限。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(FormFacts form, RuleReport report)
    {
        var blank = 0;
        foreach (var indicator in form.Indicators)
        {
            blank += indicator.Kind == ValueKind.Blank ? 1 : 0;
            if (!indicator.HasName)
            {
                report.Find(
                    indicator,
                    $"指标名称空白（指标值{Say.Quote(indicator.Printed)}），应写明考核的对象和内容",
                    "指标名称空白",
                    "三级指标名称",
                    new() { Key = indicator.Printed }
                );
            }
        }
        if (blank == 0)
        {
            return;
        }
        if (blank == form.Indicators.Count && blank > 2)
        {
            report.NotChecked(form, "全表没有读出一个指标值，可能是指标值栏未能识别");
            return;
        }
        if (form.Reading is { IsFlowing: true, LostFigures: true })
        {
            report.NotChecked(
                form,
                $"有 {blank} 条指标没有读出指标值，而文件中有数字没有归入任何栏目，请先对照原文核对"
            );
            return;
        }
        foreach (var indicator in form.Indicators)
        {
            if (indicator.Kind == ValueKind.Blank && indicator.HasName && !EndsInItsValue(indicator.Name))
            {
                CheckValue(indicator, report);
            }
        }
    }

    /// <summary>Measured over the term of a project of several years, not in this one: 实施期 ≥1.25倍, 年度 —.</summary>
    private static bool IsOfTheWholeTerm(Indicator row) => !Wording.IsBlank(row.PlannedValue);

    /// <summary>教研经费≤5万元: the value is there, in the name.</summary>
    private static bool EndsInItsValue(string name)
    {
        var sign = name.AsSpan().LastIndexOfAny("≥≤≧≦＝=<>＜＞≈");
        return sign > 0 && name.AsSpan(sign + 1).TrimStart() is [>= '0' and <= '9', ..];
    }

    private static void CheckValue(IndicatorFacts indicator, RuleReport report)
    {
        var saysNone = indicator.Row.Value is { } value && value.Contains('无', StringComparison.Ordinal);
        if (saysNone && indicator.Name.AsSpan().ContainsAny(HopedToBeNone))
        {
            return;
        }
        var ofTerm = IsOfTheWholeTerm(indicator.Row);
        report.Find(
            indicator,
            saysNone ? "指标值只写“无”，应填写可以考核的数值、日期或定性要求"
                : ofTerm
                    ? $"只有实施期（规划）值“{indicator.Row.PlannedValue!.Trim()}”，没有年度指标值，应填写本年要达到的程度；本年不考核的请注明"
                : "没有指标值，应填写可以考核的数值、日期或定性要求",
            saysNone ? "无" : "指标值空白",
            "数值、日期或定性要求",
            new()
            {
                AtMost =
                    ofTerm ? Severity.Info
                    : saysNone ? Severity.Warning
                    : null,
            }
        );
    }
}
