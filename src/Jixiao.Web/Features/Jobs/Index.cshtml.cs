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

    /// <summary>Part of a file's or unit's name, of a unit's code, or of what a job says.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? OfKind { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? InState { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>Part of the name or the code of a unit to export.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public JobPage Jobs { get; private set; } = new([], 0);

    public bool IsFiltered =>
        !string.IsNullOrEmpty(Search) || !string.IsNullOrEmpty(OfKind) || !string.IsNullOrEmpty(InState);

    public TreePage Units { get; private set; } = new([], 0);

    public int Year { get; private set; }

    public string? Refusal { get; private set; }

    internal Pager Pager =>
        new(
            "/jobs",
            Offset,
            PageSize,
            Jobs.Rows.Count,
            Jobs.Count,
            ("search", Search),
            ("kind", OfKind),
            ("state", InState)
        );

    public bool IsBusy => Jobs.Rows.Any(j => j.State is "waiting" or "running");

    public static IReadOnlyList<string> Kinds { get; } = ["export", "import"];

    public static IReadOnlyList<string> States { get; } = ["waiting", "running", "done", "failed", "cancelled"];

    public static string Kind(string kind) =>
        kind switch
        {
            "export" => "批量导出",
            "import" => "读取文件",
            _ => kind,
        };

    /// <summary>"清河县第一小学 2027 年 Word"</summary>
    public static string About(JobView job) =>
        job.Format is { } format ? $"{job.About} {job.Year} 年 {Format(format)}".Trim() : job.About ?? "";

    private static string Format(string format) =>
        format switch
        {
            "docx" => "Word",
            "xlsx" => "Excel",
            "pdf" => "PDF",
            _ => format,
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
        Jobs = await jobs.ListAsync(
            HttpContext.Actor(),
            new JobQuery
            {
                Search = Search,
                Kind = string.IsNullOrEmpty(OfKind) ? null : OfKind,
                State = string.IsNullOrEmpty(InState) ? null : InState,
                Offset = Offset,
                Size = PageSize,
            },
            cancellation
        );
        Units = await units.ListAsync(HttpContext.Actor(), Find, closedToo: true, 0, MostUnits, cancellation);
    }
}
