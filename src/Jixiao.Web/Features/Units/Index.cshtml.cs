using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Units;

/// <summary>The tree of departments and units.</summary>
[Authorize(Policy = Rights.Systems)]
public sealed class IndexModel(UnitTree units) : PageModel
{
    public const int PageSize = 100;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Show closed units as well.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    public TreePage Units { get; private set; } = new([], 0);

    public IReadOnlyList<(string Code, string Name)> Divisions { get; private set; } = [];

    public string? Refusal { get; private set; }

    internal Pager Pager =>
        new(
            "/units",
            Offset,
            PageSize,
            Units.Rows.Count,
            Units.Count,
            ("search", Search),
            ("closed", Closed ? "true" : null)
        );

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAddAsync(
        string? division,
        string? parent,
        string? code,
        string? name,
        CancellationToken cancellation
    ) =>
        await DoneAsync(
            await units.AddAsync(HttpContext.Actor(), division ?? "", parent, code ?? "", name ?? "", cancellation),
            cancellation
        );

    public async Task<IActionResult> OnPostRenameAsync(Guid id, string? name, CancellationToken cancellation) =>
        await DoneAsync(await units.RenameAsync(HttpContext.Actor(), id, name ?? "", cancellation), cancellation);

    public async Task<IActionResult> OnPostCloseAsync(Guid id, bool close, CancellationToken cancellation) =>
        await DoneAsync(await units.SetClosedAsync(HttpContext.Actor(), id, close, cancellation), cancellation);

    private async Task<IActionResult> DoneAsync(Outcome<Guid> outcome, CancellationToken cancellation)
    {
        if (outcome.Refusal is not { } refusal)
        {
            return RedirectToPage(
                new
                {
                    Search,
                    Closed,
                    Offset,
                }
            );
        }
        Refusal = refusal.ToString();
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Offset = Math.Max(0, Offset);
        Divisions = await units.DivisionsAsync(HttpContext.Actor(), cancellation);
        Units = await units.ListAsync(HttpContext.Actor(), Search, Closed, Offset, PageSize, cancellation);
    }
}
