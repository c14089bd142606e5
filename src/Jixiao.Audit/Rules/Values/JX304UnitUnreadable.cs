using Jixiao.Audit.Facts;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Findings;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Rules.Values;

internal sealed class JX304UnitUnreadable : IndicatorRule
{
    public override RuleAbout About { get; } =
        new("JX304", Severity.Error)
        {
            Title = "计量单位写反或无法识别",
            What = "单位的分子、分母写反（“人/元”应为“元/人”）；单位不在常用单位之列的，作为提示报告。",
            Why = "“1000 人/元”的意思是每花一元有一千人，与每人一千元正好相反，数据汇总时也无法归类。",
            HowToMend = "按“元/人”“元/人·次”的次序改写；生僻的单位请换成通用写法。",
        };

    internal override void Check(IndicatorFacts indicator, RuleReport report)
    {
        if (indicator.UnitKind is not (UnitKind.Unknown or UnitKind.Count) || indicator.Number is null)
        {
            return;
        }
        var unit = indicator.Row.Unit!.Trim();
        var slash = unit.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0)
        {
            var (over, under) = (unit[..slash], unit[(slash + 1)..]);
            // So many deaths for each 亿元 of product is a rate of its own.
            if (
                Units.IsMoney(under)
                && under is not "亿元"
                && !under.Contains('/', StringComparison.Ordinal)
                && !Units.IsMoney(over)
            )
            {
                report.Find(
                    indicator,
                    $"目标值“{indicator.Printed}”的单位“{unit}”写反了，应为“{under}/{over}”",
                    unit,
                    $"{under}/{over}",
                    new() { Fix = new Fix(Safe: false, "unit", indicator.Row.Unit, $"{under}/{over}") }
                );
            }
            return;
        }
        if (
            indicator.UnitKind == UnitKind.Unknown
            && JX318UnitSpelling.Usual(unit) is null
            && !Measures.IsUnit(unit)
            && indicator.Comparison != Comparison.Qualitative
            && unit.AsSpan().IndexOfAny("()（）、，·*.") < 0
        )
        {
            report.Find(
                indicator,
                $"目标值“{indicator.Printed}”的单位“{unit}”不是常用的计量单位，请核对是否有误",
                unit,
                "常用计量单位",
                new() { AtMost = Severity.Info }
            );
        }
    }
}
