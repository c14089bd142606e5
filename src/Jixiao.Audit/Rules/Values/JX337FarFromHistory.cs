using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX337FarFromHistory : IndicatorRule
{
    private const decimal Like = 2;
    private const decimal Far = 8;

    public override RuleAbout About { get; } =
        new("JX337", Severity.Warning)
        {
            Title = "年度值、标准值与历史值相差悬殊",
            What =
                "同一行的年度值、当年标准值、前三年均值、上年值中，有一个与其余各数（至少两个，彼此相差不到一倍）相差 8 倍以上，单位不同的先折算（小时与分钟，台与万台）。",
            Why = "同一件事一年之间不会差这么多，多半是单位写错（“30小时”应为“30分钟”）或多写、少写了“万”。",
            HowToMend = "对照统计数据改正写错的数或单位；确有变化的在指标解释中说明。",
            RestsOn = RestsOn.Value,
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        var row = indicator.Row;
        if (indicator.Number is not > 0 || (row.LastYear is null && row.ThreeYearAverage is null))
        {
            return;
        }
        List<(string Label, string Printed, string Dimension, decimal Value)> known = [];
        Add("年度值", indicator.Printed);
        Add("标准值", row.StandardValue);
        Add("前三年均值", row.ThreeYearAverage);
        Add("上年值", row.LastYear);
        if (known.Count < 3 || known.Exists(k => k.Dimension != known[0].Dimension))
        {
            return;
        }
        foreach (var odd in known)
        {
            var rest = known.FindAll(k => k.Label != odd.Label);
            var (least, most) = (rest.Min(k => k.Value), rest.Max(k => k.Value));
            if (most < least * Like && (odd.Value > most * Far || odd.Value * Far < least))
            {
                report.Find(
                    indicator,
                    $"{odd.Label}“{odd.Printed}”与{string.Concat(rest.Select(k => $"{k.Label}“{k.Printed}”"))}相差悬殊，请核对数字和单位",
                    odd.Printed,
                    $"与{rest[0].Label}“{rest[0].Printed}”相近"
                );
                return;
            }
        }

        void Add(string label, string? printed)
        {
            if (
                History.Of(printed) is { Number: > 0 and < 1_000_000_000m and var number, UnitName: { } unit }
                && UnitScale.Of(unit) is var (dimension, factor)
            )
            {
                known.Add((label, printed!.Trim(), dimension, number * factor));
            }
        }
    }
}
