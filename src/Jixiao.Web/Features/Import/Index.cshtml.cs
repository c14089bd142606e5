using Jixiao.App.Import;
using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Import;

/// <summary>Where documents are dropped, and those that were.</summary>
[Authorize(Policy = Rights.Filing)]
public sealed class IndexModel(ImportDesk desk, UnitList units, TimeProvider time) : PageModel
{
    private const int Shown = 50;

    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    public IReadOnlyList<ImportRow> Past { get; private set; } = [];

    public int Year { get; private set; }

    public static string Title(string state) =>
        state switch
        {
            "waiting" => "等待读取",
            "reading" => "正在读取",
            "read" => "待确认",
            "failed" => "没有读出",
            "taken" => "已转为草稿",
            _ => "已放弃",
        };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Year = time.GetUtcNow().Year + 1;
        Units = await units.OfRoleAsync(HttpContext.Actor(), Role.Clerk, cancellation);
        Past = await desk.ListAsync(HttpContext.Actor(), Shown, cancellation);
    }
}
