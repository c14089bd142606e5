using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.People;

/// <param name="Count">Of all pages together.</param>
public sealed record PeoplePage(IReadOnlyList<Person> Rows, long Count);

/// <summary>What a list of people asks for; null for all.</summary>
public sealed record PeopleQuery
{
    /// <summary>Part of the login or name, or of the name or code of a unit they hold a role in.</summary>
    public string? Search { get; init; }

    public Role? Role { get; init; }

    /// <summary>In the order of the units; else by login.</summary>
    public bool ByUnit { get; init; }

    public int Offset { get; init; }

    public int Size { get; init; } = 50;
}

/// <summary>
/// Accounts as the security administrator of a division keeps them: those with a role in the division, and those that have none anywhere yet.
/// Accounts of other divisions are not there for them.
/// </summary>
public sealed class PeopleDesk(Database database)
{
    private const string Kept = """
        from person p join credential c using (person_id)
        where (p.person_id in (select g.person_id from role_grant g where g.division_code = any (array(
              select a.division_code from role_grant a where a.person_id = $1 and a.role = 'securityAdministrator')))
            or p.person_id not in (select g.person_id from role_grant g))
          and ($2::text is null or p.login ilike $2 or p.display_name ilike $2 or p.person_id in (
            select g.person_id from role_grant g join unit u on u.division_code = g.division_code and u.path = g.unit_path
            where u.name ilike $2 or u.code ilike $2))
          and ($3::uuid is null or p.person_id = $3)
          and ($4::text is null or p.person_id in (select g.person_id from role_grant g where g.role = $4))
        """;

    private const string Columns = """
        select p.person_id, p.login, p.display_name, p.disabled_at, c.locked_until, c.two_factor,
          array(select g.role || ' ' || g.division_code || g.unit_path from role_grant g where g.person_id = p.person_id
                order by g.division_code, g.unit_path, g.role)
        """;

    private const string ByLogin = "lower(p.login)";

    /// <summary>As the tree of units stands; those without a role come last.</summary>
    private const string ByUnit = """
        (select min(g.division_code || g.unit_path) from role_grant g where g.person_id = p.person_id) nulls last, lower(p.login)
        """;

    /// <summary>One page in two statements.</summary>
    public async Task<PeoplePage> ListAsync(Actor actor, PeopleQuery query, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginIdentityAsync(actor, cancellation);
        object?[] matching = [actor.PersonId, LikeText.Containing(query.Search), null, query.Role?.Name()];
        var order = query.ByUnit ? ByUnit : ByLogin;
        var count = await work.FindAsync("select count(*) " + Kept, r => r.GetInt64(0), matching, cancellation);
        var rows = await work.ListAsync(
            // Roles are looked up for those on the page only.
            $"""
            {Columns} from (select p.* {Kept} order by {order} offset $5 limit $6) p
            join credential c using (person_id) order by {order}
            """,
            Read,
            [.. matching, Math.Max(0, query.Offset), Math.Clamp(query.Size, 1, 200)],
            cancellation
        );
        return new PeoplePage(rows, count);
    }

    /// <summary>Null for an account that is not there and for one that others keep.</summary>
    public async Task<Person?> FindAsync(Actor actor, Guid person, CancellationToken cancellation = default)
    {
        await using var work = await database.BeginIdentityAsync(actor, cancellation);
        return await work.FindAsync($"{Columns} {Kept}", Read, [actor.PersonId, null, person, null], cancellation);
    }

    private static Person Read(NpgsqlDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetString(1),
            row.GetString(2),
            row.InstantOrNull(3),
            row.InstantOrNull(4),
            row.GetBoolean(5),
            [.. row.GetFieldValue<string[]>(6).Select(Sessions.ReadGrant)]
        );
}
