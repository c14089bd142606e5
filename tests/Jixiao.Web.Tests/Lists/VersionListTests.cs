using Jixiao.App.Filing;
using Jixiao.Web.Features.Forms;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>A form that has gone to and fro for long: its versions, and what differs between two of them.</summary>
public sealed class VersionListTests(Site site, Browser browser)
{
    [Fact]
    public async Task Versions_are_paged_searched_and_filtered()
    {
        var form = await NewFormAsync();
        var page = await browser.SignInAsync(site, "clerk", form.Path() + "/versions");
        var list = new PagedList(page, "#rows tbody tr", 20) { Within = "#versions" };

        await Assertions.Expect(list.Pager).ToContainTextAsync("共 45 条");
        await list.TurnAsync();
        await list.FindAsync("补齐依据3号");
        await page.SelectOptionAsync("#state", "unitReviewed");
        await Assertions.Expect(list.Pager).ToContainTextAsync("共 22 条");
        await list.Pager.GetByText("下一页").ClickAsync();

        await Assertions.Expect(list.All).ToHaveCountAsync(2);
        page.Url.ShouldContain("state=unitReviewed");
        (await list.All.AllInnerTextsAsync()).ShouldAllBe(r => r.Contains("单位已审"));
    }

    [Fact]
    public async Task Differences_are_paged_and_searched_beside_the_versions_that_were_found()
    {
        var form = await NewFormAsync();
        var page = await browser.SignInAsync(site, "clerk", form.Path() + "/versions?search=%E8%A1%A5%E9%BD%90");
        var list = new PagedList(page, "#cells tbody tr", 50, "#find") { Place = "line", Within = "#differences" };

        await Assertions.Expect(page.Locator("#differences-title")).ToContainTextAsync("处不同");
        await list.TurnAsync();
        await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("补齐");
        await list.FindAsync("第 70 件事", "第 70 件事");
        page.Url.ShouldContain("search=");

        // What was typed above is kept below, and the other way round.
        await page.FillAsync("#find", "第 70 件事");
        await Assertions.Expect(list.All).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".htmx-request, .htmx-settling, .htmx-added")).ToHaveCountAsync(0);
        await page.FillAsync("#search", "补齐依据3号");
        await Assertions.Expect(page.Locator("#rows tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(list.All).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#find")).ToHaveValueAsync("第 70 件事");
        await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("补齐依据3号");
        await Assertions.Expect(page.Locator("#rows tbody tr")).ToHaveCountAsync(1);
    }

    /// <summary>45 versions; in the last 80 notes stood that do not stand now.</summary>
    private async Task<FormId> NewFormAsync()
    {
        var id = await Place.All[0].NewFormAsync(site);
        await site.RunAsync(
            """
            insert into form_version (division_code, fiscal_year, form_id, version, scope, state, body, keys, profile, at, by_person, reason)
            select division_code, fiscal_year, form_id, n, scope, case when n % 2 = 0 then 'unitReviewed' else 'submitted' end,
              jsonb_set(body, '{notes}', (select jsonb_agg('第 ' || i || ' 件事') from generate_series(1, 80) i)),
              jsonb_set(keys, '{notes}', (select jsonb_agg('n' || i) from generate_series(1, 80) i)),
              'national@1', now(), created_by, '补齐依据' || n || '号'
            from form, generate_series(1, 45) n where form_id = $1
            """,
            id.Id
        );
        await site.RunAsync("update form set version = 45 where form_id = $1", id.Id);
        return id;
    }
}
