using Jixiao.App.Filing;
using Jixiao.Audit.Profiles;
using Jixiao.Web.Features.Shared;
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

    private const int PageSize = 20;

    internal Pager Pager =>
        new(
            Path + "/versions",
            Offset,
            PageSize,
            Versions.Count,
            View.Version,
            ("before", $"{Before}"),
            ("after", $"{After}")
        );

    /// <summary>Number of a version; 0 or absent: the draft as it is now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    public FormView View { get; private set; } = null!;

    public IReadOnlyList<FormVersion> Versions { get; private set; } = [];

    /// <summary>Null while there is nothing to compare.</summary>
    public IReadOnlyList<CellDifference>? Differences { get; private set; }

    public string Name => View.Body.Project?.Name is { Length: > 0 } project ? project : View.UnitName;

    public string Path => $"/forms/{Division}/{Year}/{Id}";

    /// <summary>Versions to choose from, newest first: those of the page that is shown, the last one, and what is chosen already.</summary>
    public IEnumerable<int> Choices(int? chosen) =>
        Versions
            .Select(v => v.Version)
            .Append(View.Version)
            .Append(chosen ?? 0)
            .Where(v => v > 0 && v <= View.Version)
            .Distinct()
            .OrderDescending();

    public static string Kind(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.RowAdded => "增加",
            DifferenceKind.RowRemoved => "删去",
            DifferenceKind.RowMoved => "移动",
            _ => "修改",
        };

    /// <param name="profile">"national-2021@2026.11"</param>
    /// <returns>"全国（2021 年指标框架）2026.11"; one that the program does not have stays as it was written.</returns>
    public static string Rules(string profile) =>
        profile.Split('@') is [var name, var version] && ProfileCatalog.ByName.TryGetValue(name, out var known)
            ? $"{known.Title} {version}"
            : profile;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var id = new FormId(Division, Year, Id);
        var opened = await desk.OpenAsync(HttpContext.Actor(), id, cancellation);
        if (opened.Refusal is { } refusal)
        {
            return StatusCode(refusal.Status());
        }
        View = opened.Value;
        Offset = Math.Max(0, Offset);
        Versions = await versions.ListAsync(HttpContext.Actor(), id, Offset, PageSize, cancellation);
        if (View.Version == 0)
        {
            return Page();
        }
        // What one wants first: what has changed since the last submission.
        Before ??= View.Version;
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
