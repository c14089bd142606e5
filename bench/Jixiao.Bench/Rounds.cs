using System.Diagnostics;
using System.Globalization;

namespace Jixiao.Bench;

/// <summary>Medians of interleaved runs: each round times every candidate once, so that a busy machine slows all alike.</summary>
internal static class Rounds
{
    private const int Count = 7;

    /// <summary>Rounds before those that count: the runtime compiles hot code again, and better, several times.</summary>
    private const int WarmUp = 4;

    /// <param name="candidates">The first ones are the floors that the others are held against.</param>
    public static Dictionary<string, Median> Medians(params (string Name, Action Run)[] candidates)
    {
        var times = candidates.ToDictionary(c => c.Name, _ => new List<Median>(), StringComparer.Ordinal);
        for (var round = -WarmUp; round < Count; round++)
        {
            foreach (var (name, run) in candidates)
            {
                GC.Collect();
                var time = Time(run);
                if (round >= 0)
                {
                    times[name].Add(time);
                }
            }
        }
        return times.ToDictionary(
            t => t.Key,
            t => new Median(Middle(t.Value.Select(m => m.Wall)), Middle(t.Value.Select(m => m.Cpu))),
            StringComparer.Ordinal
        );
    }

    public static void Print(string title, Dictionary<string, Median> medians, params string[] floors)
    {
        Console.WriteLine(title);
        foreach (var (name, median) in medians)
        {
            var ratios = floors.Where(f => f != name).Select(f => Ratio(median, medians[f], f));
            Console.WriteLine(
                Format(
                    $"  {name, -32}{median.Wall, 9:0.0} ms  cpu {median.Cpu, 8:0.0} ms   {string.Join("   ", ratios)}"
                )
            );
        }
    }

    /// <summary>The highest memory of this process so far, in MB.</summary>
    public static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }

    public static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(Median median, Median floor, string name)
    {
        var cpu = floor.Cpu > 0 ? Format($" ({median.Cpu / floor.Cpu:0.00} cpu)") : "";
        return Format($"{median.Wall / floor.Wall:0.00}{cpu} x {name}");
    }

    /// <summary>Processor time is that of this process and all its threads; that of child processes is not in it.</summary>
    private static Median Time(Action run)
    {
        var (before, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        run();
        return new(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static double Middle(IEnumerable<double> times) => times.Order().ElementAt(Count / 2);
}

/// <summary>In milliseconds: by the clock, and processor time of all threads.</summary>
internal sealed record Median(double Wall, double Cpu);
