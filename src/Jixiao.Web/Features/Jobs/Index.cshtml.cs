using Jixiao.App.Filing;
using Jixiao.App.Jobs;
using Jixiao.App.People;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Jobs;

/// <summary>Long work of one's own: asked for here, left, come back to.</summary>
[Authorize(Policy = Rights.Business)]
public sealed class IndexModel(JobDesk jobs, ExportDesk exports, UnitTree units, TimeProvider time) : PageModel
{
    private const int PageSize = 20;
    private const int MostUnits = 50;

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>Part of the name or the code of a unit to export.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public IReadOnlyList<JobView> Jobs { get; private set; } = [];

    public TreePage Units { get; private set; } = new([], 0);

    public int Year { get; private set; }

    public string? Refusal { get; private set; }

    internal Pager Pager { get; private set; } = null!;

    public bool IsBusy => Jobs.Any(j => j.State is "waiting" or "running");

    public static string Kind(string kind) =>
        kind switch
        {
            "export" => "批量导出",
            "import" => "读取文件",
            _ => kind,
        };

    public static string State(string state) =>
        state switch
        {
            "waiting" => "排队中",
            "running" => "进行中",
            "done" => "已完成",
            "failed" => "没有完成",
            _ => "已取消",
        };

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    /// <param name="unit">"division/unit"</param>
    public async Task<IActionResult> OnPostExportAsync(
        string? unit,
        int year,
        string? format,
        CancellationToken cancellation
    )
    {
        if (unit is not { Length: > 10 } || !Guid.TryParse(unit.AsSpan(10), out var id))
        {
            Refusal = "请选择单位。";
            await ShowAsync(cancellation);
            return Page();
        }
        var asked = await exports.AskAsync(HttpContext.Actor(), unit[..9], year, id, format ?? "docx", cancellation);
        if (asked.Refusal is { } refusal)
        {
            Refusal = refusal.ToString();
            await ShowAsync(cancellation);
            return Page();
        }
        return Redirect("/jobs");
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Year = FilingCalendar.Year(time.GetUtcNow());
        Offset = Math.Max(0, Offset);
        var page = await jobs.ListAsync(HttpContext.Actor(), PageSize + 1, Offset, cancellation);
        Jobs = [.. page.Take(PageSize)];
        Pager = new Pager("/jobs", Offset, PageSize, Jobs.Count, null) { More = page.Count > PageSize };
        Units = await units.ListAsync(HttpContext.Actor(), Find, closedToo: true, 0, MostUnits, cancellation);
    }
}
