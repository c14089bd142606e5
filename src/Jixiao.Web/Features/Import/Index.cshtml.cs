using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.App.People;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Import;

/// <summary>Where documents are dropped, and those that were.</summary>
[Authorize(Policy = Rights.Filing)]
public sealed class IndexModel(ImportDesk desk, UnitList units, TimeProvider time) : PageModel
{
    private const int PageSize = 20;

    /// <summary>Part of a file's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>"division/unit"</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    public IReadOnlyList<ImportRow> Past { get; private set; } = [];

    public int Year { get; private set; }

    internal UnitChoice Choice { get; private set; } = null!;

    internal Pager Pager { get; private set; } = null!;

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
        Year = FilingCalendar.Year(time.GetUtcNow());
        Offset = Math.Max(0, Offset);
        var actor = HttpContext.Actor();
        Choice = await units.ChoiceAsync(actor, "/import", nameof(Unit), null, Unit, cancellation);
        var page = await desk.ListAsync(actor, Search, false, Offset, PageSize + 1, cancellation);
        Past = [.. page.Take(PageSize)];
        Pager = new Pager("/import", Offset, PageSize, Past.Count, null, ("search", Search))
        {
            More = page.Count > PageSize,
        };
    }
}
