using Jixiao.App.Filing;
using Jixiao.Audit.Profiles;
using Jixiao.Core.Workflow;
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
    private const int CellsOnPage = 50;

    internal Pager Pager => Paged(Path + "/versions", "offset", Offset, PageSize, Page.Rows.Count, Page.Count);

    internal Pager CellPager =>
        Paged(Path + "/versions", "line", Line, CellsOnPage, Differences?.Count ?? 0, DifferenceCount.Found) with
        {
            Word = "处",
        };

    /// <summary>Part of the name of who made a version, or of the reason.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Name of the state a version went into.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Number of a version; 0 or absent: the draft as it is now.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>Part of a row's or column's name, or of what stood or stands in a cell.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    /// <summary>Where the page of the differences begins.</summary>
    [BindProperty(SupportsGet = true)]
    public int Line { get; set; }

    public FormView View { get; private set; } = null!;

    public new VersionPage Page { get; private set; } = new([], 0);

    /// <summary>One page; null while there is nothing to compare.</summary>
    public IReadOnlyList<CellDifference>? Differences { get; private set; }

    /// <summary>How many differ, and of these how many the search finds.</summary>
    public (int All, int Found) DifferenceCount { get; private set; }

    public string Name => View.Body.Project?.Name is { Length: > 0 } project ? project : View.UnitName;

    public string Path => $"/forms/{Division}/{Year}/{Id}";

    /// <summary>Versions to choose from, newest first: those of the page that is shown, the last one, and what is chosen already.</summary>
    public IEnumerable<int> Choices(int? chosen) =>
        Page
            .Rows.Select(v => v.Version)
            .Append(View.Version)
            .Append(chosen ?? 0)
            .Where(v => v > 0 && v <= View.Version)
            .Distinct()
            .OrderDescending();

    public bool IsFiltered => !string.IsNullOrEmpty(Search) || !string.IsNullOrEmpty(State);

    /// <summary>The same page of versions, and below it what has changed since one of them.</summary>
    public string Since(int version) =>
        new Pager(
            Path + "/versions",
            Offset,
            PageSize,
            0,
            null,
            ("search", Search),
            ("state", State),
            ("before", $"{version}")
        ).Here;

    public static IReadOnlyList<FormState> States { get; } = Enum.GetValues<FormState>();

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
        (Offset, Line) = (Math.Max(0, Offset), Math.Max(0, Line));
        if (View.Version == 0)
        {
            return base.Page();
        }
        Page = await versions.ListAsync(
            HttpContext.Actor(),
            id,
            new VersionQuery
            {
                Search = Search,
                State = States.Where(s => s.Name() == State).Select(s => (FormState?)s).FirstOrDefault(),
                Offset = Offset,
                Size = PageSize,
            },
            cancellation
        );
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
        var found = compared.Value.FindAll(d => Holds(d, Find?.Trim()));
        DifferenceCount = (compared.Value.Count, found.Count);
        Differences = [.. found.Skip(Line).Take(CellsOnPage)];
        return base.Page();
    }

    private static bool Holds(CellDifference difference, string? words) =>
        string.IsNullOrEmpty(words)
        || new[]
        {
            difference.Row ?? "全表",
            difference.Title,
            Kind(difference.Kind),
            difference.Before,
            difference.After,
        }.Any(text => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Of one of the two lists, which keeps what is chosen in the other.</summary>
    private Pager Paged(string path, string place, int offset, int size, int shown, long count) =>
        new(
            path,
            offset,
            size,
            shown,
            count,
            [
                ("before", $"{Before}"),
                ("after", $"{After}"),
                ("search", Search),
                ("state", State),
                ("find", Find),
                place == "line" ? ("offset", $"{Offset}") : ("line", $"{Line}"),
            ]
        )
        {
            Place = place,
        };
}
