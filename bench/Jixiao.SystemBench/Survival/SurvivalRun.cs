using System.Diagnostics;
using Jixiao.SystemBench.Running;

namespace Jixiao.SystemBench.Survival;

/// <summary>What is killed.</summary>
internal enum Victim
{
    Server,
    Postmaster,

    /// <summary>Both at once, as when the power goes.</summary>
    Both,
}

/// <param name="Restart">From the start of the program, or the death of the postmaster, until the system says it is ready.</param>
/// <param name="Acknowledged">Until the next edit was acknowledged.</param>
internal sealed record Death(Victim Victim, TimeSpan Restart, TimeSpan Acknowledged, IReadOnlyList<string> Wrong);

/// <summary>Kills the system under the hands of its clerks, again and again, and looks each time whether it kept its word.</summary>
internal sealed class SurvivalRun(ServerProcess server, TextWriter log)
{
    private static readonly string[] Clerks = ["zhou.yulan", "wu.haifeng", "zheng.min", "chu.wei", "jiang.tao"];

    public Ledger Ledger { get; } = new();

    /// <summary>The system has been started on a new data folder; it is left running.</summary>
    /// <param name="load">How long the clerks work before each kill; a part of it more, by chance.</param>
    public async Task<IReadOnlyList<Death>> RunAsync(
        IEnumerable<Victim> victims,
        TimeSpan load,
        CancellationToken cancellation
    )
    {
        var visitors = Clerks.Select(c => new Visitor(server.Url, c)).ToList();
        var clerks = visitors.Select((v, i) => new FilingClerk(v, i, Clerks.Length, Ledger)).ToList();
        foreach (var (visitor, clerk) in visitors.Zip(clerks))
        {
            await visitor.SignInAsync(server.Passwords[visitor.Login], cancellation);
            await clerk.FindFormsAsync(cancellation);
        }
        var (deaths, random) = (new List<Death>(), new Random(7));
        foreach (var victim in victims)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var work = clerks.ConvertAll(c => c.WorkAsync(stop.Token));
            await Task.Delay(load + (random.NextDouble() * load), cancellation);
            var (restart, acknowledged) = await KillAsync(victim, clerks, work, stop, cancellation);
            var wrong = await Findings.AskAsync(visitors, server.ConnectionString(), Ledger, cancellation);
            deaths.Add(new Death(victim, restart, acknowledged, wrong));
            await log.WriteLineAsync(
                FormattableString.Invariant(
                    $"{deaths.Count, 3} {victim, -10} ready {restart.TotalMilliseconds, 6:0} ms, next edit {acknowledged.TotalMilliseconds, 6:0} ms, {Ledger.Edits.Count} edits and {Ledger.Versions.Count} submissions acknowledged"
                )
            );
            foreach (var line in wrong)
            {
                await log.WriteLineAsync("    " + line);
            }
        }
        visitors.ForEach(v => v.Dispose());
        return deaths;
    }

    private async Task<(TimeSpan Restart, TimeSpan Acknowledged)> KillAsync(
        Victim victim,
        List<FilingClerk> clerks,
        List<Task> work,
        CancellationTokenSource stop,
        CancellationToken cancellation
    )
    {
        var postmaster = server.PostmasterId();
        var watch = Stopwatch.StartNew();
        if (victim != Victim.Server)
        {
            server.KillPostmaster();
        }
        if (victim != Victim.Postmaster)
        {
            await server.KillAsync(cancellation);
            watch.Restart();
            await server.StartAsync(cancellation);
        }
        if (victim != Victim.Server)
        {
            await server.ReplacedAsync(postmaster, cancellation);
        }
        var restart = watch.Elapsed;
        // Most were cut off; those who were not go home now.
        await stop.CancelAsync();
        await Task.WhenAll(work);
        var before = Ledger.Edits.Count;
        while (Ledger.Edits.Count == before)
        {
            using var one = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await Task.WhenAll(clerks.Select(c => c.WorkAsync(one.Token)));
            if (watch.Elapsed > TimeSpan.FromMinutes(1))
            {
                throw new TimeoutException(
                    $"No edit is acknowledged a minute after the kill.\n{string.Join('\n', server.Said)}"
                );
            }
        }
        return (restart, watch.Elapsed);
    }
}
