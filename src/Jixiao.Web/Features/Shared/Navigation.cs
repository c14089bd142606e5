using Jixiao.App.People;
using Jixiao.Core.Workflow;

namespace Jixiao.Web.Features.Shared;

/// <summary>An entry of the bar at the top.</summary>
/// <param name="Icon">Class of the icon font.</param>
/// <param name="Roles">Whose it is; empty: everybody's.</param>
internal sealed record NavigationItem(string Path, string Title, string Icon, params Role[] Roles)
{
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
        new("/units", "单位", "ti-sitemap", Role.SystemAdministrator),
        new("/people", "人员与权限", "ti-users", Role.SecurityAdministrator),
        new("/trail", "日志", "ti-list-check", Role.AuditAdministrator),
        new("/rules", "规则", "ti-list-search"),
    ];

    /// <summary>The area a page belongs to; null for none, and for the desk.</summary>
    public static NavigationItem? At(PathString path) => Array.Find(Items, i => i.Path != "/" && i.IsHere(path));

    public static IEnumerable<NavigationItem> For(SignedIn who) =>
        who.MustChange ? [] : Items.Where(i => i.Roles.Length == 0 || who.Grants.Any(g => i.Roles.Contains(g.Role)));
}
