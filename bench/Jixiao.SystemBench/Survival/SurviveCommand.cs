using Jixiao.SystemBench.Running;

namespace Jixiao.SystemBench.Survival;

/// <summary><c>survive [KILLS] [SECONDS]</c>: so many kills of each kind, after so much work each.</summary>
internal static class SurviveCommand
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(string program, int kills, double seconds, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("jixiao-survive-").FullName;
        LetOthersWalk(folder);
        var deaths = new List<Death>();
        try
        {
            await using var server = new ServerProcess(program, Path.Combine(folder, "data"));
            var first = await server.StartAsync(cancellation);
            Say($"first start, cluster and sample county made: {first.TotalSeconds:0.0} s");
            var victims = Enum.GetValues<Victim>().SelectMany(v => Enumerable.Repeat(v, kills));
            var run = new SurvivalRun(server, Console.Out);
            deaths.AddRange(await run.RunAsync(victims, TimeSpan.FromSeconds(seconds), cancellation));
            Say(
                $"{run.Ledger.Edits.Count} edits, {run.Ledger.Versions.Count} submissions, {run.Ledger.Withdrawals} withdrawals acknowledged"
            );
        }
        finally
        {
            Remove(folder);
        }
        foreach (var kind in deaths.GroupBy(d => d.Victim))
        {
            List<double> restarts = [.. kind.Select(d => d.Restart.TotalMilliseconds).Order()];
            List<double> edits = [.. kind.Select(d => d.Acknowledged.TotalMilliseconds).Order()];
            var wrong = kind.Sum(d => d.Wrong.Count);
            Say(
                $"{kind.Key, -10} {restarts.Count} kills: ready after {restarts[restarts.Count / 2]:0} ms (worst {restarts[^1]:0}), next edit acknowledged after {edits[edits.Count / 2]:0} ms (worst {edits[^1]:0}), {wrong} faults"
            );
        }
        return deaths.TrueForAll(d => d.Wrong.Count == 0 && d.Restart < Most) ? 0 : 1;
    }

    /// <summary>The user of the embedded database walks through the folder when the program is root.</summary>
    public static void LetOthersWalk(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        }
    }

    /// <summary>The database may still be writing its last files when the program has ended on a fault.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException fault)
        {
            Console.Error.WriteLine($"{folder} is left: {fault.Message}");
        }
    }

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
