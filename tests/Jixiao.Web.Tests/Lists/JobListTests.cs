using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>Jobs of somebody who has asked for many: batches of exports, and documents that were read.</summary>
public sealed class JobListTests(Site site, Browser browser)
{
    [Fact]
    public async Task Jobs_are_paged_and_found_by_what_they_are_about()
    {
        var login = await OpenManyAsync();
        var page = await browser.SignInAsync(site, login, "/jobs");
        var list = new PagedList(page, "#jobs tbody tr", 20);

        await Assertions.Expect(list.Pager).ToContainTextAsync("共 46 条");
        await Assertions.Expect(list.All.First).ToContainTextAsync("清河县第一小学 2027 年 Word");
        await list.TurnAsync();
        await list.FindAsync("食堂设备清单", "食堂设备清单.docx");
    }

    [Fact]
    public async Task Filters_of_jobs_stand_in_the_address_and_hold_while_pages_are_turned()
    {
        var login = await OpenManyAsync();
        var page = await browser.SignInAsync(site, login, "/jobs");
        var list = new PagedList(page, "#jobs tbody tr", 20);

        await page.SelectOptionAsync("#state", "done");
        await Assertions.Expect(list.Pager).ToContainTextAsync("共 30 条");
        await page.SelectOptionAsync("#kind", "export");
        await page.WaitForURLAsync(url => url.Contains("kind=export", StringComparison.Ordinal));
        await Assertions.Expect(list.Pager).ToContainTextAsync("共 30 条");
        await list.Pager.GetByText("下一页").ClickAsync();
        await Assertions.Expect(list.All).ToHaveCountAsync(10);

        page.Url.ShouldContain("state=done");
        page.Url.ShouldContain("kind=export");
        page.Url.ShouldContain("offset=20");
        (await list.All.AllInnerTextsAsync()).ShouldAllBe(r => r.Contains("已完成"));
        await page.SelectOptionAsync("#kind", "import");
        await Assertions.Expect(page.Locator("#jobs")).ToContainTextAsync("没有符合条件的任务");
        page.Url.ShouldNotContain("offset");
    }

    [Fact]
    public async Task What_runs_is_looked_at_again_with_the_filter_that_is_set()
    {
        var login = await OpenManyAsync();
        var page = await browser.SignInAsync(site, login, "/jobs");
        await page.SelectOptionAsync("#state", "running");
        var list = new PagedList(page, "#jobs tbody tr", 20);
        await Assertions.Expect(list.All).ToHaveCountAsync(1);

        await site.RunAsync(
            "update job set done = 7, total = 9, message = '正在写“第七张”' where by_person = $1 and state = 'running'",
            site.People[login]
        );

        await Assertions.Expect(list.All.First).ToContainTextAsync("第七张");
        await Assertions.Expect(list.All).ToHaveCountAsync(1);
        await list.All.GetByText("取消").ClickAsync();
        await Assertions.Expect(page.Locator("#jobs")).ToContainTextAsync("没有符合条件的任务");
    }

    /// <summary>30 batches done, 14 failed, one that runs as if elsewhere, and before them all a document.</summary>
    private async Task<string> OpenManyAsync()
    {
        var login = await site.AddTwinAsync("clerk");
        var (place, import) = (Place.All[0], Guid.CreateVersion7());
        await site.RunAsync(
            """
            insert into job (division_code, job_id, scope, kind, request, state, message, at, by_person, beat_at)
            select $1, gen_random_uuid(), $2, 'export', '{"year":2027,"unitPath":"/101/101001/","format":"docx"}',
              case when n = 45 then 'running' when n > 30 then 'failed' else 'done' end, '第 ' || n || ' 批',
              now() - n * interval '1 minute', $3, now() + interval '1 hour'
            from generate_series(1, 45) n
            """,
            place.Division,
            place.Scope,
            site.People[login]
        );
        await site.RunAsync(
            """
            insert into import (division_code, fiscal_year, import_id, unit_id, scope, file_name, bytes, sha256, state, at, by_person)
            values ($1, 2027, $2, $3, $4, '食堂设备清单.docx', 1, 'x', 'read', now(), $5)
            """,
            place.Division,
            import,
            site.Units[place.UnitCode],
            place.Scope,
            site.People[login]
        );
        await site.RunAsync(
            """
            insert into job (division_code, job_id, scope, kind, request, state, message, at, by_person)
            values ($1, gen_random_uuid(), $2, 'import', $3::jsonb, 'cancelled', null, now() - interval '2 hours', $4)
            """,
            place.Division,
            place.Scope,
            $$"""{"year":2027,"import":"{{import}}"}""",
            site.People[login]
        );
        return login;
    }
}
