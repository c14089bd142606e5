using Jixiao.App.People;
using Jixiao.Core.Workflow;

namespace Jixiao.Web.Features.Shared;

/// <summary>An entry of the bar at the top.</summary>
/// <param name="Icon">Class of the icon font.</param>
/// <param name="Roles">Whose it is; empty: everybody's.</param>
internal sealed record NavigationItem(string Path, string Title, string Icon, params Role[] Roles)
{
    /// <summary>What one does there; said to those whose desk is these entries.</summary>
    public string Does { get; init; } = "";

    public bool IsHere(PathString path) =>
        Path == "/" ? path == "/" : path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The bar at the top, by role. A new area adds its line here.</summary>
internal static class Navigation
{
    private static readonly Role[] Business = [.. Roles.All.Where(r => !r.IsAdministrator())];

    private static readonly NavigationItem[] Items =
    [
        new("/", "工作台", "ti-layout-dashboard"),
        new("/forms", "填报", "ti-table", Business),
        new("/import", "导入", "ti-file-import", Role.Clerk),
        new("/jobs", "任务", "ti-progress", Business),
        new("/units", "单位", "ti-sitemap", Role.SystemAdministrator) { Does = "新增、改名、停用本区划的单位" },
        new("/people", "人员与权限", "ti-users", Role.SecurityAdministrator)
        {
            Does = "新建账号，授权和收回角色，解锁和重置密码",
        },
        new("/trail", "日志", "ti-list-check", Role.AuditAdministrator)
        {
            Does = "谁在何时做了什么，验证日志没有被改过",
        },
        new("/rules", "规则", "ti-list-search") { Does = "审核规则和本年度的方案" },
    ];

    /// <summary>The area a page belongs to; null for none, and for the desk.</summary>
    public static NavigationItem? At(PathString path) => Array.Find(Items, i => i.Path != "/" && i.IsHere(path));

    public static IEnumerable<NavigationItem> For(SignedIn who) =>
        who.MustChange ? [] : Items.Where(i => i.Roles.Length == 0 || who.Grants.Any(g => i.Roles.Contains(g.Role)));
}
