using Jixiao.App.Filing;
using Jixiao.Web.Hosting;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Forms;

/// <summary>The frozen versions of a form, and two of them cell by cell.</summary>
[Authorize(Policy = Rights.Business)]
public sealed class VersionsModel(FormDesk desk, FormVersions versions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Division { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Number of a version; 0 or absent: the draft as it is now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    public FormView View { get; private set; } = null!;

    public IReadOnlyList<FormVersion> Versions { get; private set; } = [];

    /// <summary>Null while there is nothing to compare.</summary>
    public IReadOnlyList<CellDifference>? Differences { get; private set; }

    public string Name => View.Body.Project?.Name is { Length: > 0 } project ? project : View.UnitName;

    public string Path => $"/forms/{Division}/{Year}/{Id}";

    public static string Kind(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.RowAdded => "增加",
            DifferenceKind.RowRemoved => "删去",
            DifferenceKind.RowMoved => "移动",
            _ => "修改",
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var id = new FormId(Division, Year, Id);
        var opened = await desk.OpenAsync(HttpContext.Actor(), id, cancellation);
        if (opened.Refusal is { } refusal)
        {
            return StatusCode(refusal.Status());
        }
        View = opened.Value;
        Versions = await versions.ListAsync(HttpContext.Actor(), id, cancellation);
        if (Versions.Count == 0)
        {
            return Page();
        }
        // What one wants first: what has changed since the last submission.
        Before ??= Versions[0].Version;
        var compared = await versions.CompareAsync(
            HttpContext.Actor(),
            id,
            Before == 0 ? null : Before,
            After is null or 0 ? null : After,
            cancellation
        );
        if (compared.Refusal is { } missing)
        {
            return StatusCode(missing.Status());
        }
        Differences = compared.Value;
        return Page();
    }
}
