using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Forms;

/// <summary>Begins a form: blank by the profile, or a copy of one there is.</summary>
[Authorize(Policy = Rights.Filing)]
public sealed class NewModel(FormStarter starter, FormDesk desk, UnitList units, TimeProvider time) : PageModel
{
    /// <summary>"division/unit"</summary>
    [BindProperty]
    public string Unit { get; set; } = "";

    [BindProperty]
    public int Year { get; set; }

    [BindProperty]
    public FormSubject Subject { get; set; }

    /// <summary>Part of the name of a form to copy.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    public IReadOnlyList<UnitRow> Units { get; private set; } = [];

    public IReadOnlyList<FormRow> Past { get; private set; } = [];

    public string? Refusal { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Year = time.GetUtcNow().Year + 1;
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
        if (Unit.Length < 11 || !Guid.TryParse(Unit.AsSpan(10), out var unit))
        {
            return BadRequest();
        }
        var begun = await begin(HttpContext.Actor(), new NewForm(Unit[..9], Year, unit));
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
        Units = await units.OfRoleAsync(HttpContext.Actor(), Role.Clerk, cancellation);
        Past = (
            await desk.ListAsync(HttpContext.Actor(), new FormQuery { Search = Find, Size = 20 }, cancellation)
        ).Rows;
    }
}
