using Jixiao.SystemBench.Running;
using Jixiao.SystemBench.Survival;

namespace Jixiao.Web.Tests.Survival;

/// <summary>The short form of bench/survive: the program in a process of its own, killed while clerks are at work.</summary>
public sealed class SurvivalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Kill_of_server_or_database_loses_nothing_acknowledged_and_leaves_nothing_half_done()
    {
        var cancellation = TestContext.Current.CancellationToken;
        folder.LetOthersWalk();
        await using var server = new ServerProcess(
            Path.Combine(AppContext.BaseDirectory, "jixiao.dll"),
            folder.File("data")
        );
        await server.StartAsync(cancellation);
        var run = new SurvivalRun(server, TextWriter.Null);
        Victim[] victims = [Victim.Server, Victim.Postmaster, Victim.Postmaster, Victim.Both];

        var deaths = await run.RunAsync(victims, TimeSpan.FromSeconds(1), cancellation);

        deaths.Select(d => d.Victim).ShouldBe(victims);
        deaths.SelectMany(d => d.Wrong).ShouldBeEmpty();
        run.Ledger.Edits.Count.ShouldBeGreaterThan(victims.Length);
    }
}
