using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>The lists of the three administrators, longer than a page.</summary>
public sealed class AdministratorListTests(Site site, Browser browser)
{
    [Fact]
    public async Task Units_are_paged_searched_and_stay_where_they_were_after_a_change()
    {
        var (login, division) = await LongCounty.NewAsync(site, "system");
        await site.RunAsync(
            """
            insert into unit (division_code, unit_id, code, name, path)
            select $1, gen_random_uuid(), n::text, '长川县第' || n || '中心校', '/' || n || '/' from generate_series(1001, 1130) n
            """,
            division
        );
        var page = await browser.SignInAsync(site, login, "/units");
        var list = new PagedList(page, "#rows tbody tr", 100);

        await list.TurnAsync();
        await list.FindAsync("第1129中心校");

        await page.FillAsync("#search", "第112");
        await Assertions.Expect(list.All).ToHaveCountAsync(10);
        await page.ClickAsync("button[aria-label='停用 长川县第1124中心校']");
        await Assertions.Expect(list.All).ToHaveCountAsync(9);
        await Assertions.Expect(page.Locator("#search")).ToHaveValueAsync("第112");
        await page.CheckAsync("input[name=closed]");
        await Assertions.Expect(list.All).ToHaveCountAsync(10);
        page.Url.ShouldContain("closed=true");
    }

    [Fact]
    public async Task People_are_paged_searched_and_opened_by_key()
    {
        // Before all others by login, so that none of those made at the same time comes between.
        await site.RunAsync(
            """
            with made as (
              insert into person (person_id, login, display_name)
              select gen_random_uuid(), 'aa.' || n, '长名单' || n from generate_series(1001, 1070) n returning person_id),
            known as (insert into credential (person_id, security_stamp) select person_id, 'x' from made)
            insert into role_grant (division_code, person_id, role, unit_path) select $1, person_id, 'clerk', '/101/' from made
            """,
            Site.County
        );
        var page = await browser.SignInAsync(site, await site.AddTwinAsync("security"), "/people");
        var list = new PagedList(page, "#rows tbody tr", 50);

        await list.TurnAsync();
        await list.FindAsync("长名单1069");

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("长名单1002");
    }

    [Fact]
    public async Task People_are_found_by_unit_and_role_and_stand_with_their_places()
    {
        var page = await browser.SignInAsync(site, "security", "/people");
        await page.FillAsync("#search", "第一小学");
        await page.SelectOptionAsync("#role", "unitReviewer");
        await page.SelectOptionAsync("#sort", "unit");
        await page.WaitForURLAsync(url =>
            url.Contains("role=unitReviewer", StringComparison.Ordinal)
            && url.Contains("sort=unit", StringComparison.Ordinal)
        );

        var rows = page.Locator("#rows tbody tr");
        await Assertions.Expect(rows.Filter(new() { HasText = "孙主任" })).ToHaveCountAsync(1);
        var texts = await rows.AllInnerTextsAsync();
        texts.ShouldAllBe(t => t.Contains("单位审核人 清河县第一小学", StringComparison.Ordinal));
        await page.LookAsync("people-by-unit");
    }

    [Fact]
    public async Task Roles_of_a_person_are_paged_and_searched()
    {
        var (login, division) = await LongCounty.NewAsync(site, "security");
        await site.RunAsync(
            """
            with units as (
              insert into unit (division_code, unit_id, code, name, path)
              select $1, gen_random_uuid(), n::text, '长川县第' || n || '幼儿园', '/' || n || '/' from generate_series(2001, 2030) n
              returning path),
            made as (insert into person (person_id, login, display_name) values ($2, $3, '多角色') returning person_id),
            known as (insert into credential (person_id, security_stamp) select person_id, 'x' from made)
            insert into role_grant (division_code, person_id, role, unit_path) select $1, person_id, 'clerk', path from made, units
            """,
            division,
            Guid.CreateVersion7(),
            $"many.{division}"
        );
        var page = await browser.SignInAsync(site, login, $"/people?search=many.{division}");
        await page.ClickAsync($"a:text-is('many.{division}')");
        var list = new PagedList(page, "#held-rows li", 20, "#held") { Within = "#held-rows" };

        await list.TurnAsync();
        await list.FindAsync("第2029幼儿园");

        await page.FillAsync("#held", "第2001");
        await Assertions.Expect(list.All).ToHaveCountAsync(1);
        await list.All.GetByText("收回").ClickAsync();
        await Assertions.Expect(page.Locator("#held-rows")).ToContainTextAsync("没有符合条件的角色");
    }

    [Fact]
    public async Task Trail_is_paged_and_searched()
    {
        var (login, division) = await LongCounty.NewAsync(site, "audit");
        await site.RunAsync(
            """
            select append_event($1, now() - n * interval '1 minute', null, '经办' || n, null, 'addUnit', 'unit', n::text, $1 || '/', '{}'::jsonb)
            from generate_series(1001, 1070) n
            """,
            division
        );
        var page = await browser.SignInAsync(site, login, "/trail");
        var list = new PagedList(page, "#rows tbody tr", 50, "#person");

        await list.TurnAsync();
        await list.FindAsync("经办1069");
    }
}
