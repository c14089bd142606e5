namespace Jixiao.Core.Workflow;

/// <summary>What a person may do over a unit and all below it.</summary>
public enum Role
{
    /// <summary>填报人</summary>
    Clerk,

    /// <summary>单位审核人</summary>
    UnitReviewer,

    /// <summary>主管部门审核人</summary>
    DepartmentReviewer,

    /// <summary>财政业务股（科、处）审核人</summary>
    DivisionReviewer,

    /// <summary>绩效股（科、处）审核人</summary>
    PerformanceReviewer,

    /// <summary>系统管理员: units, years, upkeep; sees no form.</summary>
    SystemAdministrator,

    /// <summary>安全管理员: accounts and roles; sees no form.</summary>
    SecurityAdministrator,

    /// <summary>审计管理员: the trail; sees no form.</summary>
    AuditAdministrator,
}

/// <summary>Names of roles as the database and the interface write them, and as people read them.</summary>
public static class Roles
{
    private static readonly (string Name, string Title)[] Table =
    [
        ("clerk", "填报人"),
        ("unitReviewer", "单位审核人"),
        ("departmentReviewer", "主管部门审核人"),
        ("divisionReviewer", "财政业务股审核人"),
        ("performanceReviewer", "绩效股审核人"),
        ("systemAdministrator", "系统管理员"),
        ("securityAdministrator", "安全管理员"),
        ("auditAdministrator", "审计管理员"),
    ];

    public static IReadOnlyList<Role> All { get; } = Enum.GetValues<Role>();

    /// <summary>"unitReviewer"</summary>
    public static string Name(this Role role) => Table[(int)role].Name;

    /// <summary>"单位审核人"</summary>
    public static string Title(this Role role) => Table[(int)role].Title;

    /// <summary>The three who are separate people (三员分立).</summary>
    public static bool IsAdministrator(this Role role) => role >= Role.SystemAdministrator;

    /// <exception cref="ArgumentException">No role has that name.</exception>
    public static Role Parse(string name)
    {
        var index = Array.FindIndex(Table, r => string.Equals(r.Name, name, StringComparison.Ordinal));
        return index >= 0 ? (Role)index : throw new ArgumentException($"No role is called {name}.", nameof(name));
    }
}
