using Jixiao.App.Storage;

namespace Jixiao.App.People;

/// <summary>What happens to accounts, for the trail.</summary>
internal static class AccountEvents
{
    /// <summary>Division of the system as a whole.</summary>
    public const string WholeSystem = "000000000";

    /// <summary>Written in the division of the account's first role. Call it last in a transaction.</summary>
    public static Task NoteAsync(
        this Work work,
        string action,
        Account account,
        TimeProvider time,
        CancellationToken cancellation,
        string detail = "{}"
    ) =>
        work.RunAsync(
            """
            select append_event(
              coalesce((select min(division_code) from role_grant where person_id = $1), $2), $3, $4::uuid, $5::text, $6::text, $7,
              'person', $8, null, $9::jsonb)
            """,
            [
                account.PersonId,
                WholeSystem,
                time.GetUtcNow().UtcDateTime,
                work.Actor.PersonId,
                work.Actor.Name,
                work.Actor.Address,
                action,
                account.Login,
                detail,
            ],
            cancellation
        );
}
