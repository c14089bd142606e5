using Jixiao.App.Filing;
using Jixiao.App.People;
using Jixiao.Audit;
using Jixiao.Audit.Profiles;
using Jixiao.Audit.Rules;
using Jixiao.Core.Forms;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Rules;

/// <summary>The rules forms are checked by, with basis and example, as the year's profile has them. Everybody who signs in may know them.</summary>
public sealed class IndexModel(UnitTree units, TimeProvider time) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public RuleCategory? Category { get; set; }

    /// <summary>"error", "warning" or "info" as the profile has it, "off" for rules it does not hold anybody to; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>Name of a profile; the one of the person's division and of the year being filed where none is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "profile")]
    public string? Asked { get; set; }

    public Profile Profile { get; private set; } = ProfileCatalog.Default;

    public string? Own { get; private set; }

    public int Year { get; private set; }

    /// <summary>One page of those that are looked for.</summary>
    public IReadOnlyList<Rule> Rules { get; private set; } = [];

    /// <summary>How many of each category are looked for.</summary>
    public IReadOnlyDictionary<RuleCategory, int> Counts { get; private set; } = new Dictionary<RuleCategory, int>();

    public int Found => Category is { } category ? Counts.GetValueOrDefault(category) : Counts.Values.Sum();

    public bool IsSearching => !string.IsNullOrWhiteSpace(Search);

    public static IReadOnlyList<(string Value, string Title)> Levels { get; } =
    [("error", "错误"), ("warning", "警告"), ("info", "提示"), ("off", "不检查")];

    /// <summary>Somebody looks for rules, not for what the profile asks.</summary>
    public bool IsFiltered => IsSearching || Category is not null || !string.IsNullOrEmpty(Level) || Offset > 0;

    internal Pager Pager => Paged(Category, Offset);

    /// <summary>What is looked for, in one category.</summary>
    /// <param name="category">Null for all.</param>
    public string Link(RuleCategory? category) => Paged(category, 0).Here;

    /// <summary>As the profile has it: "error", or "off".</summary>
    public string LevelOf(RuleAbout rule) => Profile.SeverityOf(rule)?.ToString().ToLowerInvariant() ?? "off";

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
        var found = RuleCatalog
            .All.Where(r =>
                (!IsSearching || Holds(r.About, Search!.Trim()))
                && (string.IsNullOrEmpty(Level) || LevelOf(r.About) == Level)
            )
            .ToList();
        Counts = found.CountBy(r => r.About.Category).ToDictionary();
        Offset = Math.Max(0, Offset);
        Rules = [.. found.Where(r => Category is null || r.About.Category == Category).Skip(Offset).Take(PageSize)];
    }

    private Pager Paged(RuleCategory? category, int offset) =>
        new(
            "/rules",
            offset,
            PageSize,
            Rules.Count,
            Found,
            ("search", Search),
            ("category", category?.ToString()),
            ("level", Level),
            ("profile", Asked)
        );

    private static bool Holds(RuleAbout rule, string words) =>
        rule.Id.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.Title.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.What.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.HowToMend.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rule.Basis.Contains(words, StringComparison.OrdinalIgnoreCase);
}
