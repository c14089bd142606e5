using System.Globalization;
using System.Text;

namespace Jixiao.App.Samples;

/// <summary>The goals of an invented project for a budget of another size.</summary>
internal static class SampleGoals
{
    /// <summary>Counts grow as the indicators of the same project do; numbers of goals, rates and terms stay.</summary>
    public static string Scaled(string goal, int percent)
    {
        var scaled = new StringBuilder(goal.Length);
        for (var at = 0; at < goal.Length; )
        {
            var end = at;
            while (end < goal.Length && (char.IsAsciiDigit(goal[end]) || (end > at && goal[end] == '.')))
            {
                end++;
            }
            if (end == at)
            {
                scaled.Append(goal[at++]);
                continue;
            }
            var after = end < goal.Length ? goal[end] : ' ';
            scaled.Append(
                after is '：' or '%' or '年' or '月' or '天' ? goal[at..end] : Number(goal[at..end], percent)
            );
            at = end;
        }
        return scaled.ToString();
    }

    /// <summary>Whole numbers stay whole, others keep one place.</summary>
    private static string Number(string text, int percent)
    {
        var number = decimal.Parse(text, CultureInfo.InvariantCulture) * percent / 100m;
        var places = text.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        return Math.Max(places == 0 ? 1 : 0.1m, decimal.Round(number, places))
            .ToString("0.#", CultureInfo.InvariantCulture);
    }
}
