using Jixiao.App.Filing.Storing;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>Opens a form, and lists those a person may see.</summary>
public sealed class FormDesk(Database database)
{
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
        return await ListAsync(work, await Reach.OfAsync(work, cancellation), query, cancellation);
    }

    /// <summary>As one of several things asked at once.</summary>
    internal static async Task<FormPage> ListAsync(
        Work work,
        Reach reach,
        FormQuery query,
        CancellationToken cancellation
    )
    {
        var (matching, parameters) = Matching(query, reach);
        var counted = string.IsNullOrWhiteSpace(query.Search);
        var (offset, size) = ($"${parameters.Count + 1}", $"${parameters.Count + 2}");
        var (order, start) = (Order(query), Math.Max(0, query.Offset));
        var rows = await work.ListAsync(
            $"""
            select {FormRows.Columns}, f.matching from (
              {Narrow}, {(counted ? "null::bigint" : "count(*) over ()")} as matching
              from form f {(query.Sort == FormSort.Due ? FormRows.DueJoin : "")}
              where {matching} order by {order} offset {offset} limit {size}) f
            {FormRows.Joins} order by {order}
            """,
            r => (FormRows.Read(r), Count: r.IsDBNull(FormRows.Width) ? 0 : r.GetInt64(FormRows.Width)),
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
        Add(query.Except is { Count: > 0 } except ? except.ToArray() : null, p => $"f.form_id <> all ({p})");
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
        if (query.Sort == FormSort.Due)
        {
            return $"d.due_on {(query.Descending ? "desc" : "asc")} nulls last, f.errors desc, f.form_id";
        }
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

    /// <summary>By the deadline of the state it stands in; forms without one last, of one day those with most errors first.</summary>
    Due,
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

    /// <summary>Forms that are left out.</summary>
    public IReadOnlyList<Guid>? Except { get; init; }

    public FormSort Sort { get; init; }

    public bool Descending { get; init; } = true;

    public int Offset { get; init; }

    public int Size { get; init; } = 50;
}

/// <param name="Count">Of all pages together.</param>
public sealed record FormPage(IReadOnlyList<FormRow> Rows, long Count);

/// <param name="Subject">"project" or "department".</param>
/// <param name="DueOn">By when it is to have left its state; null where no deadline is set.</param>
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
    DateTimeOffset ChangedAt,
    DateOnly? DueOn
);
