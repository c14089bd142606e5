using Jixiao.App.Storage;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;

namespace Jixiao.App.Filing.Storing;

/// <summary>A unit that a form is to be made for, and what the person is over it.</summary>
internal sealed record UnitOfForm(
    Guid UnitId,
    CodedName Unit,
    string Scope,
    string DivisionName,
    string? Profile,
    CodedName? Department,
    IReadOnlyList<Role> Roles
)
{
    private const string Columns = """
        select u.unit_id, u.code, u.name, u.division_code || u.path, d.name, d.profile, o.code, o.name,
          array(select g.role from role_grant g
                where g.person_id = current_person() and u.division_code || u.path ^@ (g.division_code || g.unit_path))
        from unit u join division d using (division_code)
        left join lateral department_of(u.division_code, u.path) o on true
        where u.division_code = $1 and u.unit_id = $2 and u.closed_at is null
        """;

    /// <returns>The unit, where the person fills in forms for it.</returns>
    public static async Task<Outcome<UnitOfForm>> FindAsync(
        Work work,
        string division,
        Guid unit,
        string tried,
        CancellationToken cancellation
    )
    {
        var found = await work.FindAsync(
            Columns,
            r => new UnitOfForm(
                r.GetGuid(0),
                new CodedName(r.GetString(1), r.GetString(2)),
                r.GetString(3),
                r.GetString(4),
                r.TextOrNull(5),
                r.TextOrNull(7) is { } name ? new CodedName(r.GetString(6), name) : null,
                [.. r.GetFieldValue<string[]>(8).Distinct(StringComparer.Ordinal).Select(Core.Workflow.Roles.Parse)]
            ),
            [division, unit],
            cancellation
        );
        if (found is null)
        {
            return new Refusal(
                "not-found",
                tried,
                "没有这个单位，它已停用，或不在您能看到的范围里",
                null,
                "请重新选择单位；确有需要时请安全管理员核对您的角色"
            );
        }
        return found.Roles.Contains(Role.Clerk)
            ? found
            : new Refusal(
                "not-allowed",
                tried,
                $"您在“{found.Unit.Name}”不是填报人",
                Role.Clerk.Title(),
                "请该单位的填报人办理，或请安全管理员授予角色"
            );
    }
}
