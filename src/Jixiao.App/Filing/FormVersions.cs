using Jixiao.App.Filing.Cells;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.Filing;

/// <summary>The frozen versions of a form, and what differs between two of them.</summary>
public sealed class FormVersions(Database database)
{
    /// <summary>One page, newest first; empty for a form the person does not see.</summary>
    public async Task<VersionPage> ListAsync(
        Actor actor,
        FormId id,
        VersionQuery query,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var rows = await work.ListAsync(
            """
            select v.version, v.state, v.at, p.display_name, v.profile, v.reason, count(*) over ()
            from form_version v join person p on p.person_id = v.by_person
            where v.division_code = $1 and v.fiscal_year = $2 and v.form_id = $3
              and ($4::text is null or v.state = $4) and ($5::text is null or concat_ws(' ', p.display_name, v.reason) ilike $5)
            order by v.version desc offset $6 limit $7
            """,
            r => (Version: Read(r), Count: r.GetInt64(6)),
            [
                id.Division,
                id.Year,
                id.Id,
                query.State?.Name(),
                LikeText.Containing(query.Search),
                Math.Max(0, query.Offset),
                Math.Clamp(query.Size, 1, VersionQuery.LargestPage),
            ],
            cancellation
        );
        return new VersionPage([.. rows.Select(r => r.Version)], rows.FirstOrDefault().Count);
    }

    /// <summary>The form as it was frozen.</summary>
    public async Task<Outcome<Form>> OpenAsync(
        Actor actor,
        FormId id,
        int version,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await FindAsync(work, id, version, cancellation) is { } found ? found.Form : NotFound(version);
    }

    /// <param name="before">A version; null for the draft.</param>
    /// <param name="after">A version; null for the draft.</param>
    public async Task<Outcome<List<CellDifference>>> CompareAsync(
        Actor actor,
        FormId id,
        int? before,
        int? after = null,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await FindAsync(work, id, before, cancellation) is not { } earlier)
        {
            return NotFound(before);
        }
        return await FindAsync(work, id, after, cancellation) is { } later
            ? CellDiff.Between(earlier, later)
            : NotFound(after);
    }

    /// <summary>This form's draft against another form: last year's, a neighbour's.</summary>
    public async Task<Outcome<List<CellDifference>>> CompareAsync(
        Actor actor,
        FormId other,
        FormId id,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return
            await FindAsync(work, other, null, cancellation) is { } earlier
            && await FindAsync(work, id, null, cancellation) is { } later
            ? CellDiff.Between(earlier, later, sameRows: false)
            : NotFound(null);
    }

    private static FormVersion Read(NpgsqlDataReader row) =>
        new(
            row.GetInt32(0),
            WorkflowWords.ParseState(row.GetString(1)),
            row.Instant(2),
            row.GetString(3),
            row.GetString(4),
            row.TextOrNull(5)
        );

    private static async Task<(Form Form, FormKeys Keys)?> FindAsync(
        Work work,
        FormId id,
        int? version,
        CancellationToken cancellation
    ) =>
        await work.FindAsync(
            version is null
                ? """
                select body::text, keys::text from form
                where division_code = $1 and fiscal_year = $2 and form_id = $3 and deleted_at is null
                """
                : """
                select body::text, keys::text from form_version
                where division_code = $1 and fiscal_year = $2 and form_id = $3 and version = $4
                """,
            (Form Form, FormKeys Keys)? (r) =>
                (StoredForm.ReadBody(r.GetString(0)), StoredForm.ReadKeys(r.GetString(1))),
            version is { } number ? [id.Division, id.Year, id.Id, number] : [id.Division, id.Year, id.Id],
            cancellation
        );

    private static Refusal NotFound(int? version) =>
        version is null
            ? StoredForm.NotFound("比较版本")
            : new Refusal("not-found", $"打开第 {version} 版", "没有这一版，或您看不到它", null, "请从版本列表中选择");
}

/// <param name="State">The state the form went into with this version.</param>
/// <param name="Profile">Profile and version of the rules it was judged by ("national-2021@1.4").</param>
public sealed record FormVersion(
    int Version,
    FormState State,
    DateTimeOffset At,
    string By,
    string Profile,
    string? Reason
);

/// <summary>What a list of versions asks for; null for all.</summary>
public sealed record VersionQuery
{
    public const int LargestPage = 200;

    /// <summary>Part of the name of who made it, or of the reason given.</summary>
    public string? Search { get; init; }

    /// <summary>The state the form went into.</summary>
    public FormState? State { get; init; }

    public int Offset { get; init; }

    public int Size { get; init; } = 50;
}

/// <param name="Count">Of all pages together; 0 of a page behind the last.</param>
public sealed record VersionPage(IReadOnlyList<FormVersion> Rows, long Count);
