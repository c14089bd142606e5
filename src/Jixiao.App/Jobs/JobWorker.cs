using Jixiao.App.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jixiao.App.Jobs;

/// <summary>Runs jobs one after another, a few at once; beats while it does, and stops a job that was cancelled.</summary>
public sealed partial class JobWorker(
    Database database,
    TimeProvider time,
    JobSignal signal,
    IEnumerable<IJobKind> kinds,
    ILogger<JobWorker> logger
) : BackgroundService
{
    private const int AtOnce = 2;
    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private bool isAway;
    private readonly JobQueue queue = new(database, time);
    private readonly Dictionary<string, IJobKind> known = kinds.ToDictionary(k => k.Kind, StringComparer.Ordinal);

    /// <summary>Runs what waits now, and comes back when nothing does.</summary>
    public async Task RunWaitingAsync(CancellationToken cancellation)
    {
        while (await queue.ClaimAsync(cancellation) is { } claimed)
        {
            await RunAsync(claimed, cancellation);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => LoopAsync(stoppingToken)));

    private async Task LoopAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await RunWaitingAsync(stopping);
                NoteBack();
                await signal.WaitAsync(LookEvery, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // The database is away, or was in the middle of a statement: look again later. A worker that ends ends the program.
                NoteAway(fault);
                await Task.Delay(LookEvery, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task RunAsync(JobQueue.Claimed claimed, CancellationToken stopping)
    {
        if (claimed.Attempt > JobQueue.MostAttempts)
        {
            await queue.EndAsync(claimed, "failed", null, "反复中断，已停止；请重新发起，仍不成功时请联系系统管理员。");
            return;
        }
        if (!known.TryGetValue(claimed.Kind, out var kind))
        {
            await queue.EndAsync(claimed, "failed", null, $"本程序没有“{claimed.Kind}”这种任务，请升级后重新发起。");
            return;
        }
        using var ours = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var beating = BeatAsync(claimed, ours);
        try
        {
            var result = await kind.RunAsync(claimed.Run, ours.Token);
            await queue.EndAsync(claimed, "done", result, null);
            Measures.JobEnded(claimed.Kind, "done");
        }
        catch (OperationCanceledException) when (ours.IsCancellationRequested)
        {
            // Stopped with the program, it goes on with the next; cancelled, it is no longer ours and stays as it is.
            await queue.EndAsync(claimed, "waiting", null, null);
        }
        catch (JobFailedException failed)
        {
            await queue.EndAsync(claimed, "failed", null, failed.Message);
            Measures.JobEnded(claimed.Kind, "failed");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            LogFailed(logger, claimed.Kind, claimed.Run.JobId, fault);
            await queue.EndAsync(
                claimed,
                "failed",
                null,
                "程序出错，没有完成；请重新发起，仍不成功时请把时间告诉系统管理员。"
            );
            Measures.JobEnded(claimed.Kind, "failed");
        }
        finally
        {
            await ours.CancelAsync();
            await beating;
        }
    }

    private async Task BeatAsync(JobQueue.Claimed claimed, CancellationTokenSource ours)
    {
        while (!ours.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(BeatEvery, time, ours.Token);
                if (!await queue.BeatAsync(claimed, ours.Token))
                {
                    await ours.CancelAsync();
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Npgsql.NpgsqlException fault)
            {
                NoteAway(fault);
            }
        }
    }

    /// <summary>Said once, however long it lasts and however many meet it.</summary>
    private void NoteAway(Exception fault)
    {
        if (!Interlocked.Exchange(ref isAway, true))
        {
            LogAway(logger, LookEvery.TotalSeconds, fault.Message);
        }
    }

    private void NoteBack()
    {
        if (Interlocked.Exchange(ref isAway, false))
        {
            LogBack(logger);
        }
    }

    // People who run the program read these on its console.
    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "后台任务暂停：数据库没有应答，每 {Seconds} 秒再试一次，恢复后自动继续（{Why}）。"
    )]
    private static partial void LogAway(ILogger logger, double seconds, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库已恢复，后台任务继续。")]
    private static partial void LogBack(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "后台任务 {Kind} {Id} 出错")]
    private static partial void LogFailed(ILogger logger, string kind, Guid id, Exception fault);
}

/// <summary>Wakes the worker of this program as soon as a job was asked for.</summary>
public sealed class JobSignal : IDisposable
{
    private readonly SemaphoreSlim waiting = new(0);

    public void Dispose() => waiting.Dispose();

    public void Wake() => waiting.Release();

    internal Task WaitAsync(TimeSpan most, CancellationToken cancellation) => waiting.WaitAsync(most, cancellation);
}
