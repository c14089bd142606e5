using Jixiao.App.Import;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Import;

/// <summary>What was read of a document, beside the document: nothing enters unseen.</summary>
[Authorize(Policy = Rights.Filing)]
public sealed class OpenModel(ImportDesk desk) : PageModel
{
    public ImportView View { get; private set; } = null!;

    public string Api => $"/api/imports/{View.Id.Division}/{View.Id.Year}/{View.Id.Id}";

    public async Task<IActionResult> OnGetAsync(string division, int year, Guid id, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(HttpContext.Actor(), new(division, year, id), cancellation: cancellation);
        if (opened.Refusal is { } refusal)
        {
            return StatusCode(refusal.Status());
        }
        View = opened.Value;
        return Page();
    }
}
