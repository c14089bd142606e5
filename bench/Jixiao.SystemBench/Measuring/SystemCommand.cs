using Jixiao.SystemBench.Running;
using Jixiao.SystemBench.Survival;

namespace Jixiao.SystemBench.Measuring;

/// <summary><c>system [pages] [wrk] [import]</c>: the county generated, then pages and live audit, throughput, import.</summary>
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
            return 0;
        }
        finally
        {
            SurviveCommand.Remove(folder);
        }
    }

    private static bool Asked(IReadOnlyList<string> parts, string part) =>
        parts.Count == 0 || parts.Contains(part, StringComparer.Ordinal);
}
