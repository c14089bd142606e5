using Jixiao.App.Storage;

namespace Jixiao.App.Trail;

/// <summary>Writes what happened into the trail of a division.</summary>
internal static class Events
{
    /// <summary>Call it last in a transaction: it holds the head of the division's chain until the commit.</summary>
    /// <param name="scope">Whose matter it is, as row-level security reads it.</param>
    /// <param name="detail">JSON: before and after, or what else says what was done.</param>
    public static Task AppendAsync(
        this Work work,
        string division,
        DateTimeOffset at,
        string action,
        string subject,
        string? subjectId,
        string scope,
        string detail,
        CancellationToken cancellation
    ) =>
        work.RunAsync(
            "select append_event($1, $2, $3::uuid, $4::text, $5::text, $6, $7, $8::text, $9, $10::jsonb)",
            [
                division,
                at.UtcDateTime,
                work.Actor.PersonId,
                work.Actor.Name,
                work.Actor.Address,
                action,
                subject,
                subjectId,
                scope,
                detail,
            ],
            cancellation
        );

    /// <summary>Many of one kind at one time, in one statement; as <see cref="AppendAsync"/>, last in a transaction.</summary>
    /// <param name="events">Subject and detail of each.</param>
    public static async Task AppendAllAsync(
        this Work work,
        string division,
        string action,
        string subject,
        DateTimeOffset at,
        string scope,
        IReadOnlyList<(string Subject, string Detail)> events,
        CancellationToken cancellation
    )
    {
        if (events.Count > 0)
        {
            await work.RunAsync(
                "select append_events($1, $2::uuid, $3::text, $4::text, $5, $6, $7, $8, $9, $10::text[]::jsonb[])",
                [
                    division,
                    work.Actor.PersonId,
                    work.Actor.Name,
                    work.Actor.Address,
                    action,
                    subject,
                    Enumerable.Repeat(at.UtcDateTime, events.Count).ToArray(),
                    events.Select(e => e.Subject).ToArray(),
                    Enumerable.Repeat(scope, events.Count).ToArray(),
                    events.Select(e => e.Detail).ToArray(),
                ],
                cancellation
            );
        }
    }
}
