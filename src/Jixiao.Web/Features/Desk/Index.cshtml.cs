using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Desk;

/// <summary>What waits for the person, each role its own, and how far their units are.</summary>
public sealed class IndexModel(Workbench workbench, ImportDesk imports) : PageModel
{
    private const int ImportsShown = 5;

    public SignedIn Who => HttpContext.Who();

    /// <summary>Null for administrators: no form waits for them.</summary>
    public Bench? Bench { get; private set; }

    /// <summary>Documents brought in whose forms have not been taken over.</summary>
    public IReadOnlyList<ImportRow> Imports { get; private set; } = [];

    public bool IsClerk => Who.Grants.Any(g => g.Role == Role.Clerk);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var roles = Who.Grants.Select(g => g.Role).Distinct().ToList();
        if (roles.Exists(r => !r.IsAdministrator()))
        {
            Bench = await workbench.OpenAsync(HttpContext.Actor(), roles, cancellation);
        }
        if (IsClerk)
        {
            Imports = await imports.ListAsync(
                HttpContext.Actor(),
                unfinished: true,
                most: ImportsShown,
                cancellation: cancellation
            );
        }
    }
}
