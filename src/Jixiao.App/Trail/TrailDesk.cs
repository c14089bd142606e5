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
    string Detail
);

/// <summary>What a reader of the trail looks for; null for all.</summary>
public sealed record TrailQuery
{
    /// <summary>Part of the person's name.</summary>
    public string? Person { get; init; }

    public string? Action { get; init; }

    public string? Subject { get; init; }

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
            select division_code, sequence, at, person_name, address, action, subject, subject_id, detail::text from event
            where ($1::text is null or person_name ilike $1) and ($2::text is null or action = $2)
              and ($3::text is null or subject = $3) and ($4::timestamptz is null or at >= $4)
              and ($5::timestamptz is null or at < $5)
            order by at desc, division_code, sequence desc offset $6 limit $7
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
                r.GetString(8)
            ),
            [
                LikeText.Containing(query.Person),
                Whole(query.Action),
                Whole(query.Subject),
                query.From?.UtcDateTime,
                query.Until?.UtcDateTime,
                Math.Max(0, query.Offset),
                query.Size + 1,
            ],
            cancellation
        );
        return new TrailPage([.. rows.Take(query.Size)], rows.Count > query.Size);
    }

    private static string? Whole(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
