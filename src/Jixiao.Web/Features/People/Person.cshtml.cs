using Jixiao.App.People;
using Jixiao.Core.Workflow;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.People;

/// <summary>One account: its password, whether it may sign in, its roles over units.</summary>
[Authorize(Policy = Rights.Accounts)]
public sealed class PersonModel(PeopleDesk desk, Accounts accounts, UnitTree units, UnitList names) : PageModel
{
    /// <summary>Most units the choice shows; the search narrows it.</summary>
    public const int MostUnits = 300;

    private const int GrantsOnPage = 20;

    /// <summary>Part of a unit's code or name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    /// <summary>Part of a role's or unit's name or code: of the roles the person has.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Held { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Offset { get; set; }

    /// <summary>One page of the roles, each with where it holds.</summary>
    public IReadOnlyList<(Grant Grant, string Place)> Grants { get; private set; } = [];

    internal Pager Pager { get; private set; } = null!;

    public Person Person { get; private set; } = null!;

    public TreePage Units { get; private set; } = new([], 0);

    public IReadOnlyList<(string Code, string Name)> Divisions { get; private set; } = [];

    public string? Password { get; private set; }

    public string? Refusal { get; private set; }

    public bool IsSelf => Person.Id == HttpContext.Who().PersonId;

    /// <summary>Divisions in which this administrator gives and takes roles.</summary>
    private IEnumerable<string> OwnDivisions =>
        HttpContext.Who().Grants.Where(g => g.Role == Role.SecurityAdministrator).Select(g => g.Division);

    /// <summary>Password and sign-in of someone who also works for others are not for one administrator alone to change.</summary>
    public bool IsOwn => Person.Grants.All(g => OwnDivisions.Contains(g.Division, StringComparer.Ordinal));

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => ShowAsync(id, cancellation);

    public Task<IActionResult> OnPostResetAsync(Guid id, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            needsOwn: true,
            async () => Password = await accounts.ResetPasswordAsync(HttpContext.Actor(), id, cancellation),
            cancellation
        );

    public Task<IActionResult> OnPostDisableAsync(Guid id, bool disabled, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            needsOwn: true,
            () => accounts.SetDisabledAsync(HttpContext.Actor(), id, disabled, cancellation),
            cancellation
        );

    /// <param name="unit">"division/path/": "991122000/205/".</param>
    public Task<IActionResult> OnPostGrantAsync(Guid id, string? role, string? unit, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            needsOwn: false,
            async () =>
                Refusal = GrantOf(role, unit) is { } grant
                    ? await accounts.GrantAsync(HttpContext.Actor(), id, grant, cancellation)
                    : "请选择角色和单位。",
            cancellation
        );

    public Task<IActionResult> OnPostRevokeAsync(Guid id, string? role, string? unit, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            needsOwn: false,
            async () =>
                Refusal =
                    GrantOf(role, unit) is { } grant
                    && await accounts.RevokeAsync(HttpContext.Actor(), id, grant, cancellation)
                        ? null
                        : "没有收回：这项角色已不在，或不归您管理，或是您自己的角色。",
            cancellation
        );

    private static Grant? GrantOf(string? role, string? unit)
    {
        var known = Roles.All.Where(r => string.Equals(r.Name(), role, StringComparison.Ordinal)).ToList();
        if (known.Count == 0 || unit is not { Length: >= 10 } || unit[9] != '/')
        {
            return null;
        }
        // Administrators stand over their whole division.
        return new Grant(known[0], unit[..9], known[0].IsAdministrator() ? "/" : unit[9..]);
    }

    private async Task<IActionResult> ChangeAsync(
        Guid id,
        bool needsOwn,
        Func<Task> change,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(HttpContext.Actor(), id, cancellation) is not { } found)
        {
            return NotFound();
        }
        Person = found;
        if (needsOwn && (!IsOwn || IsSelf))
        {
            Refusal = IsSelf
                ? "不能重置或停用自己的账号：请到“我的账号”改密码，或请另一位安全管理员办理。"
                : "这个人在别的区划也有角色：请先由那里的安全管理员收回。";
        }
        else
        {
            await change();
        }
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(HttpContext.Actor(), id, cancellation) is not { } found)
        {
            return NotFound();
        }
        Person = found;
        await ShowGrantsAsync(cancellation);
        Divisions = await units.DivisionsAsync(HttpContext.Actor(), cancellation);
        Units = await units.ListAsync(HttpContext.Actor(), Find, closedToo: false, 0, MostUnits, cancellation);
        return Page();
    }

    private async Task ShowGrantsAsync(CancellationToken cancellation)
    {
        var known = await names.NamesAsync(HttpContext.Actor(), Person.Grants, cancellation);
        var held = Held?.Trim() ?? "";
        var found = Person
            .Grants.Select(g => (Grant: g, Place: PlaceOf(g, known.GetValueOrDefault(g.Scope))))
            .Where(g =>
                $"{g.Grant.Role.Title()} {g.Grant.Scope} {g.Place}".Contains(held, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        Offset = Math.Max(0, Offset);
        Grants = [.. found.Skip(Offset).Take(GrantsOnPage)];
        Pager = new Pager(
            $"/people/{Person.Id}",
            Offset,
            GrantsOnPage,
            Grants.Count,
            found.Count,
            ("held", Held),
            ("find", Find)
        )
        {
            Word = "项",
        };
    }

    private static string PlaceOf(Grant grant, string? name) =>
        grant.UnitPath == "/" ? $"全区划 {grant.Division}"
        : name is null ? grant.Scope
        : $"{grant.UnitPath.Trim('/').Split('/')[^1]} {name}";
}
