using System.Diagnostics;
using System.Globalization;

namespace Jixiao.Bench;

/// <summary>Medians of interleaved runs: each round times every candidate once, so that a busy machine slows all alike.</summary>
internal static class Rounds
{
    private const int Count = 7;

    /// <param name="candidates">The first ones are the floors that the others are held against.</param>
    public static Dictionary<string, double> Medians(params (string Name, Action Run)[] candidates)
    {
        var times = candidates.ToDictionary(c => c.Name, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = -1; round < Count; round++)
        {
            foreach (var (name, run) in candidates)
            {
                GC.Collect();
                var watch = Stopwatch.StartNew();
                run();
                if (round >= 0)
                {
                    times[name].Add(watch.Elapsed.TotalMilliseconds);
                }
            }
        }
        return times.ToDictionary(t => t.Key, t => t.Value.Order().ElementAt(Count / 2), StringComparer.Ordinal);
    }

    public static void Print(string title, Dictionary<string, double> medians, params string[] floors)
    {
        Console.WriteLine(title);
        foreach (var (name, median) in medians)
        {
            var ratios = floors.Where(f => f != name).Select(f => Format($"{median / medians[f]:0.00} x {f}"));
            Console.WriteLine(Format($"  {name, -36}{median, 9:0.0} ms   {string.Join("   ", ratios)}"));
        }
    }

    /// <summary>The highest memory of this process so far, in MB.</summary>
    public static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
