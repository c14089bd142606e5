using Jixiao.Audit.Facts;
using Jixiao.Audit.Facts.Spoken;
using Jixiao.Audit.Reporting;
using Jixiao.Core.Sources;

namespace Jixiao.Audit.Rules.Goals;

/// <summary>A rate that a goal promises (取证率达到80%) and no indicator measures.</summary>
internal static class RatesInGoals
{
    private const int Ending = 3;

    public static void Check(FormFacts form, IReadOnlyCollection<decimal> reported, RuleReport report)
    {
        foreach (var said in form.Spoken)
        {
            if (
                said.Measure.IsShare
                && !said.IsBackground
                && !reported.Contains(said.Value)
                && Rate(said.Before) is { Length: >= Ending } rate
                && !IsMeasured(form, rate, said.Value)
            )
            {
                report.Find(
                    form,
                    $"绩效目标写有“{said.Words}”，没有指标衡量这个比率，应有一条指标",
                    said.Printed,
                    "有一条指标衡量",
                    more: new() { AtMost = Severity.Info, Key = rate + said.Printed }
                );
            }
        }
    }

    /// <summary>安全运行率 of "水库安全运行率达到": the words up to 率, at most six.</summary>
    private static string? Rate(string before)
    {
        var at = before.LastIndexOf('率');
        if (at < Ending - 1 || before.Length - at > 6 || before[(at + 1)..].AsSpan().IndexOfAny('，', '的', '下') >= 0)
        {
            return null;
        }
        return before[Math.Max(0, at - 5)..(at + 1)];
    }

    private static bool IsMeasured(FormFacts form, string rate, decimal value)
    {
        foreach (var row in form.Indicators)
        {
            if (
                row.Name.AsSpan().IndexOf(rate.AsSpan(rate.Length - Ending)) >= 0
                || (row.UnitKind == UnitKind.Share && row.Number == value && NameCover.Of(rate, row.Name) > 0)
            )
            {
                return true;
            }
        }
        return false;
    }
}
