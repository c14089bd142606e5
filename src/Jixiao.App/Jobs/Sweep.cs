using Jixiao.App.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jixiao.App.Jobs;

/// <summary>Takes away what nobody will ask for again: archives of batches after their time, files that were never finished.</summary>
public sealed class Sweep(Database database, DataFolder data, TimeProvider time)
{
    /// <summary>How long the archive of a batch can be fetched.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <summary>What is younger may still be in the making.</summary>
    private static readonly TimeSpan Making = TimeSpan.FromDays(1);

    private const string LetGo = """
        update job set result = null, message = '导出的文件已过保存期，请重新导出'
        where kind = 'export' and state = 'done' and result is not null and ended_at < $1
        """;

    private const string Wanted =
        "select result ->> 'sha256' from job where kind = 'export' and result is not null and result ->> 'sha256' is not null";

    /// <returns>How many files are gone.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        List<string> wanted;
        await using (var work = await database.BeginUpkeepAsync(cancellation))
        {
            await work.RunAsync(LetGo, [(now - KeptFor).UtcDateTime], cancellation);
            wanted = await work.ListAsync(Wanted, r => r.GetString(0), [], cancellation);
            await work.CommitAsync(cancellation);
        }
        var kept = wanted.ToHashSet(StringComparer.Ordinal);
        var before = now - Making;
        return data.Results.Sweep(before, kept.Contains)
            + data.Documents.Sweep(before, _ => true)
            + data.Attachments.Sweep(before, _ => true);
    }
}

/// <summary>Sweeps soon after the start and then once a day.</summary>
public sealed partial class DailySweep(Sweep sweep, TimeProvider time, ILogger<DailySweep> logger) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, time, stoppingToken);
            using var timer = new PeriodicTimer(Day, time);
            do
            {
                await OnceAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    /// <summary>What cannot be swept today is swept tomorrow.</summary>
    private async Task OnceAsync(CancellationToken stopping)
    {
        try
        {
            await sweep.RunAsync(stopping);
        }
        catch (Exception fault) when (fault is Npgsql.NpgsqlException or IOException or UnauthorizedAccessException)
        {
            LogNotSwept(logger, fault.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "过期文件没有清理，下次再试（{Why}）。")]
    private static partial void LogNotSwept(ILogger logger, string why);
}
