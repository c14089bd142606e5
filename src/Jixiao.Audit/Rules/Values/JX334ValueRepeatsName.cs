using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX334ValueRepeatsName : IndicatorRule
{
    /// <summary>Shorter ones (合格, 完成) may stand in a name and be a target all the same.</summary>
    private const int Shortest = 4;

    public override RuleAbout About { get; } =
        new("JX334", Severity.Warning)
        {
            Title = "指标值只是重复指标名称",
            What = "指标值是文字，并且就是指标名称，或是名称的开头、结尾一段（四字以上）。",
            Why = "名称说考核什么，指标值说做到什么程度；两处写一样的话，等于没有目标。",
            HowToMend = "在指标值中写明要达到的数字，或可以判断的要求。",
            RestsOn = RestsOn.Value | RestsOn.Name,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Kind != ValueKind.Words)
        {
            return;
        }
        var name = NameWords.Core(indicator.Name);
        var value = NameWords.Core(indicator.Row.Value!);
        if (
            value.Length >= Shortest
            && (name.StartsWith(value) || name.EndsWith(value))
            && !ValueWords.HasNumeral(value)
            && (value.Length == name.Length || !VagueWords.Is(value))
        )
        {
            report.Find(
                indicator,
                $"指标值“{indicator.Row.Value}”只是重复指标名称，应写明要达到的数字或可以判断的要求",
                indicator.Row.Value,
                "要达到的程度"
            );
        }
    }
}
