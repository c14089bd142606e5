using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Forms;

/// <summary>Begins a form: blank by the profile, or a copy of one there is.</summary>
[Authorize(Policy = Rights.Filing)]
public sealed class NewModel(FormStarter starter, FormDesk desk, UnitList units, TimeProvider time) : PageModel
{
    private const int PageSize = 20;

    /// <summary>"division/unit"</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    /// <summary>Part of the name or code of a unit: the search step of those without script.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Units { get; set; }

    [BindProperty]
    public int Year { get; set; }

    [BindProperty]
    public FormSubject Subject { get; set; }

    /// <summary>Part of the name of a form to copy.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>Forms to copy.</summary>
    public FormPage Past { get; private set; } = new([], 0);

    internal UnitChoice Choice { get; private set; } = null!;

    internal Pager Pager =>
        new(
            "/forms/new",
            Offset,
            PageSize,
            Past.Rows.Count,
            Past.Count,
            ("find", Find),
            ("unit", Unit),
            ("units", Units)
        );

    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Year = FilingCalendar.Year(time.GetUtcNow());
        await ShowAsync(cancellation);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        BeginAsync((actor, asked) => starter.BlankAsync(actor, asked, Subject, cancellation), cancellation);

    public Task<IActionResult> OnPostCopyAsync(Guid source, int sourceYear, CancellationToken cancellation) =>
        BeginAsync(
            (actor, asked) => starter.CopyAsync(actor, asked, new(asked.Division, sourceYear, source), cancellation),
            cancellation
        );

    private async Task<IActionResult> BeginAsync(
        Func<App.Storage.Actor, NewForm, Task<Outcome<FormId>>> begin,
        CancellationToken cancellation
    )
    {
        if (UnitChoice.Parse(Unit) is not { } unit)
        {
            Refusal = "请先选择单位。";
            await ShowAsync(cancellation);
            return Page();
        }
        var begun = await begin(HttpContext.Actor(), new NewForm(unit.Division, Year, unit.Id));
        if (begun.Refusal is { } refusal)
        {
            Refusal = refusal.ToString();
            await ShowAsync(cancellation);
            return Page();
        }
        var id = begun.Value;
        return Redirect($"/forms/{id.Division}/{id.Year}/{id.Id}");
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var actor = HttpContext.Actor();
        Offset = Math.Max(0, Offset);
        Choice = await units.ChoiceAsync(actor, "/forms/new", nameof(Unit), Units, Unit, cancellation);
        var asked = new FormQuery
        {
            Search = Find,
            Offset = Offset,
            Size = PageSize,
        };
        Past = await desk.ListAsync(actor, asked, cancellation);
    }
}
