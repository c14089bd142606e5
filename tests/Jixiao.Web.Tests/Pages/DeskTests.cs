using System.Globalization;
using Jixiao.App.Filing;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Pages;

/// <summary>The desk: what waits by deadline, what came back and why, how the forms come in.</summary>
public sealed class DeskTests(Site site, Browser browser)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly DateOnly Today = FilingCalendar.Day(TimeProvider.System.GetUtcNow());
    private static readonly int Year = FilingCalendar.Year(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Deadline_set_by_the_bureau_is_on_the_clerk_s_desk_in_words_and_in_the_trail()
    {
        await NewFormAsync("食堂改造", "second");
        var bureau = await browser.SignInAsync(site, "performanceReviewer");

        await bureau.FillAsync("input[name='second.draft']", Text(Today.AddDays(-3)));
        await bureau.ClickAsync("text=保存截止日期");
        await Assertions.Expect(bureau.Locator("input[name='second.draft']")).ToHaveValueAsync(Text(Today.AddDays(-3)));
        await Assertions.Expect(bureau.GetByText("已保存，改了 1 个日期。")).ToBeVisibleAsync();
        await bureau.FillAsync("input[name='second.submitted']", Text(Today.AddDays(-4)));
        await bureau.ClickAsync("text=保存截止日期");
        await Assertions.Expect(bureau.GetByRole(AriaRole.Alert)).ToContainTextAsync("二上的单位审核");
        await Assertions
            .Expect(bureau.Locator("input[name='second.submitted']"))
            .ToHaveValueAsync(Text(Today.AddDays(-4)));
        var clerk = await browser.SignInAsync(site, "clerk");
        var audit = await browser.SignInAsync(site, "audit", "/trail?does=setDeadline");

        var first = clerk.Locator("section[aria-labelledby=waiting] tbody tr").First;
        await Assertions.Expect(first).ToContainTextAsync("食堂改造");
        await Assertions.Expect(first).ToContainTextAsync("已逾期 3 天");
        await Assertions.Expect(clerk.Locator("input[type=date]")).ToHaveCountAsync(0);
        await Assertions.Expect(clerk.Locator(".jx-deadlines")).ToContainTextAsync(Text(Today.AddDays(-3)));
        await Assertions
            .Expect(audit.Locator("tbody"))
            .ToContainTextAsync($"二上；填报送审；原为：无；改为：{Text(Today.AddDays(-3))}");
        await clerk.GotoAsync("/forms?sort=due");
        await Assertions.Expect(clerk.Locator("tbody tr").First).ToContainTextAsync("已逾期 3 天");
    }

    [Fact]
    public async Task Form_sent_back_says_who_when_and_why_on_the_desk_at_both_widths()
    {
        var form = await NewFormAsync("操场翻新", "first");
        await using (var work = await site.Database.BeginUpkeepAsync(Stop))
        {
            await work.RunAsync(
                """
                select append_event($1, now(), $2, '孙主任', null, 'form.return', 'form', $3, $4,
                  '{"from":"submitted","to":"draft","reason":"满意度指标没有写调查对象"}')
                """,
                [form.Division, site.People["unitReviewer"], form.Subject, Place.All[0].Scope],
                Stop
            );
            await work.CommitAsync(Stop);
        }
        foreach (var width in new[] { 1440, 390 })
        {
            var page = await browser.SignInAsync(site, "clerk", width: width);

            var row = page.Locator("section[aria-labelledby=back] tbody tr", new() { HasText = "操场翻新" });
            await Assertions.Expect(row).ToContainTextAsync("孙主任");
            await Assertions.Expect(row).ToContainTextAsync("退回");
            await Assertions.Expect(row).ToContainTextAsync("满意度指标没有写调查对象");
            await Assertions
                .Expect(page.Locator("section[aria-labelledby=waiting] tbody", new() { HasText = "操场翻新" }))
                .ToHaveCountAsync(0);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Chart_is_drawn_for_those_who_wait_for_many_units_out_of_a_table_that_stands_without_script()
    {
        await HandInAsync(await NewFormAsync("甲", "first"), 5);
        await HandInAsync(await NewFormAsync("乙", "first"), 3);
        var complaints = new List<string>();
        var scripts = new List<string>();

        var page = await browser.SignInAsync(site, "performanceReviewer", "/forms");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.Request += (_, request) => scripts.Add(request.Url);
        await page.GotoAsync("/forms");
        scripts.ShouldNotContain(s => s.Contains("echarts", StringComparison.Ordinal));
        await page.GotoAsync("/");
        var chart = page.Locator("#pace-chart[data-ready=true]");
        await Assertions.Expect(chart.Locator("canvas").First).ToBeVisibleAsync();
        await chart.HoverAsync();
        var light = await chart.ScreenshotAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(page.Locator("html[data-bs-theme=dark]")).ToHaveCountAsync(1);
        var dark = await chart.ScreenshotAsync();

        dark.SequenceEqual(light).ShouldBeFalse();
        complaints.ShouldBeEmpty();
        (await chart.GetAttributeAsync("aria-label"))!.ShouldContain("已送审");
        var clerk = await browser.SignInAsync(site, "clerk");
        await Assertions.Expect(clerk.Locator("#pace-chart")).ToHaveCountAsync(0);
        var plain = await browser.OpenAsync(site, script: false);
        await plain.AddCookiesAsync(
            (await page.Context.CookiesAsync()).Select(c => new Cookie
            {
                Name = c.Name,
                Value = c.Value,
                Url = site.Url,
            })
        );
        var without = await plain.NewPageAsync();
        await without.GotoAsync("/");
        await without.ClickAsync("text=看数字");
        await Assertions.Expect(without.Locator("#pace-chart")).ToBeHiddenAsync();
        await Assertions.Expect(without.Locator("#pace-days")).ToContainTextAsync(Text(Today.AddDays(-5)));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<FormId> NewFormAsync(string name, string round)
    {
        var made = await Place.All[0].NewFormAsync(site, Year);
        await using var work = await site.Database.BeginUpkeepAsync(Stop);
        await work.RunAsync("update form set name = $2, round = $3 where form_id = $1", [made.Id, name, round], Stop);
        await work.CommitAsync(Stop);
        return made;
    }

    /// <summary>As a submission so many days ago left it.</summary>
    private async Task HandInAsync(FormId form, int days)
    {
        await using var work = await site.Database.BeginUpkeepAsync(Stop);
        await work.RunAsync(
            """
            insert into form_version (division_code, fiscal_year, form_id, version, scope, state, body, keys, profile, at, by_person)
            select division_code, fiscal_year, form_id, 1, scope, 'submitted', body, keys, 'p', now() - make_interval(days => $2), created_by
            from form where form_id = $1
            """,
            [form.Id, days],
            Stop
        );
        await work.RunAsync("update form set version = 1, state = 'submitted' where form_id = $1", [form.Id], Stop);
        await work.CommitAsync(Stop);
    }
}
