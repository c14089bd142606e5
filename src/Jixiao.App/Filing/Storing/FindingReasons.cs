using Jixiao.App.Storage;

namespace Jixiao.App.Filing.Storing;

/// <summary>Why findings stand, by fingerprint.</summary>
internal static class FindingReasons
{
    public static async Task<Dictionary<string, string>> AllAsync(Work work, FormId id, CancellationToken cancellation)
    {
        var rows = await work.ListAsync(
            "select fingerprint, reason from finding_reason where division_code = $1 and fiscal_year = $2 and form_id = $3",
            r => (Fingerprint: r.GetString(0), Reason: r.GetString(1)),
            [id.Division, id.Year, id.Id],
            cancellation
        );
        return rows.ToDictionary(r => r.Fingerprint, r => r.Reason, StringComparer.Ordinal);
    }

    public static Task WriteAsync(
        Work work,
        StoredForm form,
        IReadOnlyDictionary<string, string> reasons,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        work.RunAsync(
            """
            insert into finding_reason (division_code, fiscal_year, form_id, fingerprint, scope, reason, at, by_person)
            select $1, $2, $3, r.fingerprint, $4, r.reason, $5, $6
            from unnest($7::text[], $8::text[]) as r (fingerprint, reason)
            on conflict (division_code, fiscal_year, form_id, fingerprint)
              do update set reason = excluded.reason, at = excluded.at, by_person = excluded.by_person
            """,
            [
                form.Id.Division,
                form.Id.Year,
                form.Id.Id,
                form.Scope,
                at.UtcDateTime,
                work.Actor.PersonId,
                reasons.Keys.ToArray(),
                reasons.Values.ToArray(),
            ],
            cancellation
        );
}
