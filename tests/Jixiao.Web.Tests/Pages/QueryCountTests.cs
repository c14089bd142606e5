using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Pages;

/// <summary>
/// Everything that can be fetched, as each role: what the database driver itself says it was sent, counted by request, not timed. Lists hold
/// several rows, so that a statement a row would show.
/// </summary>
public sealed class QueryCountTests(Site site) : IDisposable
{
    private const int Most = 10;
    private const int Rows = 12;

    private static readonly string[] Logins =
    [
        "clerk",
        "unitReviewer",
        "departmentReviewer",
        "performanceReviewer",
        "system",
        "security",
        "audit",
    ];

    private readonly ConcurrentDictionary<string, int> sent = new(StringComparer.Ordinal);
    private ActivityListener? listener;

    public void Dispose() => listener?.Dispose();

    [Fact]
    public async Task Every_route_that_shows_something_sends_ten_statements_at_most()
    {
        Listen();
        for (var i = 0; i < Rows; i++)
        {
            await Place.All[0].NewFormAsync(site);
            await Place.All[0].NewPersonAsync(site);
            await Place.All[0].NewJobAsync(site);
        }
        var asks = (await RouteTable.ReadAsync(site.Services))
            .Where(a => a is { Method: "GET", Handler: null })
            .ToList();
        var asking = new Asking(site);
        var (dear, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (login, number) in Logins.Select((l, i) => (l, i)))
        {
            using var caller = new Caller(login, site, 100 + number);
            await caller.SignInAsync(login);
            foreach (var ask in asks)
            {
                var (path, _) = await asking.MakeAsync(ask, Place.All[0]);
                if (await CountAsync(caller, path) is { } count)
                {
                    seen.Add(ask.Route);
                    if (count > Most)
                    {
                        dear.Add($"{ask} as {login}: {count.ToString(CultureInfo.InvariantCulture)}");
                    }
                }
            }
        }

        dear.ShouldBeEmpty();
        // Those signed in are sent on from the page to sign in; this form came from no document, this batch is not done.
        asks.Select(a => a.Route)
            .Except(seen, StringComparer.Ordinal)
            .ShouldBe(
                ["/api/forms/{division}/{year}/{id}/source", "/api/jobs/{division}/{id}/file", "/signin"],
                ignoreOrder: true
            );
        sent.Values.Max().ShouldBeGreaterThan(1);
    }

    /// <summary>Null where the role does not get in.</summary>
    private async Task<int?> CountAsync(Caller caller, string path)
    {
        // Nobody is remembered from the request before.
        await using (var work = await site.Database.BeginUpkeepAsync())
        {
            await work.CommitAsync();
        }
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        using var answer = await caller.SendAsync(
            HttpMethod.Get,
            path,
            null,
            $"00-{trace}-{ActivitySpanId.CreateRandom()}-01"
        );
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            return null;
        }
        var count = sent.GetValueOrDefault(trace);
        var said = answer.Headers.TryGetValues("X-Jixiao-Queries", out var header) ? header.First() : "";
        // What the answer says of itself is what was sent.
        said.ShouldBe(count.ToString(CultureInfo.InvariantCulture), path);
        return count;
    }

    private void Listen()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.Source.Name == "Npgsql" && activity.Kind == ActivityKind.Client && !IsOpening(activity))
                {
                    sent.AddOrUpdate(activity.TraceId.ToHexString(), 1, (_, count) => count + 1);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>A connection made is no statement.</summary>
    private static bool IsOpening(Activity activity) =>
        activity.GetTagItem("db.statement") is null && activity.GetTagItem("db.query.text") is null;
}
