using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Npgsql;

namespace Jixiao.App.People;

/// <param name="Path">"/205/205001/"</param>
/// <param name="Above">Name of the unit above it; null for a department.</param>
public sealed record UnitRow(string Division, Guid Id, string Code, string Name, string Path, string? Above);

/// <param name="Count">Of all pages together.</param>
public sealed record UnitPage(IReadOnlyList<UnitRow> Rows, long Count);

/// <summary>Units as people choose among them: searched and paged, since a county may have thousands.</summary>
public sealed class UnitList(Database database)
{
    /// <summary>Most units one page holds.</summary>
    public const int Most = 100;

    private const string Columns = """
        select u.division_code, u.unit_id, u.code, u.name, u.path,
          (select above.name from unit above where above.division_code = u.division_code and above.unit_id = u.parent_id)
        """;

    private const string Open =
        "u.closed_at is null and within(u.division_code || u.path, (select scopes_of(array[$1])))";

    /// <summary>The open units over which the actor has a role, by code; one whose code is typed in full stands first.</summary>
    /// <param name="search">Part of the name or of the code; null for all.</param>
    public async Task<UnitPage> OfRoleAsync(
        Actor actor,
        Role role,
        string? search = null,
        int offset = 0,
        int size = 20,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        // Counted and cut off before anything is looked up for those shown.
        var rows = await work.ListAsync(
            $"""
            {Columns}, u.matching from (
              select u.*, count(*) over () as matching from unit u
              where {Open} and ($2::text is null or u.name ilike $2 or u.code ilike $2)
              order by lower(u.code) = lower($3::text) desc nulls last, u.division_code, u.path offset $4 limit $5) u
            order by lower(u.code) = lower($3::text) desc nulls last, u.division_code, u.path
            """,
            r => (Unit: Read(r), Count: r.GetInt64(6)),
            [role.Name(), LikeText.Containing(search), search?.Trim(), Math.Max(0, offset), Math.Clamp(size, 1, Most)],
            cancellation
        );
        return new UnitPage([.. rows.Select(r => r.Unit)], rows.FirstOrDefault().Count);
    }

    /// <summary>One of them; null where it is closed, or not one over which the actor has the role.</summary>
    public async Task<UnitRow?> FindAsync(
        Actor actor,
        Role role,
        string division,
        Guid unit,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.FindAsync(
            $"{Columns} from unit u where {Open} and u.division_code = $2 and u.unit_id = $3",
            Read,
            [role.Name(), division, unit],
            cancellation
        );
    }

    /// <summary>What people call the places where they hold roles: by scope, the name of the unit or of the whole division.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        Actor actor,
        IReadOnlyList<Grant> grants,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        var names = await work.ListAsync(
            """
            select division_code || path, name from unit where division_code || path = any ($1)
            union all select division_code || '/', name from division where division_code || '/' = any ($1)
            """,
            r => (Scope: r.GetString(0), Name: r.GetString(1)),
            [grants.Select(g => g.Scope).ToArray()],
            cancellation
        );
        return names.ToDictionary(n => n.Scope, n => n.Name, StringComparer.Ordinal);
    }

    private static UnitRow Read(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetGuid(1), row.GetString(2), row.GetString(3), row.GetString(4), row.TextOrNull(5));
}
