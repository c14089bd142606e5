using Jixiao.App.Storage;

namespace Jixiao.App.Jobs;

/// <summary>The table of jobs as the worker sees it: claimed by one program at a time, given back when its heart stops.</summary>
internal sealed class JobQueue(Database database, TimeProvider time)
{
    public const int MostAttempts = 3;

    /// <summary>Without a beat for so long, whoever ran it is gone.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    private const string Claim = """
        update job j set state = 'running', started_at = coalesce(j.started_at, $1), beat_at = $1, attempts = j.attempts + 1
        from person p
        where p.person_id = j.by_person and (j.division_code, j.job_id) = (
          select division_code, job_id from job
          where state = 'waiting' or (state = 'running' and beat_at < $2)
          order by at limit 1 for update skip locked)
        returning j.division_code, j.job_id, j.kind, j.request::text, j.attempts, j.by_person, p.display_name, j.by_address
        """;

    private const string Beat = """
        update job set beat_at = $4, done = $5, total = $6::int, message = $7::text
        where division_code = $1 and job_id = $2 and state = 'running' and attempts = $3
        """;

    private const string End = """
        update job set state = $4, result = $6::jsonb, done = $7, total = $8::int, message = $9::text,
          ended_at = case when $4 = 'waiting' then null else $5 end,
          attempts = case when $4 = 'waiting' then attempts - 1 else attempts end
        where division_code = $1 and job_id = $2 and state = 'running' and attempts = $3
        """;

    /// <returns>Null where nothing waits.</returns>
    public async Task<Claimed?> ClaimAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var work = await database.BeginUpkeepAsync(cancellation);
        var claimed = await work.FindAsync(
            Claim,
            r => new Claimed(
                new JobRun(
                    r.GetString(0),
                    r.GetGuid(1),
                    new Actor(r.GetGuid(5), r.GetString(6), r.TextOrNull(7)),
                    r.GetString(3)
                ),
                r.GetString(2),
                r.GetInt32(4)
            ),
            [now.UtcDateTime, (now - Silence).UtcDateTime],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return claimed;
    }

    /// <returns>False where the job is no longer ours: cancelled, or claimed by another after a long silence.</returns>
    public async Task<bool> BeatAsync(Claimed claimed, CancellationToken cancellation)
    {
        var (run, progress) = (claimed.Run, claimed.Run.Progress);
        await using var work = await database.BeginUpkeepAsync(cancellation);
        var ours = await work.RunAsync(
            Beat,
            [
                run.Division,
                run.JobId,
                claimed.Attempt,
                time.GetUtcNow().UtcDateTime,
                progress.Done,
                progress.Total,
                progress.Message,
            ],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return ours == 1;
    }

    /// <param name="state">"done", "failed", or "waiting" to give it back.</param>
    public async Task EndAsync(Claimed claimed, string state, string? result, string? message)
    {
        var (run, progress) = (claimed.Run, claimed.Run.Progress);
        await using var work = await database.BeginUpkeepAsync();
        await work.RunAsync(
            End,
            [
                run.Division,
                run.JobId,
                claimed.Attempt,
                state,
                time.GetUtcNow().UtcDateTime,
                result,
                progress.Done,
                progress.Total,
                message ?? progress.Message,
            ]
        );
        await work.CommitAsync();
    }

    internal sealed record Claimed(JobRun Run, string Kind, int Attempt);
}
