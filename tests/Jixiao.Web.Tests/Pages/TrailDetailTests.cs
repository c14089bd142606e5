using System.Text.RegularExpressions;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Pages;

/// <summary>What the audit administrator reads of an event: words, with what was written behind them.</summary>
public sealed partial class TrailDetailTests(Site site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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

    [Fact]
    public async Task Events_name_the_form_the_person_and_the_unit_and_lead_to_all_of_one()
    {
        var own = Place.All[0];
        var (id, other) = (await own.NewFormAsync(site), await own.NewFormAsync(site));
        await using (var work = await site.Database.BeginUpkeepAsync(Stop))
        {
            await work.RunAsync("update form set name = '操场围墙修缮' where form_id = $1", [id.Id], Stop);
            await work.CommitAsync(Stop);
        }
        using var audit = new Caller("audit", site, 141);
        await audit.SignInAsync("audit");

        var page = await ReadAsync(audit, "/trail");
        page.ShouldContain(">操场围墙修缮</a>");
        page.ShouldContain("清河县第一小学 · 2027 年");
        page.ShouldContain("（未命名）");
        page.ShouldContain($"褚审计（audit）");
        Keys().Matches(Shown().Replace(page, "")).ShouldBeEmpty("nobody reads keys");

        var one = await ReadAsync(audit, $"/trail?subject=form&of={own.Division}/{Uri.EscapeDataString(id.Subject)}");
        one.ShouldContain("只看绩效目标表“操场围墙修缮”的记录");
        one.ShouldNotContain(other.Id.ToString());
        var nothing = await ReadAsync(audit, $"/trail?of={Site.OtherCounty}/{Uri.EscapeDataString(id.Subject)}");
        nothing.ShouldNotContain("操场围墙修缮");
    }

    private async Task<string> ReadAsync(Caller reader, string path)
    {
        using var answer = await reader.SendAsync(HttpMethod.Get, path, null);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    /// <summary>What was written, behind its words, and addresses: there keys belong.</summary>
    [GeneratedRegex("<code>[^<]*</code>|href=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Shown();

    [GeneratedRegex(
        "[0-9a-f]{8}-[0-9a-f]{4}-|>[^<]*(/101/|first/|draft)[^<]*<",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Keys();

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
