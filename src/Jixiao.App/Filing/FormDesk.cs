using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing;

/// <summary>Opens a form, and lists those a person may see.</summary>
public sealed class FormDesk(Database database)
{
    private const string Matching = """
        from form f join unit u using (division_code, unit_id)
        where f.deleted_at is null and ($1::text is null or f.division_code = $1) and ($2::int is null or f.fiscal_year = $2)
          and ($3::text[] is null or f.state = any ($3))
          and ($4::text is null or f.name ilike $4 or u.name ilike $4 or u.code like $4)
          and ($5::uuid is null or f.unit_id = $5)
          and ($6::text is null or f.stage = $6)
        """;

    private const string Row = """
        select f.division_code, f.fiscal_year, f.form_id, f.name, u.code, u.name, f.state, f.round, f.subject, f.stage,
          f.total_yuan, f.errors, f.warnings, f.version, f.revision, f.changed_at
        """;

    public async Task<Outcome<FormView>> OpenAsync(Actor actor, FormId id, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.FindAsync(work, id, cancellation) is not { } form)
        {
            return StoredForm.NotFound("打开这张表");
        }
        return FormView.Of(form, await FindingReasons.AllAsync(work, id, cancellation));
    }

    /// <summary>One page, in three statements however many there are.</summary>
    public async Task<FormPage> ListAsync(Actor actor, FormQuery query, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        object?[] matching =
        [
            query.Division,
            query.Year,
            query.States is { Count: > 0 } ? query.States.Select(s => s.Name()).ToArray() : null,
            query.Search is { } search && !string.IsNullOrWhiteSpace(search) ? $"%{Escaped(search.Trim())}%" : null,
            query.UnitId,
            query.Stage,
        ];
        var count = await work.FindAsync("select count(*) " + Matching, r => r.GetInt64(0), matching, cancellation);
        var rows = await work.ListAsync(
            $"{Row} {Matching} order by {Order(query)} offset $7 limit $8",
            r => new FormRow(
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
            ),
            [.. matching, Math.Max(0, query.Offset), Math.Clamp(query.Size, 1, FormQuery.LargestPage)],
            cancellation
        );
        return new FormPage(rows, count);
    }

    private static string Order(FormQuery query)
    {
        var column = query.Sort switch
        {
            FormSort.Name => "f.name",
            FormSort.Unit => "u.code",
            FormSort.State => "f.state",
            FormSort.Total => "f.total_yuan",
            FormSort.Errors => "f.errors",
            _ => "f.changed_at",
        };
        return $"{column} {(query.Descending ? "desc nulls last" : "asc nulls last")}, f.form_id";
    }

    private static string Escaped(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
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
