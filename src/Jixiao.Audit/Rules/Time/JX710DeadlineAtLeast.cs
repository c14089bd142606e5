using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Time;

internal sealed class JX710DeadlineAtLeast : IndicatorRule
{
    private static readonly string[] Limits =
    [
        "响应时间",
        "响应时限",
        "办理时限",
        "办理时间",
        "处理时限",
        "处理时间",
        "完成时限",
        "完成时间",
        "办结时限",
        "办结时间",
        "竣工时间",
        "完工时间",
        "发放时间",
        "支付时间",
        "交付时间",
        "到位时间",
        "拨付时间",
        "到账时间",
        "到货时间",
        "上线时间",
        "修复时间",
        "抢修时间",
        "抢通时间",
        "恢复时间",
        "处置时间",
        "到达时间",
        "到场时间",
        "出警时间",
        "出动时间",
        "接诊时间",
        "候诊时间",
        "等待时间",
        "等候时间",
        "排队时间",
        "审批时间",
        "审核时间",
        "审理时间",
        "审理天数",
        "审理周期",
        "审理期限",
        "办案天数",
        "办案周期",
        "办理天数",
        "办结天数",
        "办理周期",
        "处理周期",
        "审批天数",
        "审批周期",
        "结案时间",
        "回复时间",
        "答复时间",
        "反馈时间",
        "整改时间",
        "停水时间",
        "停电时间",
        "停机时间",
        "中断时间",
        "故障时间",
        "延误时间",
        "滞留时间",
        "拥堵时间",
        "响应时长",
        "处置时长",
        "办理时长",
        "等待时长",
        "候诊时长",
        "修复时长",
        "停机时长",
        "中断时长",
        "宕机时长",
        "故障时长",
        "上架周期",
        "供货周期",
        "建设周期",
        "交货期",
        "平均住院日",
        "平均住院天数",
        "发布时间",
        "报送时间",
        "上报时间",
        "报告时间",
        "送达时间",
        "反应时间",
        "抵达时间",
        "接听时间",
        "受理时间",
        "转办时间",
        "批复时间",
        "抢险时间",
        "排除时间",
        "解决时间",
        "出具时间",
        "下达时间",
        "转移时间",
        "扑灭时间",
        "通知时间",
        "配送时间",
        "供货时间",
        "清运时间",
        "查处时间",
        "救援时间",
        "接警时间",
        "退款时间",
        "报销时间",
        "通勤时间",
        "滞留时长",
        "鉴定时间",
        "用时",
        "耗时",
        "办结时长",
        "时限",
        "工期",
    ];

    public override RuleAbout About { get; } =
        new("JX710", Severity.Error)
        {
            Title = "期限的方向写反",
            What = "完成时间、办理时限、修复时间、审理天数、等待时长、工期等越短越好的指标，性质写成“≥”或“>”。",
            Why = "“完成时间 ≥ 12月31日”的意思是到年底以后才完成，越拖延得分越高。",
            HowToMend = "性质改为“≤”，或在日期后写“前”，如“12月15日前”。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Comparison is not (Comparison.AtLeast or Comparison.Above) || !IsLimit(indicator))
        {
            return;
        }
        report.Find(
            indicator,
            $"期限“{indicator.Printed}”的方向写反了，应为“≤”",
            indicator.Printed,
            "≤",
            new() { Fix = new Fix(Safe: false, "comparison", indicator.Comparison.Value.Sign(), "≤") }
        );
    }

    /// <summary>A day under a name that ends in 时间 is a deadline, unless something begins or lasts from it.</summary>
    private static bool IsLimit(IndicatorFacts indicator)
    {
        var core = NameWords.Core(indicator.Name);
        return indicator.Kind == ValueKind.Date
            ? NameSense.EndsWithAny(core, Deadlines)
                && (!NameSense.ContainsAny(core, Lasting) || core.IndexOf("上线") >= 0)
            : indicator.UnitKind == UnitKind.Time && NameSense.EndsWithAny(core, Limits) && core.IndexOf("提前") < 0;
    }

    private static readonly string[] Deadlines = ["时间", "时限", "期限", "工期", "日期"];

    private static readonly string[] Lasting =
    [
        "开始",
        "起始",
        "启动",
        "保存",
        "保质",
        "质保",
        "有效",
        "使用",
        "服务",
        "开放",
        "运行",
        "延续",
    ];
}
