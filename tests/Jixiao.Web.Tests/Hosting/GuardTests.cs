using System.Net;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Hosting;

/// <summary>What stands before every route, asked of every route: what browsers may do with the answer, and the token of the page.</summary>
public sealed class GuardTests(Site site)
{
    private static readonly string[] Logins = ["clerk", "performanceReviewer", "system", "security", "audit"];

    [Fact]
    public async Task Every_answer_allows_scripts_and_styles_of_our_own_alone()
    {
        var callers = await CallersAsync(150);
        var asking = new Asking(site);
        var pages = 0;
        foreach (var ask in (await RouteTable.ReadAsync(site.Services)).Where(a => a is { Method: "GET" }))
        {
            foreach (var caller in callers)
            {
                var (path, _) = await asking.MakeAsync(ask, Place.All[0]);
                using var answer = await caller.SendAsync(HttpMethod.Get, path, null);
                var said = $"{ask} as {caller.Name}";

                Policy(answer).ShouldContain("script-src 'self';", Case.Sensitive, said);
                Policy(answer).ShouldContain("default-src 'none'", Case.Sensitive, said);
                Policy(answer).ShouldContain("frame-ancestors 'self'", Case.Sensitive, said);
                Policy(answer).ShouldNotContain("unsafe", Case.Insensitive, said);
                Header(answer, "X-Content-Type-Options").ShouldBe("nosniff", said);
                Header(answer, "Referrer-Policy").ShouldBe("same-origin", said);
                pages += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
            }
        }
        pages.ShouldBeGreaterThan(30, "hardly a page was seen");
        using var script = await callers[0].SendAsync(HttpMethod.Get, "/js/site.js", null);
        script.StatusCode.ShouldBe(HttpStatusCode.OK);
        Policy(script).ShouldContain("script-src 'self';");
    }

    [Fact]
    public async Task No_page_carries_a_script_or_a_style_within_itself()
    {
        var callers = await CallersAsync(160);
        var asking = new Asking(site);
        foreach (var ask in (await RouteTable.ReadAsync(site.Services)).Where(a => a is { Method: "GET" }))
        {
            foreach (var caller in callers)
            {
                var (path, _) = await asking.MakeAsync(ask, Place.All[0]);
                using var answer = await caller.SendAsync(HttpMethod.Get, path, null);
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                {
                    var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                    foreach (var inline in new[] { "<style", "<script>", " style=\"", " onclick=", " onload=" })
                    {
                        page.ShouldNotContain(inline, Case.Insensitive, $"{ask} as {caller.Name}");
                    }
                }
            }
        }
    }

    /// <summary>A form of another site has the person's cookie, and not the token of our page.</summary>
    [Fact]
    public async Task Every_change_asked_for_with_the_cookie_alone_is_refused()
    {
        var callers = await CallersAsync(170);
        var asking = new Asking(site);
        var asks = (await RouteTable.ReadAsync(site.Services)).Where(a => a.Method != "GET").ToList();
        var guarded = new List<Ask>();
        foreach (var ask in asks)
        {
            foreach (var caller in callers)
            {
                var (path, content) = await asking.MakeAsync(ask, Place.All[0]);
                using var answer = await caller.SendAsync(
                    new HttpMethod(ask.Method),
                    path,
                    content,
                    tokenInHeader: false
                );

                answer.StatusCode.ShouldBeOneOf(
                    [HttpStatusCode.BadRequest, HttpStatusCode.Forbidden],
                    $"{ask} as {caller.Name}"
                );
                if (answer.StatusCode == HttpStatusCode.BadRequest)
                {
                    Header(answer, "X-Jixiao-Refused").ShouldBe("token", $"{ask} as {caller.Name}");
                    guarded.Add(ask);
                }
            }
        }
        asks.Except(guarded).ShouldBeEmpty("each of them was asked by someone who may");
    }

    private async Task<List<Caller>> CallersAsync(int number)
    {
        var callers = new List<Caller>();
        foreach (var login in Logins)
        {
            var caller = new Caller(login, site, number + callers.Count);
            await caller.SignInAsync(login);
            callers.Add(caller);
        }
        return callers;
    }

    private static string Policy(HttpResponseMessage answer) => Header(answer, "Content-Security-Policy");

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
