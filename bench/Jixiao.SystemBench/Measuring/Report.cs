using System.Globalization;

namespace Jixiao.SystemBench.Measuring;

/// <summary>Figures, as they are printed.</summary>
internal static class Report
{
    public static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <param name="share">0.95: the time that 95 of a hundred stay below.</param>
    public static double Percentile(List<double> times, double share)
    {
        List<double> sorted = [.. times.Order()];
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    public static double Median(IEnumerable<double> values)
    {
        List<double> sorted = [.. values.Order()];
        return sorted[sorted.Count / 2];
    }
}
