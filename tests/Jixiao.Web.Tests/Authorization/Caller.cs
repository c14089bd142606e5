using System.Net;
using System.Text.RegularExpressions;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>Someone who asks over HTTP: with a session and the page's token as a browser has them, with an API token, or as nobody.</summary>
internal sealed partial class Caller : IDisposable
{
    private readonly HttpClient client;
    private readonly string? bearer;
    private readonly string address;
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private string forgery = "";

    public Caller(string name, Site site, int number, string? bearer = null)
    {
        Name = name;
        this.bearer = bearer;
        // Behind a proxy on this machine: each caller has the limits of an address of its own.
        address = $"10.11.12.{number}";
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(site.Url),
        };
    }

    public string Name { get; }

    public void Dispose() => client.Dispose();

    /// <summary>As a person does: the page, its token, the password.</summary>
    public async Task SignInAsync(string login)
    {
        cookies.Clear();
        await TakeTokenAsync("/signin");
        using var answer = await SendAsync(
            HttpMethod.Post,
            "/signin",
            new FormUrlEncodedContent(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["Login"] = login,
                    ["Password"] = Site.Password,
                }
            )
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, login);
        cookies.ShouldContainKey("jixiao");
        await TakeTokenAsync("/account");
    }

    /// <summary>Nobody has a token too: that of the page to sign in.</summary>
    public async Task TakeTokenAsync(string page)
    {
        using var answer = await SendAsync(HttpMethod.Get, page, null);
        forgery = TokenOfPage().Match(await answer.Content.ReadAsStringAsync()).Groups["token"].Value;
        forgery.ShouldNotBeEmpty(page);
    }

    /// <param name="trace">The caller's place in a trace (W3C traceparent); null for none.</param>
    /// <param name="tokenInHeader">As scripts send the page's token; false where a field carries it, or nothing.</param>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        HttpContent? content,
        string? trace = null,
        bool tokenInHeader = true
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Forwarded-For", address);
        request.Headers.Accept.ParseAdd(
            path.StartsWith("/api", StringComparison.Ordinal) ? "application/json" : "text/html"
        );
        if (trace is not null)
        {
            request.Headers.Add("traceparent", trace);
        }
        if (bearer is not null)
        {
            request.Headers.Authorization = new("Bearer", bearer);
        }
        else
        {
            request.Headers.TryAddWithoutValidation(
                "Cookie",
                string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"))
            );
            if (tokenInHeader)
            {
                request.Headers.TryAddWithoutValidation("X-Jixiao-Token", forgery);
            }
        }
        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            cookies[pair[0]] = pair[1];
        }
        return answer;
    }

    [GeneratedRegex(
        """(name="jixiao-token" content|name="__RequestVerificationToken" type="hidden" value)="(?<token>[^"]+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TokenOfPage();
}
