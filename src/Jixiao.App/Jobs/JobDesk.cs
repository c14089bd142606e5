using Jixiao.App.Import;
using Jixiao.App.Storage;
using Jixiao.App.Trail;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.Jobs;

/// <summary>A person's own jobs: asked for, left, come back to, cancelled.</summary>
public sealed class JobDesk(Database database, TimeProvider time, JobSignal signal)
{
    /// <summary>The person's own, each with what it is about: the unit of a batch, the file of an import.</summary>
    private const string Own = """
        from job j
        left join unit u on j.kind = 'export' and u.division_code = j.division_code and u.path = substr(j.scope, 10)
        left join import i on j.kind = 'import' and i.division_code = j.division_code
          and i.fiscal_year = (j.request ->> 'year')::integer and i.import_id = (j.request ->> 'import')::uuid
        where j.by_person = current_person()
        """;

    private const string Columns = """
        select j.division_code, j.job_id, j.kind, j.state, j.done, j.total, j.message, j.result::text, j.at, j.started_at, j.ended_at,
          coalesce(i.file_name, u.name), case when j.kind = 'export' then (j.request ->> 'year')::integer end,
          case when j.kind = 'export' then j.request ->> 'format' end, i.fiscal_year, i.import_id
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

    /// <summary>One page of the person's own, newest first.</summary>
    public async Task<JobPage> ListAsync(Actor actor, JobQuery query, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var rows = await work.ListAsync(
            $"""
            {Columns}, count(*) over () {Own}
              and ($1::text is null or j.kind = $1) and ($2::text is null or j.state = $2)
              and ($3::text is null or concat_ws(' ', u.code, u.name, i.file_name, j.message) ilike $3)
            order by j.at desc, j.job_id offset $4 limit $5
            """,
            r => (Job: Read(r), Count: r.GetInt64(16)),
            [
                query.Kind,
                query.State,
                LikeText.Containing(query.Search),
                Math.Max(0, query.Offset),
                Math.Clamp(query.Size, 1, JobQuery.LargestPage),
            ],
            cancellation
        );
        return new JobPage([.. rows.Select(r => r.Job)], rows.FirstOrDefault().Count);
    }

    public async Task<Outcome<JobView>> FindAsync(Actor actor, JobId id, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return
            await work.FindAsync(
                $"{Columns} {Own} and j.division_code = $1 and j.job_id = $2",
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
            row.InstantOrNull(10),
            row.TextOrNull(11),
            row.IsDBNull(12) ? null : row.GetInt32(12),
            row.TextOrNull(13)
        )
        {
            Import = row.GuidOrNull(15) is { } import ? new ImportId(row.GetString(0), row.GetInt32(14), import) : null,
        };
}

public readonly record struct JobId(string Division, Guid Id);

/// <param name="Kind">"import", "export".</param>
/// <param name="State">waiting, running, done, failed or cancelled.</param>
/// <param name="Total">Null while it is not known.</param>
/// <param name="Message">Chinese: what is being done, or why it failed.</param>
/// <param name="Result">JSON; null before the end.</param>
/// <param name="About">The file that is read, or the unit whose forms are written; null where it is gone.</param>
/// <param name="Year">Of a batch; null for other jobs.</param>
/// <param name="Format">Of a batch: "docx"; null for other jobs.</param>
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
    DateTimeOffset? EndedAt,
    string? About,
    int? Year,
    string? Format
)
{
    /// <summary>The document that is read; null for other jobs.</summary>
    public ImportId? Import { get; init; }
}

/// <summary>What a list of jobs asks for; null for all.</summary>
public sealed record JobQuery
{
    public const int LargestPage = 100;

    /// <summary>Part of the file's name, of the unit's name or code, or of what the job says.</summary>
    public string? Search { get; init; }

    public string? Kind { get; init; }

    public string? State { get; init; }

    public int Offset { get; init; }

    public int Size { get; init; } = 20;
}

/// <param name="Count">Of all pages together; 0 of a page behind the last.</param>
public sealed record JobPage(IReadOnlyList<JobView> Rows, long Count);
