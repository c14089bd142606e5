using System.Collections.Concurrent;
using Jixiao.App.People;
using Microsoft.AspNetCore.Antiforgery;

namespace Jixiao.Web.Security;

/// <summary>
/// The token that every change asked for by a page carries, see <see cref="ForgeryGuard"/>. It belongs to the browser's cookie and the
/// person, and holds as long as these do: it is made once for both, not once a page.
/// </summary>
internal sealed class PageTokens(IAntiforgery antiforgery)
{
    /// <summary>Field of a form in which it comes back.</summary>
    public const string Field = "__RequestVerificationToken";

    public const string CookieName = "jixiao.form";

    private const int Most = 20_000;

    private readonly ConcurrentDictionary<(string Cookie, Guid Person), string> known = new();

    /// <summary>For a page of this person; the page is then not to be kept by anyone.</summary>
    public string Of(HttpContext context, SignedIn who)
    {
        var cookie = context.Request.Cookies[CookieName];
        if (cookie is null || !known.TryGetValue((cookie, who.PersonId), out var token))
        {
            return Make(context, who, cookie);
        }
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        return token;
    }

    private string Make(HttpContext context, SignedIn who, string? cookie)
    {
        var made = antiforgery.GetAndStoreTokens(context);
        // A new cookie goes out with the page: the one that came is none of ours.
        if (cookie is not null && made.CookieToken is null)
        {
            if (known.Count >= Most)
            {
                known.Clear();
            }
            known[(cookie, who.PersonId)] = made.RequestToken!;
        }
        return made.RequestToken!;
    }
}

internal static class PageToken
{
    private static readonly object Standing = new();

    /// <summary>The token of the page that is made, or what stands for it while a page is rendered for many.</summary>
    public static string Token(this HttpContext context) =>
        context.Items[Standing] as string
        ?? context.RequestServices.GetRequiredService<PageTokens>().Of(context, context.Who());

    /// <param name="mark">Null: the person's own again.</param>
    public static void StandForToken(this HttpContext context, string? mark) => context.Items[Standing] = mark;
}
