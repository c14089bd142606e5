using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.Jobs;

/// <summary>A person's own jobs: asked for, left, come back to, cancelled.</summary>
public sealed class JobDesk(Database database, TimeProvider time, JobSignal signal)
{
    private const string Columns = """
        select division_code, job_id, kind, state, done, total, message, result::text, at, started_at, ended_at
        from job where by_person = current_person()
        """;

    /// <summary>In a transaction of its own.</summary>
    /// <param name="scope">Division and unit path it is about: within the person's own.</param>
    /// <param name="request">JSON.</param>
    internal async Task<JobId> AskAsync(
        Actor actor,
        string division,
        string scope,
        string kind,
        string request,
        CancellationToken cancellation
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var id = await AskAsync(work, division, scope, kind, request, cancellation);
        var at = time.GetUtcNow();
        await work.AppendAsync(division, at, $"job.{kind}", "job", id.Id.ToString(), scope, request, cancellation);
        await work.CommitAsync(cancellation);
        signal.Wake();
        return id;
    }

    /// <summary>In a transaction of the caller, who wakes the worker after the commit.</summary>
    internal async Task<JobId> AskAsync(
        Work work,
        string division,
        string scope,
        string kind,
        string request,
        CancellationToken cancellation
    )
    {
        var at = time.GetUtcNow();
        var id = new JobId(division, Guid.CreateVersion7(at));
        await work.RunAsync(
            """
            insert into job (division_code, job_id, scope, kind, request, state, at, by_person, by_address)
            values ($1, $2, $3, $4, $5::jsonb, 'waiting', $6, $7, $8::text)
            """,
            [division, id.Id, scope, kind, request, at.UtcDateTime, work.Actor.PersonId, work.Actor.Address],
            cancellation
        );
        return id;
    }

    internal void Wake() => signal.Wake();

    /// <summary>The person's own, newest first.</summary>
    public async Task<IReadOnlyList<JobView>> ListAsync(
        Actor actor,
        int most = 50,
        int offset = 0,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.ListAsync(
            Columns + " order by at desc, job_id offset $1 limit $2",
            Read,
            [Math.Max(0, offset), most],
            cancellation
        );
    }

    public async Task<Outcome<JobView>> FindAsync(Actor actor, JobId id, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return
            await work.FindAsync(
                Columns + " and division_code = $1 and job_id = $2",
                Read,
                [id.Division, id.Id],
                cancellation
            )
                is { } found
            ? found
            : NotFound("查看任务");
    }

    /// <summary>What runs stops within about a second.</summary>
    public async Task<Outcome<JobId>> CancelAsync(Actor actor, JobId id, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var cancelled = await work.RunAsync(
            """
            update job set state = 'cancelled', ended_at = $3, message = '已取消'
            where division_code = $1 and job_id = $2 and by_person = current_person() and state in ('waiting', 'running')
            """,
            [id.Division, id.Id, time.GetUtcNow().UtcDateTime],
            cancellation
        );
        await work.CommitAsync(cancellation);
        return cancelled == 1 ? id : NotFound("取消任务");
    }

    private static Refusal NotFound(string tried) =>
        new("not-found", tried, "没有这个任务，它已结束，或不是您发起的", null, "请在任务列表中查看");

    private static JobView Read(NpgsqlDataReader row) =>
        new(
            new JobId(row.GetString(0), row.GetGuid(1)),
            row.GetString(2),
            row.GetString(3),
            row.GetInt32(4),
            row.IsDBNull(5) ? null : row.GetInt32(5),
            row.TextOrNull(6),
            row.TextOrNull(7),
            row.Instant(8),
            row.InstantOrNull(9),
            row.InstantOrNull(10)
        );
}

public readonly record struct JobId(string Division, Guid Id);

/// <param name="Kind">"import", "export".</param>
/// <param name="State">waiting, running, done, failed or cancelled.</param>
/// <param name="Total">Null while it is not known.</param>
/// <param name="Message">Chinese: what is being done, or why it failed.</param>
/// <param name="Result">JSON; null before the end.</param>
public sealed record JobView(
    JobId Id,
    string Kind,
    string State,
    int Done,
    int? Total,
    string? Message,
    string? Result,
    DateTimeOffset At,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt
);
