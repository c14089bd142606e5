using System.Security.Claims;
using System.Text.Encodings.Web;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Jixiao.Web.Security;

/// <summary>Knows people by the cookie of their session, and programs by an API token.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    Sessions sessions,
    Tokens tokens
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Scheme0 = "Jixiao";
    public const string CookieName = "jixiao";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await FindAsync() is not { } who)
        {
            return AuthenticateResult.NoResult();
        }
        Context.Items[typeof(SignedIn)] = who;
        var claims = who
            .Grants.Select(g => g.Role)
            .Distinct()
            .Select(r => new Claim(ClaimTypes.Role, r.Name()))
            .Append(new Claim(ClaimTypes.NameIdentifier, who.PersonId.ToString()))
            .Append(new Claim(ClaimTypes.Name, who.DisplayName))
            .Concat(who.TokenScopes?.Select(s => new Claim("scope", s)) ?? []);
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme0));
        return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme0));
    }

    /// <summary>People are sent to sign in; programs and fragments are told.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (IsPage(Request))
        {
            var back = Uri.EscapeDataString(Request.Path + Request.QueryString.Value);
            Response.Redirect($"/signin?back={back}");
        }
        else
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>A page that a person opens, not one that a script fetches.</summary>
    public static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Headers.ContainsKey("HX-Request")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private async Task<SignedIn?> FindAsync()
    {
        const string Bearer = "Bearer ";
        var header = Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.Ordinal))
        {
            return Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
                ? await tokens.FindAsync(header[Bearer.Length..], Context.RequestAborted)
                : null;
        }
        return Request.Cookies.TryGetValue(CookieName, out var cookie) && cookie.Length > 0
            ? await sessions.FindAsync(cookie, Context.RequestAborted)
            : null;
    }
}

/// <summary>The signed-in person of a request.</summary>
internal static class SignedInContext
{
    /// <exception cref="InvalidOperationException">The route lets nobody in particular in.</exception>
    public static SignedIn Who(this HttpContext context) =>
        context.WhoOrNull() ?? throw new InvalidOperationException("Nobody is signed in.");

    public static SignedIn? WhoOrNull(this HttpContext context) => context.Items[typeof(SignedIn)] as SignedIn;

    public static Actor Actor(this HttpContext context) =>
        context.WhoOrNull() is { } who
            ? new Actor(who.PersonId, who.DisplayName, context.Address())
            : new Actor(null, null, context.Address());

    public static string? Address(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString();
}
