using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jixiao.SystemBench.Running;

/// <summary>Someone with a browser: cookies, the token of the page with everything that changes something.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies = new();
    private string token = "";

    public Visitor(string url, string login)
    {
        Login = login;
        client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(url),
            Timeout = TimeSpan.FromSeconds(30),
        };
    }

    public string Login { get; }

    /// <summary>As the header of a request carries them.</summary>
    public string Cookies => cookies.GetCookieHeader(client.BaseAddress!);

    public void Dispose() => client.Dispose();

    /// <summary>Signs in with a one-time password and takes a password of one's own in its place.</summary>
    public async Task SignInAsync(string oneTime, CancellationToken cancellation)
    {
        var own = $"{oneTime}-own";
        await FillAsync("/signin", [new("Login", Login), new("Password", oneTime)], cancellation);
        await FillAsync(
            "/account/password",
            [new("Current", oneTime), new("Next", own), new("Again", own)],
            cancellation
        );
        token = await TokenAsync("/account", cancellation);
    }

    /// <summary>The answer's time is that of the last byte.</summary>
    public async Task<(HttpStatusCode Status, byte[] Body, string? Queries)> GetAsync(
        string path,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(
            path.StartsWith("/api/", StringComparison.Ordinal) ? "application/json" : "text/html"
        );
        using var answer = await client.SendAsync(request, cancellation);
        var queries = answer.Headers.TryGetValues("X-Jixiao-Queries", out var said) ? said.First() : null;
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(cancellation), queries);
    }

    /// <exception cref="HttpRequestException">Not answered, or not with 200.</exception>
    public async Task<JsonElement> ReadAsync(string path, CancellationToken cancellation)
    {
        var (status, body, _) = await GetAsync(path, cancellation);
        return status == HttpStatusCode.OK
            ? JsonSerializer.Deserialize<JsonElement>(body)
            : throw new HttpRequestException($"{path}: {(int)status}", null, status);
    }

    /// <exception cref="HttpRequestException">Not answered, or with a fault of the server: whether it was done is not known.</exception>
    public async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(
        string path,
        object body,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Jixiao-Token", token);
        using var answer = await client.SendAsync(request, cancellation);
        if ((int)answer.StatusCode >= 500)
        {
            throw new HttpRequestException($"{path}: {(int)answer.StatusCode}", null, answer.StatusCode);
        }
        var text = await answer.Content.ReadAsByteArrayAsync(cancellation);
        return (answer.StatusCode, text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text));
    }

    private async Task FillAsync(string page, List<KeyValuePair<string, string>> fields, CancellationToken cancellation)
    {
        var hidden = await TokenAsync(page, cancellation);
        using var form = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", hidden)]);
        using var answer = await client.PostAsync(new Uri(page, UriKind.Relative), form, cancellation);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{Login} does not get past {page}: {(int)answer.StatusCode}.");
        }
    }

    private async Task<string> TokenAsync(string page, CancellationToken cancellation)
    {
        var (_, body, _) = await GetAsync(page, cancellation);
        return TokenOfPage().Match(System.Text.Encoding.UTF8.GetString(body)).Groups["token"].Value;
    }

    [GeneratedRegex(
        """(name="jixiao-token" content|name="__RequestVerificationToken" type="hidden" value)="(?<token>[^"]+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TokenOfPage();
}
