using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX307ScaleAsTarget : IndicatorRule
{
    private static readonly string[] Hopes = ["力争", "争取", "尽量", "尽可能", "尽力", "努力", "视情况"];

    /// <summary>力争全市第一 can be judged, 力争实现 cannot.</summary>
    private const int LongestHope = 3;

    public override RuleAbout About { get; } =
        new("JX307", Severity.Warning)
        {
            Title = "把评价档次或努力方向当作目标",
            What =
                "定性指标的值是“好坏”“优良中低差”“是/否”等整套档次，而不是其中要达到的一档；或是“力争实现”“争取完成”一类的努力方向。",
            Why = "档次是评价时用的尺子，不是目标：无论结果好坏都在其中，年终没有可以对照的要求。",
            HowToMend = "写明要达到的一档和判断依据，如“良好及以上（教研室年度考核结果）”。",
            Basis = "财预〔2015〕88号",
        };

    private static bool IsHope(ReadOnlySpan<char> value)
    {
        var words = value.Trim();
        foreach (var hope in Hopes)
        {
            if (words.StartsWith(hope))
            {
                return words.Length <= hope.Length + LongestHope && words.IndexOfAnyInRange('0', '9') < 0;
            }
        }
        return false;
    }

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.Kind != ValueKind.Words)
        {
            return;
        }
        if (IsHope(indicator.Row.Value))
        {
            report.Find(
                indicator,
                $"指标值“{indicator.Row.Value}”只是努力的方向，做没做到都说得通，应写明要达到什么程度",
                indicator.Row.Value,
                "要达到的程度"
            );
        }
        else if (ValueWords.IsScale(indicator.Row.Value))
        {
            report.Find(
                indicator,
                $"指标值“{indicator.Row.Value}”是评价的档次，不是目标，应写明要达到哪一档、依据什么判断",
                indicator.Row.Value,
                "要达到的一档"
            );
        }
    }
}
