using System.Net;
using Jixiao.App.People;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.Web.Tests.Authorization;

/// <summary>Every route, every role, every place, really asked; matrix.txt says who gets in. A route without a line fails, and a line without a route.</summary>
public sealed class MatrixTests(Site site)
{
    private static readonly (string Name, string Login)[] People =
    [
        ("clerk", "clerk"),
        ("unitReviewer", "unitReviewer"),
        ("departmentReviewer", "departmentReviewer"),
        ("divisionReviewer", "divisionReviewer"),
        ("performanceReviewer", "performanceReviewer"),
        ("systemAdministrator", "system"),
        ("securityAdministrator", "security"),
        ("auditAdministrator", "audit"),
    ];

    /// <summary>By login: who asks instead. The routes asked end sessions, and those of the person itself are other tests' too.</summary>
    private readonly Dictionary<string, string> twins = new(StringComparer.Ordinal);

    [Fact]
    public async Task Every_route_lets_in_only_whom_the_matrix_allows()
    {
        var asks = await RouteTable.ReadAsync(site.Services);
        var callers = await CallersAsync();
        var asking = new Asking(site);
        var found = new List<string>();
        // Signing out comes last: it ends the sessions the others go by.
        foreach (var ask in asks.OrderBy(a => a.Route == "/signout"))
        {
            found.Add($"{ask} | {await LineAsync(ask, callers, asking)}");
        }

        var actual = found.Order(StringComparer.Ordinal).ToList();
        await File.WriteAllLinesAsync(
            Path.Combine(AppContext.BaseDirectory, "matrix.found.txt"),
            actual,
            TestContext.Current.CancellationToken
        );
        MatrixFile.Differences("matrix.txt", actual).ShouldBeEmpty();
        callers.ForEach(c => c.Dispose());
    }

    [Fact]
    public async Task Route_table_holds_pages_handlers_and_endpoints()
    {
        var asks = (await RouteTable.ReadAsync(site.Services)).Select(a => a.ToString()).ToList();

        asks.ShouldContain("GET /forms/{division}/{year}/{id}", StringComparer.Ordinal);
        asks.ShouldContain("POST /forms/{division}/{year}/{id}?handler=Withdraw", StringComparer.Ordinal);
        asks.ShouldContain("DELETE /api/forms/{division}/{year}/{id}", StringComparer.Ordinal);
    }

    private async Task<string> LineAsync(Ask ask, List<Caller> callers, Asking asking)
    {
        if (!Asking.IsPlaced(ask))
        {
            return Who.Words(await LetInAsync(ask, Places().First(), callers, asking));
        }
        var places = new List<string>();
        foreach (var place in Places())
        {
            places.Add($"{place.Name}: {Who.Words(await LetInAsync(ask, place, callers, asking))}");
        }
        return string.Join(" | ", places);
    }

    private static async Task<List<string>> LetInAsync(Ask ask, Place place, List<Caller> callers, Asking asking)
    {
        var names = new List<string>();
        foreach (var caller in callers)
        {
            var (path, content) = await asking.MakeAsync(ask, place);
            using var answer = await caller.SendAsync(new HttpMethod(ask.Method), path, content);
            // A program has no token of a page: pages take nothing from it.
            var noPage =
                answer.StatusCode == HttpStatusCode.BadRequest
                && Who.Tokens.Contains(caller.Name, StringComparer.Ordinal)
                && !path.StartsWith("/api/", StringComparison.Ordinal);
            if (!noPage && IsLetIn(answer, $"{ask} as {caller.Name} at {place.Name}"))
            {
                names.Add(caller.Name);
            }
            if (ask.Method != "GET" && (int)answer.StatusCode < 400)
            {
                asking.Forget();
            }
        }
        return names;
    }

    /// <summary>Not known, not allowed, hidden, or sent to sign in: outside. An answer that does not tell is a fault of the test or of the route.</summary>
    private static bool IsLetIn(HttpResponseMessage answer, string asked)
    {
        answer.StatusCode.ShouldNotBeOneOf(
            [
                HttpStatusCode.BadRequest,
                HttpStatusCode.TooManyRequests,
                HttpStatusCode.InternalServerError,
                HttpStatusCode.UnsupportedMediaType,
            ],
            asked
        );
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound => false,
            HttpStatusCode.Redirect => !answer.Headers.Location!.OriginalString.StartsWith(
                "/signin?back",
                StringComparison.Ordinal
            ),
            _ => true,
        };
    }

    private IEnumerable<Place> Places() =>
        Place.All.Select(p => p with { Clerk = twins.GetValueOrDefault(p.Clerk, p.Clerk) });

    private async Task<List<Caller>> CallersAsync()
    {
        var nobody = new Caller("anonymous", site, 1);
        await nobody.TakeTokenAsync("/signin");
        var callers = new List<Caller> { nobody };
        foreach (var (name, login) in People)
        {
            var caller = new Caller(name, site, callers.Count + 1);
            await caller.SignInAsync(twins[login] = await site.AddTwinAsync(login));
            callers.Add(caller);
        }
        var tokens = site.Services.GetRequiredService<Tokens>();
        foreach (var (name, scope) in new[] { ("readToken", "forms.read"), ("writeToken", "forms.write") })
        {
            var token = await tokens.CreateAsync(site.ActorOf(twins["clerk"]), name, [scope], 1);
            callers.Add(new Caller(name, site, callers.Count + 1, token));
        }
        return callers;
    }
}
