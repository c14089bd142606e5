using Jixiao.App.Storage;

namespace Jixiao.App.Trail;

/// <param name="Subject">"form", "person", "role", "unit" …</param>
/// <param name="Detail">JSON: before and after, or what else says what was done.</param>
public sealed record TrailEvent(
    string Division,
    long Sequence,
    DateTimeOffset At,
    string? Person,
    string? Address,
    string Action,
    string Subject,
    string? SubjectId,
    string Scope,
    string Detail
)
{
    /// <summary>How the form, document or person is called today; null where there is none, empty where it has no name yet.</summary>
    public string? Name { get; init; }

    /// <summary>The unit whose matter it is; null for the whole division.</summary>
    public string? Unit { get; init; }
}

/// <summary>What a reader of the trail looks for; null for all.</summary>
public sealed record TrailQuery
{
    /// <summary>Part of the person's name.</summary>
    public string? Person { get; init; }

    public string? Action { get; init; }

    public string? Subject { get; init; }

    /// <summary>The division and what the trail calls the subject: everything that happened to one form, say.</summary>
    public (string Division, string Id)? One { get; init; }

    public DateTimeOffset? From { get; init; }

    /// <summary>Not itself included.</summary>
    public DateTimeOffset? Until { get; init; }

    public int Offset { get; init; }

    public int Size { get; init; } = 50;
}

/// <summary>One page, and whether there are more: a trail is too long to be counted each time.</summary>
public sealed record TrailPage(IReadOnlyList<TrailEvent> Rows, bool More);

/// <summary>The trail as its reader may see it: row-level security shows the audit administrator the own division.</summary>
public sealed class TrailDesk(Database database)
{
    public async Task<TrailPage> ListAsync(Actor actor, TrailQuery query, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var rows = await work.ListAsync(
            """
            select division_code, sequence, at, person_name, address, action, subject, subject_id, scope, detail::text from event
            where ($1::text is null or person_name ilike $1) and ($2::text is null or action = $2)
              and ($3::text is null or subject = $3) and ($4::timestamptz is null or at >= $4)
              and ($5::timestamptz is null or at < $5)
              and ($6::text is null or division_code = $6) and ($7::text is null or subject_id = $7)
            order by at desc, division_code, sequence desc offset $8 limit $9
            """,
            r => new TrailEvent(
                r.GetString(0),
                r.GetInt64(1),
                r.Instant(2),
                r.TextOrNull(3),
                r.TextOrNull(4),
                r.GetString(5),
                r.GetString(6),
                r.TextOrNull(7),
                r.GetString(8),
                r.GetString(9)
            ),
            [
                LikeText.Containing(query.Person),
                Whole(query.Action),
                Whole(query.Subject),
                query.From?.UtcDateTime,
                query.Until?.UtcDateTime,
                query.One?.Division,
                query.One?.Id,
                Math.Max(0, query.Offset),
                query.Size + 1,
            ],
            cancellation
        );
        return new TrailPage(await NamedAsync(work, [.. rows.Take(query.Size)], cancellation), rows.Count > query.Size);
    }

    /// <summary>The names of a whole page, in one statement.</summary>
    private static async Task<IReadOnlyList<TrailEvent>> NamedAsync(
        Work work,
        IReadOnlyList<TrailEvent> rows,
        CancellationToken cancellation
    )
    {
        var names = await work.ListAsync(
            "select place, name, unit from trail_names($1, $2, $3::text[], $4)",
            r => (Place: (int)r.GetInt64(0) - 1, Name: r.TextOrNull(1), Unit: r.TextOrNull(2)),
            [
                rows.Select(e => e.Division).ToArray(),
                rows.Select(e => e.Subject).ToArray(),
                rows.Select(e => e.SubjectId).ToArray(),
                rows.Select(e => e.Scope).ToArray(),
            ],
            cancellation
        );
        var found = names.ToDictionary(n => n.Place);
        return
        [
            .. rows.Select(
                (e, i) => found.TryGetValue(i, out var said) ? e with { Name = said.Name, Unit = said.Unit } : e
            ),
        ];
    }

    private static string? Whole(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
