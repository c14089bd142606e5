using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Pages;

/// <summary>What the audit administrator reads of an event: words, with what was written behind them.</summary>
public sealed class TrailDetailTests(Site site)
{
    [Fact]
    public async Task Events_are_told_in_words()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var id = await Place.All[0].NewFormAsync(site);
        await using (var work = await site.Database.BeginUpkeepAsync(cancellation))
        {
            foreach (var (action, detail) in Written())
            {
                await work.RunAsync(
                    "select append_event($1, now(), null, '王会计', null, $2, 'form', $3, $4, $5::jsonb)",
                    [Site.County, action, id.Subject, Site.County + "/101/101001/", detail],
                    cancellation
                );
            }
            await work.CommitAsync(cancellation);
        }
        using var audit = new Caller("audit", site, 140);
        await audit.SignInAsync("audit");
        using var answer = await audit.SendAsync(HttpMethod.Get, "/trail?subject=form", null);
        var page = await answer.Content.ReadAsStringAsync(cancellation);

        page.ShouldContain("<summary>权重“5”→“10”，项目名称空→“校舍维修”，绩效指标加一行 等 4 处</summary>");
        page.ShouldContain("<summary>由填报中；到已送审；版本：2</summary>");
        page.ShouldContain("<summary>来源：空白表</summary>");
        page.ShouldContain("<code>{&quot;");
        page.ShouldNotContain(">form.", Case.Sensitive);
    }

    private static (string Action, string Detail)[] Written() =>
        [
            (
                "form.edit",
                """
                {"edit":"x","revision":3,"changes":[{"op":"set","path":"/indicators/r3/weight","from":"5","to":"10"},
                {"op":"set","path":"/project/name","from":null,"to":"校舍维修"},{"op":"insert","path":"/indicators/k1","after":null},
                {"op":"set","path":"/indicators/r3/valueText","to":"≥1","derived":true},{"op":"remove","path":"/goals/r2"}]}
                """
            ),
            ("form.submit", """{"from":"draft","to":"submitted","version":2,"revision":9}"""),
        ];
}
