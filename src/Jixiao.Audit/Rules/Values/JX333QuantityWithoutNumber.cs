using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX333QuantityWithoutNumber : IndicatorRule
{
    /// <summary>All there are, or as many as there will be: to be counted though no number is known.</summary>
    private static readonly string[] Whole =
    [
        "全",
        "应",
        "所有",
        "据实",
        "按实",
        "实际",
        "无",
        "零",
        "不",
        "均",
        "每",
        "详见",
        "见",
    ];

    public override RuleAbout About { get; } =
        new("JX333", Severity.Warning)
        {
            Title = "数量、比率没有数字",
            What =
                "数量指标，或名称是“…人数”“…次数”“…率”的指标，值是“若干”“新增”“按要求发放”“逐步提高”一类的文字，没有数字。“全部”“应保尽保”“据实”不算；满意度由 JX328 报告，性质为 ≥、≤ 的由 JX301 报告。",
            Why = "数量和比率本来就是要计的数，没有数字就没有目标，年终怎么算都完成。",
            HowToMend = "写明数字和单位，如“≥40 人”“≥12 场”；不能计数的，改列质量或效益指标。",
            Basis = "财预〔2015〕88号",
            RestsOn = RestsOn.Value | RestsOn.Name | RestsOn.Level,
        };

    /// <summary>What should be counted has words for a value.</summary>
    public static bool Is(IndicatorFacts indicator)
    {
        if (
            indicator.Kind != ValueKind.Words
            || indicator.Comparison is not (null or Comparison.Qualitative)
            || indicator.IsMoneyCost
            || !indicator.HasName
        )
        {
            return false;
        }
        var core = NameWords.Core(indicator.Name);
        var value = indicator.Row.Value.AsSpan().Trim();
        var counted = CountNames.Names(core) || core.EndsWith("总数") || (indicator.IsRate && core.IndexOf("满意") < 0);
        if (ValueWords.HasNumeral(value) || ValueWords.IsScale(value))
        {
            return false;
        }
        return counted ? !value.ContainsAny(Whole) : indicator.Level2 == Level2.Quantity && VagueWords.Is(value);
    }

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (Is(indicator))
        {
            report.Find(
                indicator,
                $"{(indicator.IsRate ? "比率" : "数量")}写成“{indicator.Row.Value}”，没有数字，应写明数字和单位",
                indicator.Row.Value,
                "数字和单位"
            );
        }
    }
}
