using System.Net;
using Jixiao.App.Storage.Embedded;
using Jixiao.Web.Hosting;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Hosting;

/// <summary>What watchers are told, and what those who ask too often are told, of a system whose database may go.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private const int SignIns = 5;

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private EmbeddedPostgres? postgres;
    private JixiaoHost? host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        folder.LetOthersWalk();
        var data = Directory.CreateDirectory(folder.File("data")).FullName;
        postgres = await EmbeddedPostgres.StartAsync(data, TimeProvider.System, Stop);
        var options = new ServeOptions(data, "http://127.0.0.1:0", postgres.ConnectionString)
        {
            SignInsPerMinute = SignIns,
        };
        host = await JixiaoHost.StartAsync(options, TimeProvider.System, Stop);
        client.BaseAddress = new Uri(host.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (host is not null)
        {
            await host.DisposeAsync();
        }
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
        folder.Dispose();
    }

    [Fact]
    public async Task Readyz_says_when_the_database_is_gone_and_healthz_that_the_program_is_not()
    {
        (await AskAsync("/healthz")).ShouldBe((HttpStatusCode.OK, "ok"));
        (await AskAsync("/readyz")).ShouldBe((HttpStatusCode.OK, "ready"));

        await postgres!.DisposeAsync();
        postgres = null;

        (await AskAsync("/readyz")).ShouldBe((HttpStatusCode.ServiceUnavailable, "database not reached"));
        (await AskAsync("/healthz")).ShouldBe((HttpStatusCode.OK, "ok"));
    }

    [Fact]
    public async Task Password_tried_more_often_than_allowed_is_told_to_wait_and_one_s_neighbour_is_not()
    {
        for (var i = 0; i < SignIns; i++)
        {
            (await TryAsync("/signin", "10.9.8.1")).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        var refused = await TryAsync("/signin", "10.9.8.1");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await refused.Content.ReadAsStringAsync(Stop)).ShouldContain("请一分钟后再试");
        (await TryAsync("/account/password", "10.9.8.1")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await TryAsync("/signin", "10.9.8.2")).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("/api/imports")]
    [InlineData("/api/forms/000000001/2026/01900000-0000-7000-8000-000000000000/attachments")]
    public async Task File_sent_more_often_than_allowed_is_told_to_wait(string path)
    {
        const int AMinute = 60;
        for (var i = 0; i < AMinute; i++)
        {
            (await TryAsync(path, "10.9.8.3")).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        (await TryAsync(path, "10.9.8.3")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private async Task<(HttpStatusCode, string)> AskAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<HttpResponseMessage> TryAsync(string path, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent("");
        request.Headers.Add("X-Forwarded-For", address);
        request.Headers.Accept.ParseAdd(path.StartsWith("/api", StringComparison.Ordinal) ? "*/*" : "text/html");
        return await client.SendAsync(request, Stop);
    }
}
