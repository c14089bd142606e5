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
}
