using Jixiao.App.Filing.Storing;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.Filing;

/// <summary>Opens a form, and lists those a person may see.</summary>
public sealed class FormDesk(Database database)
{
    private const string Row = """
        select f.division_code, f.fiscal_year, f.form_id, f.name, u.code, u.name, f.state, f.round, f.subject, f.stage,
          f.total_yuan, f.errors, f.warnings, f.version, f.revision, f.changed_at, f.matching
        """;

    /// <summary>What is sorted and cut off before anything is looked up for it.</summary>
    private const string Narrow = """
        select f.division_code, f.fiscal_year, f.form_id, f.unit_id, f.scope, f.name, f.state, f.round, f.subject, f.stage,
          f.total_yuan, f.errors, f.warnings, f.version, f.revision, f.changed_at
        """;

    public async Task<Outcome<FormView>> OpenAsync(Actor actor, FormId id, CancellationToken cancellation = default)
    {
        return await StoredForm.FindAsync(database, actor, id, cancellation) is { } found
            ? FormView.Of(found.Form, found.Reasons)
            : StoredForm.NotFound("打开这张表");
    }

    /// <summary>What the frame of its page says.</summary>
    /// <param name="grants">The actor's, as the session knows them.</param>
    public async Task<Outcome<FormHead>> HeadAsync(
        Actor actor,
        IReadOnlyList<Grant> grants,
        FormId id,
        CancellationToken cancellation = default
    ) =>
        await FormHead.FindAsync(database, actor, grants, id, cancellation) is { } head
            ? head
            : StoredForm.NotFound("打开这张表");

    /// <summary>False for a form that is not there and for one that is not the person's to see: nobody can tell them apart.</summary>
    public async Task<bool> SeesAsync(Actor actor, FormId id, CancellationToken cancellation = default)
    {
        return await database.FindAsync(
            actor,
            """
            select exists (select from form
              where division_code = $1 and fiscal_year = $2 and form_id = $3 and deleted_at is null)
            """,
            r => r.GetBoolean(0),
            [id.Division, id.Year, id.Id],
            cancellation
        );
    }

    /// <summary>One page, in three statements however many there are.</summary>
    public async Task<FormPage> ListAsync(Actor actor, FormQuery query, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var (matching, parameters) = Matching(query, await Reach.OfAsync(work, cancellation));
        var counted = string.IsNullOrWhiteSpace(query.Search);
        var (offset, size) = ($"${parameters.Count + 1}", $"${parameters.Count + 2}");
        var (order, start) = (Order(query), Math.Max(0, query.Offset));
        var rows = await work.ListAsync(
            $"""
            {Row} from (
              {Narrow}, {(counted ? "null::bigint" : "count(*) over ()")} as matching
              from form f where {matching} order by {order} offset {offset} limit {size}) f
            join unit u using (division_code, unit_id) order by {order}
            """,
            r => (Read(r), Count: r.IsDBNull(16) ? 0 : r.GetInt64(16)),
            [.. parameters, start, Math.Clamp(query.Size, 1, FormQuery.LargestPage)],
            cancellation
        );
        // Of an empty page it is not known how many there are before it.
        var count =
            counted || (rows.Count == 0 && start > 0)
                ? await work.FindAsync(
                    $"select count(*) from form f where {matching}",
                    r => r.GetInt64(0),
                    parameters,
                    cancellation
                )
                : rows.FirstOrDefault().Count;
        return new FormPage([.. rows.Select(r => r.Item1)], count);
    }

    private static FormRow Read(NpgsqlDataReader r) =>
        new(
            new FormId(r.GetString(0), r.GetInt32(1), r.GetGuid(2)),
            r.GetString(3),
            r.GetString(4),
            r.GetString(5),
            WorkflowWords.ParseState(r.GetString(6)),
            WorkflowWords.ParseRound(r.GetString(7)),
            r.GetString(8),
            r.GetString(9),
            r.IsDBNull(10) ? null : r.GetDecimal(10),
            r.GetInt32(11),
            r.GetInt32(12),
            r.GetInt32(13),
            r.GetInt64(14),
            r.Instant(15)
        );

    /// <summary>Only the conditions that are asked for, so that each has its index; values are parameters.</summary>
    private static (string Sql, List<object?> Parameters) Matching(FormQuery query, Reach reach)
    {
        var (sql, parameters) = (new List<string> { "f.deleted_at is null" }, new List<object?>());
        if (reach.Condition("f.scope", parameters) is { } within)
        {
            sql.Add(within);
        }
        Add(query.Division, p => $"f.division_code = {p}");
        Add(query.Year, p => $"f.fiscal_year = {p}");
        Add(
            query.States is { Count: > 0 } states ? states.Select(s => s.Name()).ToArray() : null,
            p => $"f.state = any ({p})"
        );
        // Where there are no letters there is no case, and comparing without one costs a tenth.
        var like = query.Search?.Any(char.IsAsciiLetter) == true ? "ilike" : "like";
        Add(
            LikeText.Containing(query.Search),
            p =>
                $"(f.name {like} {p} or (f.division_code, f.unit_id) in "
                + $"(select division_code, unit_id from unit where name {like} {p} or code like {p}))"
        );
        Add(query.UnitId, p => $"f.unit_id = {p}");
        Add(query.Stage, p => $"f.stage = {p}");
        return (string.Join(" and ", sql), parameters);

        void Add(object? value, Func<string, string> condition)
        {
            if (value is not null)
            {
                parameters.Add(value);
                sql.Add(condition($"${parameters.Count}"));
            }
        }
    }

    private static string Order(FormQuery query)
    {
        var column = query.Sort switch
        {
            FormSort.Name => "f.name",
            // A unit's path ends in its code: units of a department stay together.
            FormSort.Unit => "f.scope",
            FormSort.State => "f.state",
            FormSort.Total => "f.total_yuan",
            FormSort.Errors => "f.errors",
            _ => "f.changed_at",
        };
        return $"{column} {(query.Descending ? "desc nulls last" : "asc nulls last")}, f.form_id";
    }
}

public enum FormSort
{
    Changed,
    Name,
    Unit,
    State,
    Total,
    Errors,
}

/// <summary>What a list asks for; null for all.</summary>
public sealed record FormQuery
{
    public const int LargestPage = 200;

    public string? Division { get; init; }

    public int? Year { get; init; }

    public IReadOnlyList<FormState>? States { get; init; }

    /// <summary>Part of the form's name, of the unit's name or of its code.</summary>
    public string? Search { get; init; }

    public Guid? UnitId { get; init; }

    /// <summary>"target", "approval", "monitoring" or "selfEvaluation".</summary>
    public string? Stage { get; init; }

    public FormSort Sort { get; init; }

    public bool Descending { get; init; } = true;

    public int Offset { get; init; }

    public int Size { get; init; } = 50;
}

/// <param name="Count">Of all pages together.</param>
public sealed record FormPage(IReadOnlyList<FormRow> Rows, long Count);

/// <param name="Subject">"project" or "department".</param>
public sealed record FormRow(
    FormId Id,
    string Name,
    string UnitCode,
    string UnitName,
    FormState State,
    FormRound Round,
    string Subject,
    string Stage,
    decimal? TotalYuan,
    int Errors,
    int Warnings,
    int Version,
    long Revision,
    DateTimeOffset ChangedAt
);
