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
        "时限",
        "工期",
    ];

    public override RuleAbout About { get; } =
        new("JX710", Severity.Error)
        {
            Title = "期限的方向写反",
            What = "完成时间、办理时限、工期等越短越好的指标，性质写成“≥”或“>”。",
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
            : indicator.UnitKind == UnitKind.Time && NameSense.EndsWithAny(core, Limits);
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
