using Jixiao.App.Storage;
using Jixiao.Core.Workflow;

namespace Jixiao.App.People;

/// <param name="Path">"/205/205001/"</param>
public sealed record UnitRow(string Division, Guid Id, string Code, string Name, string Path);

/// <summary>Units as people see them.</summary>
public sealed class UnitList(Database database)
{
    /// <summary>Most units a list of choices shows.</summary>
    public const int Most = 500;

    /// <summary>The open units, by code, over which the actor has a role.</summary>
    public async Task<IReadOnlyList<UnitRow>> OfRoleAsync(
        Actor actor,
        Role role,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        return await work.ListAsync(
            """
            select division_code, unit_id, code, name, path from unit
            where closed_at is null and within(division_code || path, (select scopes_of(array[$1])))
            order by division_code, path limit $2
            """,
            r => new UnitRow(r.GetString(0), r.GetGuid(1), r.GetString(2), r.GetString(3), r.GetString(4)),
            [role.Name(), Most],
            cancellation
        );
    }
}
