using Jixiao.Audit.Facts;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Scoring;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Lights;

/// <summary>The light of an indicator, or of the budget, at a month of the year.</summary>
internal static class MonitoringLight
{
    /// <summary>Counts below it happen once or a few times: no share of the year.</summary>
    private const decimal Few = 5;

    /// <summary>None where the value reached cannot be held against the target.</summary>
    /// <param name="month">1 to 12.</param>
    public static (Light Light, decimal Percent) Of(IndicatorFacts row, int month)
    {
        // Of days and months there are ends as well as spans; hours and minutes are how long one waits.
        var waits = row.Comparison is Comparison.AtMost or Comparison.Below && row.Row.Unit is "小时" or "分钟";
        if ((row.UnitKind == UnitKind.Time && !waits) || !Achievement.TryOf(row, out var reached))
        {
            return (Light.None, 0);
        }
        if (reached.IsReverse)
        {
            return (reached.IsReached ? Light.Green : Light.Red, reached.Percent ?? 0);
        }
        var goesWithTheYear =
            !row.IsRate
            && row.UnitKind != UnitKind.Share
            && (reached.Target >= Few || row.Row.Unit is ['万' or '千' or '亿', _, ..]);
        // Nothing begun of what comes once is no sign of delay.
        if (reached.Percent is not { } percent || (!goesWithTheYear && row.UnitKind != UnitKind.Share))
        {
            return (Light.None, 0);
        }
        var due = goesWithTheYear ? percent * 12 / month : percent;
        return (Of(due / 100, row.Form.Profile.Lights), due);
    }

    /// <summary>Of budget execution: the rate held against the floor of the place for that month, else against month/12.</summary>
    /// <param name="rate">Executed ÷ budget, as a ratio.</param>
    /// <returns>Bound: the rate below which the light is yellow.</returns>
    public static (Light Light, decimal Bound) OfExecution(decimal rate, int month, LightRules rules)
    {
        foreach (var floor in rules.ExecutionFloors)
        {
            if (month <= floor.UpToMonth)
            {
                return (rate < floor.Rate ? Light.Yellow : Light.Green, floor.Rate);
            }
        }
        var light = Of(rate * 12 / month, rules);
        return (light == Light.Blue ? Light.Green : light, rules.Yellow * month / 12);
    }

    private static Light Of(decimal ratio, LightRules rules) =>
        ratio < rules.Red ? Light.Red
        : ratio < rules.Yellow ? Light.Yellow
        : ratio < rules.Blue ? Light.Green
        : Light.Blue;
}
