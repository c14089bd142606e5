using System.Globalization;

namespace Jixiao.SystemBench.Running;

/// <summary>Processor time of processes, from /proc: what a busy machine does not change, as it changes the clock.</summary>
internal static class ProcessorTime
{
    /// <summary>Of one process and of all children of another: a program, and the processes of its database.</summary>
    public static TimeSpan Of(int program, int parent) =>
        TimeSpan.FromMilliseconds(All().Where(p => p.Id == program || p.Parent == parent).Sum(p => p.Ticks) * 10.0);

    private static IEnumerable<(int Id, int Parent, long Ticks)> All()
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id)
                && Stat(folder) is { } stat
            )
            {
                // After the name in brackets: state, parent, …; user and system time are the 12th and 13th.
                var parts = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                yield return (
                    id,
                    int.Parse(parts[1], CultureInfo.InvariantCulture),
                    long.Parse(parts[11], CultureInfo.InvariantCulture)
                        + long.Parse(parts[12], CultureInfo.InvariantCulture)
                );
            }
        }
    }

    private static string? Stat(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "stat"));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
