using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX310TargetOfZero : IndicatorRule
{
    /// <summary>Where nothing is what is wanted, or where no less than before is a target.</summary>
    private static readonly string[] NothingWanted =
    [
        "事故",
        "投诉",
        "差错",
        "伤亡",
        "死亡",
        "故障",
        "上访",
        "信访",
        "舆情",
        "污染",
        "排放",
        "案件",
        "火灾",
        "疫情",
        "辍学",
        "流失",
        "返贫",
        "拖欠",
        "欠薪",
        "逾期",
        "泄露",
        "泄密",
        "隐患",
        "安全",
        "风险",
        "举报",
        "新增债务",
        "缺口",
        "存量",
        "积压",
        "欠账",
        "盲区",
        "死角",
        "空白",
        "黑臭",
        "危房",
        "债务",
        "赤字",
        "结余",
        "发生",
        "零",
        "无",
        "不",
        "未",
        "违",
        "超",
        "失",
        "误",
        "漏",
        "增",
        "净",
        "幅",
        "差",
        "偏",
        "变化",
    ];

    public override RuleAbout About { get; } =
        new("JX310", Severity.Warning)
        {
            Title = "目标值为零",
            What = "不是事故、投诉、差错一类以零为好的指标，而目标值为 0。",
            Why = "什么都不做也能完成，等于没有目标；多为漏填或占位。",
            HowToMend = "填写年度要完成的数量；本年不安排这项工作的，删去该指标。",
            RestsOn = RestsOn.Value | RestsOn.Name,
            NeedsAllRows = true,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (
            indicator is not { Number: 0, High: 0, HasName: true }
            || indicator.Comparison is Comparison.AtMost or Comparison.Below or Comparison.Above
            || NameSense.ContainsAny(indicator.Name, NothingWanted)
        )
        {
            return;
        }
        report.Find(
            indicator,
            $"目标值“{indicator.Printed}”为零，不做也能完成，请核对是否漏填",
            indicator.Printed,
            "大于 0"
        );
    }
}
