using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.Audit;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Rules;
using Jixiao.Core.Forms;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Rules;

/// <summary>The rules forms are checked by, with basis and example, as the year's profile has them. Everybody who signs in may know them.</summary>
public sealed class IndexModel(UnitTree units, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public RuleCategory? Category { get; set; }

    /// <summary>Name of a profile; the one of the person's division and of the year being filed where none is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "profile")]
    public string? Asked { get; set; }

    public Profile Profile { get; private set; } = ProfileCatalog.Default;

    public string? Own { get; private set; }

    public int Year { get; private set; }

    public IReadOnlyList<Rule> Rules { get; private set; } = [];

    public bool IsSearching => !string.IsNullOrWhiteSpace(Search);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Year = FilingCalendar.Year(time.GetUtcNow());
        var divisions = await units.DivisionsAsync(HttpContext.Actor(), cancellation);
        var own = ProfileCatalog.For(
            new Form
            {
                Subject = FormSubject.Project,
                Stage = FormStage.Target,
                FiscalYear = Year,
                Division = divisions.Count > 0 ? divisions[0].Name : null,
            }
        );
        Own = own.Name;
        Profile = Asked is not null && ProfileCatalog.ByName.TryGetValue(Asked, out var asked) ? asked : own;
        Category ??= IsSearching ? null : RuleCategory.Completeness;
        Rules =
        [
            .. RuleCatalog.All.Where(r =>
                (Category is null || r.About.Category == Category) && (!IsSearching || Holds(r.About, Search!.Trim()))
            ),
        ];
    }

    private static bool Holds(RuleAbout rule, string words) =>
        rule.Id.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.Title.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.What.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.Basis.Contains(words, StringComparison.OrdinalIgnoreCase);
}
