using System.Net;
using Jixiao.App.People;
using Jixiao.App.Storage;
using Jixiao.Core.Workflow;
using Jixiao.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace Jixiao.Web.Hosting.Metrics;

/// <summary><c>/metrics</c>: for a watcher on this machine, and for the three administrators.</summary>
internal static class MetricsEndpoint
{
    private const string Gauges = """
        select 'jixiao_sessions', '', count(*) from session where ended_at is null and expires_at > $1 and seen_at > $2
        union all
        select 'jixiao_jobs_open', format('state="%s"', s), (select count(*) from job j where j.state = s)
        from unnest(array['waiting', 'running']) s
        """;

    public static void MapMetrics(this WebApplication app) =>
        app.MapGet("/metrics", WriteAsync).RequireAuthorization(p => p.RequireAssertion(MayWatch));

    private static async Task<IResult> WriteAsync(
        Recorder recorder,
        Database database,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        await using var work = await database.BeginUpkeepAsync(cancellation);
        var gauges = await work.ListAsync(
            Gauges,
            r => (r.GetString(0), r.GetString(1), r.GetInt64(2)),
            [now.UtcDateTime, (now - Sessions.Idle).UtcDateTime],
            cancellation
        );
        return Results.Text(recorder.Write(gauges), "text/plain; version=0.0.4");
    }

    private static bool MayWatch(AuthorizationHandlerContext asked) =>
        Roles.All.Any(r => r.IsAdministrator() && asked.User.IsInRole(r.Name()))
        || (asked.Resource is HttpContext context && IsOfThisMachine(context));

    /// <summary>Not passed on by a proxy that stands on this machine: who asked the proxy is then not known.</summary>
    private static bool IsOfThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded")
        && !context.Request.Headers.ContainsKey("Via");
}
