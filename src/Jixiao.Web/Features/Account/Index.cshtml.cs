using Jixiao.App.People;
using Jixiao.Web.Features.Shared;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jixiao.Web.Features.Account;

/// <summary>One's own account: password, authenticator, places signed in, tokens.</summary>
public sealed class IndexModel(UserManager<App.People.Account> users, Sessions sessions, Tokens tokens, UnitList units)
    : PageModel
{
    private const int PageSize = 10;

    public SignedIn Who => HttpContext.Who();

    /// <summary>Where the page of the places signed in begins.</summary>
    [BindProperty(SupportsGet = true)]
    public int Place { get; set; }

    /// <summary>Part of an address or of a browser's name: of the places signed in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>Part of a token's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Named { get; set; }

    /// <summary>Where the page of the tokens begins.</summary>
    [BindProperty(SupportsGet = true)]
    public int Token { get; set; }

    /// <summary>Names of the places where one holds roles, by scope.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    internal Pager Places { get; private set; } = null!;

    internal Pager TokenPages { get; private set; } = null!;

    public bool TwoFactor { get; private set; }

    public string? Key { get; private set; }

    /// <summary>Recovery codes, shown once.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    public bool CodeRefused { get; private set; }

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    /// <summary>Shown once.</summary>
    public string? NewToken { get; private set; }

    /// <summary>Both lists as they are shown.</summary>
    private object Kept =>
        new
        {
            Place,
            From,
            Token,
            Named,
        };

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostCodeOnAsync(string code, CancellationToken cancellation)
    {
        var account = await AccountAsync();
        var right = await users.VerifyTwoFactorTokenAsync(
            account,
            TokenOptions.DefaultAuthenticatorProvider,
            code.Replace(" ", "", StringComparison.Ordinal)
        );
        if (right)
        {
            await users.SetTwoFactorEnabledAsync(account, enabled: true);
            Codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, 8) ?? []];
        }
        CodeRefused = !right;
        await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostCodeOffAsync()
    {
        var account = await AccountAsync();
        await users.SetTwoFactorEnabledAsync(account, enabled: false);
        await users.ResetAuthenticatorKeyAsync(account);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndSessionAsync(Guid id, CancellationToken cancellation)
    {
        await sessions.EndAsync(Who.PersonId, id, cancellation: cancellation);
        return RedirectToPage(Kept);
    }

    public async Task<IActionResult> OnPostEndOthersAsync(CancellationToken cancellation)
    {
        await sessions.EndAsync(Who.PersonId, session: null, except: Who.SessionId, cancellation);
        return RedirectToPage();
    }

    public async Task OnPostNewTokenAsync(string name, int days, bool write, CancellationToken cancellation)
    {
        string[] scopes = write ? ["forms.read", "forms.write"] : ["forms.read"];
        NewToken = await tokens.CreateAsync(
            HttpContext.Actor(),
            name,
            scopes,
            Math.Clamp(days, 1, App.People.Tokens.LongestDays),
            cancellation
        );
        await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostRevokeTokenAsync(Guid id, CancellationToken cancellation)
    {
        await tokens.RevokeAsync(HttpContext.Actor(), id, cancellation);
        return RedirectToPage(Kept);
    }

    private async Task<App.People.Account> AccountAsync() => (await users.FindByIdAsync(Who.PersonId.ToString()))!;

    private async Task ShowAsync(CancellationToken cancellation)
    {
        var account = await AccountAsync();
        TwoFactor = account.TwoFactor;
        if (!TwoFactor && account.AuthenticatorKey is null)
        {
            await users.ResetAuthenticatorKeyAsync(account);
        }
        Key = account.AuthenticatorKey;
        Names = await units.NamesAsync(HttpContext.Actor(), Who.Grants, cancellation);
        (Place, Token) = (Math.Max(0, Place), Math.Max(0, Token));
        var places = await sessions.ListAsync(Who.PersonId, AsAgent(From), Place, PageSize + 1, cancellation);
        Sessions = [.. places.Take(PageSize)];
        Places = Page("place", Place, places.Count, ("token", $"{Token}"));
        var made = await tokens.ListAsync(Who.PersonId, Named, Token, PageSize + 1, cancellation);
        Tokens = [.. made.Take(PageSize)];
        TokenPages = Page("token", Token, made.Count, ("place", $"{Place}"));
    }

    /// <summary>What the page calls a browser, as it calls itself: "Edge 浏览器" is "Edg/".</summary>
    private static string? AsAgent(string? words) =>
        words
            ?.Replace("浏览器", "", StringComparison.Ordinal)
            .Replace("edge", "Edg/", StringComparison.OrdinalIgnoreCase);

    private Pager Page(string place, int offset, int found, (string Name, string? Value) other) =>
        new("/account", offset, PageSize, Math.Min(found, PageSize), null, ("from", From), ("named", Named), other)
        {
            More = found > PageSize,
            Place = place,
        };
}
