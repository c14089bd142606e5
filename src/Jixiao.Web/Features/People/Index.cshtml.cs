using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.People;

/// <summary>The accounts a security administrator keeps, and new ones.</summary>
[Authorize(Policy = Rights.Accounts)]
public sealed class IndexModel(PeopleDesk desk, Accounts accounts, UnitList units, TimeProvider time) : PageModel
{
    public const int PageSize = 50;

    /// <summary>Roles of one person that a line of the list names.</summary>
    private const int MostRoles = 3;

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    /// <summary>Name of a role; empty for all.</summary>
    [BindProperty(SupportsGet = true, Name = "role")]
    public string? OfRole { get; set; }

    /// <summary>"unit": as the tree of units stands.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    public PeoplePage People { get; private set; } = new([], 0);

    /// <summary>The account just made and its password, shown this once.</summary>
    public (Guid Id, string Login, string Password)? Made { get; private set; }

    public string? Refusal { get; private set; }

    public DateTimeOffset Now => time.GetUtcNow();

    internal Pager Pager =>
        new(
            "/people",
            Offset,
            PageSize,
            People.Rows.Count,
            People.Count,
            ("search", Search),
            ("role", OfRole),
            ("sort", Sort)
        )
        {
            Word = "人",
        };

    public bool IsFiltered => !string.IsNullOrEmpty(Search) || !string.IsNullOrEmpty(OfRole);

    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Role and place of the first few, and how many more there are.</summary>
    public (IReadOnlyList<(string Role, string Place)> First, int More) RolesOf(Person person)
    {
        var first = person.Grants.Take(MostRoles).Select(g => (g.Role.Title(), PlaceOf(g))).ToList();
        return (first, person.Grants.Count - first.Count);
    }

    private string PlaceOf(Grant grant) =>
        (names.GetValueOrDefault(grant.Scope), grant.UnitPath) switch
        {
            (null, _) => "其他区划",
            ({ } name, "/") => $"{name}全区划",
            ({ } name, _) => name,
        };

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostNewAsync(string? login, string? name, CancellationToken cancellation)
    {
        if (
            string.IsNullOrWhiteSpace(login)
            || string.IsNullOrWhiteSpace(name)
            || login.Length > 60
            || name.Length > 60
        )
        {
            Refusal = "登录名和姓名都要填，不超过 60 个字。";
        }
        else
        {
            var (account, password, error) = await accounts.CreateAsync(HttpContext.Actor(), login, name, cancellation);
            Refusal = error;
            Made = account is null ? null : (account.PersonId, account.Login, password!);
        }
        await ShowAsync(cancellation);
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Offset = Math.Max(0, Offset);
        var query = new PeopleQuery
        {
            Search = Search,
            Role = Roles.All.Cast<Role?>().FirstOrDefault(r => r!.Value.Name() == OfRole),
            ByUnit = Sort == "unit",
            Offset = Offset,
            Size = PageSize,
        };
        People = await desk.ListAsync(HttpContext.Actor(), query, cancellation);
        names = await units.NamesAsync(
            HttpContext.Actor(),
            [.. People.Rows.SelectMany(p => p.Grants.Take(MostRoles)).Distinct()],
            cancellation
        );
    }
}
