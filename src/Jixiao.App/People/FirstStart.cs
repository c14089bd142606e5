using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.People;

/// <summary>What an empty database gets: the three administrators, with one-time passwords that are printed once.</summary>
public sealed class FirstStart(Accounts accounts, Database database, TimeProvider time)
{
    private static readonly (string Login, Role Role)[] Administrators =
    [
        ("xitong", Role.SystemAdministrator),
        ("anquan", Role.SecurityAdministrator),
        ("shenji", Role.AuditAdministrator),
    ];

    /// <param name="division">Division they stand over, nine digits; made when it is not there.</param>
    /// <returns>Names and passwords; empty when there is an account already.</returns>
    public async Task<IReadOnlyList<(string Login, string Title, string Password)>> RunAsync(
        string division,
        string name,
        CancellationToken cancellation = default
    )
    {
        await using (var work = await database.BeginUpkeepAsync(cancellation))
        {
            if (await work.FindAsync("select exists (select from person)", r => r.GetBoolean(0), [], cancellation))
            {
                return [];
            }
            await work.RunAsync(
                "insert into division (division_code, name) values ($1, $2) on conflict do nothing",
                [division, name],
                cancellation
            );
            await work.CommitAsync(cancellation);
        }
        var made = new List<(string, string, string)>();
        foreach (var (login, role) in Administrators)
        {
            var (account, password, error) = await accounts.CreateAsync(
                Actor.Nobody,
                login,
                role.Title(),
                cancellation
            );
            if (account is null)
            {
                throw new StorageException($"不能建立{role.Title()}：{error}");
            }
            await GrantAsync(account.PersonId, new Grant(role, division, "/"), cancellation);
            made.Add((login, role.Title(), password!));
        }
        return made;
    }

    /// <summary>Gives a role by the program itself: at first start and in samples, where nobody is there to give it.</summary>
    public async Task GrantAsync(Guid person, Grant grant, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginUpkeepAsync(cancellation);
        await work.RunAsync(
            "insert into role_grant (division_code, person_id, role, unit_path) values ($1, $2, $3, $4) on conflict do nothing",
            [grant.Division, person, grant.Role.Name(), grant.UnitPath],
            cancellation
        );
        await work.RunAsync(
            """
            select append_event($1, $2, null::uuid, null::text, null::text, 'grantRole', 'role', $3, $4,
              jsonb_build_object('role', $5::text, 'unitPath', $6::text, 'login', (select login from person where person_id = $3::uuid)))
            """,
            [
                grant.Division,
                time.GetUtcNow().UtcDateTime,
                person.ToString(),
                grant.Scope,
                grant.Role.Name(),
                grant.UnitPath,
            ],
            cancellation
        );
        await work.CommitAsync(cancellation);
    }
}
