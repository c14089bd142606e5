using Jixiao.SystemBench.Running;
using Jixiao.SystemBench.Survival;

namespace Jixiao.SystemBench.Measuring;

/// <summary><c>system [pages] [wrk] [import] [hold]</c>: the county generated, then pages and live audit, throughput, import; or held running.</summary>
internal static class SystemCommand
{
    public static async Task<int> RunAsync(
        string program,
        int units,
        int forms,
        IReadOnlyList<string> parts,
        CancellationToken cancellation
    )
    {
        var folder = Directory.CreateTempSubdirectory("jixiao-system-").FullName;
        SurviveCommand.LetOthersWalk(folder);
        try
        {
            await using var server = new ServerProcess(program, Path.Combine(folder, "data"));
            await server.StartAsync(cancellation);
            using var loaded = await Loaded.FillAsync(server, units, forms, cancellation);
            if (Asked(parts, "pages"))
            {
                await Pages.MeasureAsync(loaded, cancellation);
                await LiveAudit.MeasureAsync(loaded, cancellation);
            }
            if (Asked(parts, "wrk"))
            {
                await Throughput.MeasureAsync(loaded, 8, cancellation);
            }
            if (Asked(parts, "import"))
            {
                await ImportSpeed.MeasureAsync(server.ConnectionString(), 10_000, cancellation);
            }
            if (parts.Contains("hold", StringComparer.Ordinal))
            {
                await HoldAsync(loaded, cancellation);
            }
            return 0;
        }
        finally
        {
            SurviveCommand.Remove(folder);
        }
    }

    /// <summary>Keeps both running for a profiler, and says where to ask, until a line comes in.</summary>
    private static async Task HoldAsync(Loaded loaded, CancellationToken cancellation)
    {
        await using var bare = await BareProcess.StartAsync(loaded.Server.ConnectionString(), cancellation);
        Report.Say($"bare endpoint, process {bare.Id}: {bare.Url}{loaded.Forms.Draft}");
        Report.Say($"program, process {loaded.Server.Id}: {loaded.Server.Url}{loaded.Forms.Draft}");
        Report.Say($"Cookie: {loaded["zheng.min"].Cookies}");
        Report.Say($"database: {loaded.Server.ConnectionString()}");
        await Console.In.ReadLineAsync(cancellation);
    }

    private static bool Asked(IReadOnlyList<string> parts, string part) =>
        parts.Count == 0 || parts.Contains(part, StringComparer.Ordinal);
}
