using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.Web.Tests.Hosting;

public sealed class MetricsTests(Site site)
{
    [Fact]
    public async Task Metrics_count_edits_sessions_and_how_long_requests_took()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var visitor = new Caller("clerk", site, 77);
        await visitor.SignInAsync("clerk");
        var before = Value(await ReadAsync(cancellation), "jixiao_edits_total");
        var form = await Place.All[0].NewFormAsync(site);
        var change = new Change(ChangeKind.Set, "/project/name") { To = "校舍维修" };
        await site
            .Services.GetRequiredService<FormEditor>()
            .EditAsync(site.ActorOf("clerk"), form, new(Guid.NewGuid(), 1, [change]), cancellation);

        var text = await ReadAsync(cancellation);

        Value(text, "jixiao_edits_total").ShouldBeGreaterThan(before);
        Value(text, "jixiao_sessions").ShouldBeGreaterThan(0);
        Value(text, "jixiao_jobs_open{state=\"waiting\"}").ShouldBeGreaterThanOrEqualTo(0);
        text.ShouldContain("# TYPE http_server_request_duration_seconds histogram");
        text.ShouldMatch("http_server_request_duration_seconds_count\\{[^}]*http_route=\"/?signin\"[^}]*\\} [1-9]");
    }

    /// <summary>As a watcher on this machine, who is nobody.</summary>
    private async Task<string> ReadAsync(CancellationToken cancellation)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(site.Url + "/metrics"), cancellation);
    }

    private static long Value(string text, string name) =>
        text.Split('\n').FirstOrDefault(l => l.StartsWith(name + " ", StringComparison.Ordinal)) is { } line
            ? long.Parse(line[(name.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
}
