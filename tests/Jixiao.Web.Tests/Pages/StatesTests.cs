using Jixiao.App.Filing;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Pages;

/// <summary>What pages say after something was done, or refused: read by everyone, at both widths, in the light and in the dark.</summary>
public sealed class StatesTests(Site site, Browser browser)
{
    [Fact]
    public async Task Locked_account_is_told_until_when()
    {
        const int Tries = 6;
        var login = await site.AddTwinAsync("clerk");
        var page = await (await browser.OpenAsync(site)).NewPageAsync();
        await page.GotoAsync("/signin");
        for (var i = 0; i < Tries && !await page.GetByText("已锁定到").IsVisibleAsync(); i++)
        {
            await page.FillAsync("#login", login);
            await page.FillAsync("#password", "wrong");
            await page.ClickAsync("button[type=submit]");
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("账号已锁定到");
        await page.LookAsync("signin-locked");
    }

    [Fact]
    public async Task Trail_that_was_proved_says_so_and_its_details_open()
    {
        await Place.All[0].NewFormAsync(site);
        var page = await browser.SignInAsync(site, "audit", "/trail?subject=form");

        await page.ClickAsync("text=验证");
        await Assertions.Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        await page.ClickAsync("tbody details summary >> nth=0");
        await page.LookAsync("trail-proved");
    }

    [Fact]
    public async Task New_account_shows_its_password_once()
    {
        var page = await browser.SignInAsync(site, "security", "/people");
        await page.FillAsync("input[name=login]", $"xin.{Guid.NewGuid():N}"[..12]);
        await page.FillAsync("input[name=name]", "新来的人");
        await page.ClickAsync("button:text-is('新建')");

        await Assertions.Expect(page.GetByText("一次性密码").First).ToBeVisibleAsync();
        await page.LookAsync("people-new");
    }

    [Fact]
    public async Task Form_opened_again_stands_at_the_cell_it_was_left_at()
    {
        var id = await Place.All[0].NewFormAsync(site);
        var page = await browser.SignInAsync(site, "clerk", $"/forms/{id.Division}/{id.Year}/{id.Id}");
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();
        await page.ClickAsync("td[data-path='/indicators/r4/name']");
        await page.WaitForURLAsync(url => url.EndsWith("#/indicators/r4/name", StringComparison.Ordinal));

        await page.ReloadAsync();

        await Assertions
            .Expect(page.Locator("td.jx-focus"))
            .ToHaveAttributeAsync("data-path", "/indicators/r4/name", new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task Days_kept_are_said_and_a_draft_is_not_thrown_away_by_one_press()
    {
        var year = FilingCalendar.Year(TimeProvider.System.GetUtcNow());
        var bureau = await browser.SignInAsync(site, "performanceReviewer");
        await bureau.FillAsync("input[name='adjustment.submitted']", $"{year}.3.7");
        await bureau.ClickAsync("text=保存截止日期");
        await Assertions.Expect(bureau.Locator("input[name='adjustment.submitted']")).ToHaveValueAsync($"{year}-03-07");
        await Assertions.Expect(bureau.Locator(".alert-success")).ToBeVisibleAsync();
        await bureau.LookAsync("desk-saved");
        await bureau.FillAsync("input[name='adjustment.submitted']", "");
        await bureau.ClickAsync("text=保存截止日期");
        await Assertions.Expect(bureau.Locator("input[name='adjustment.submitted']")).ToHaveValueAsync("");

        var id = await Place.All[0].NewFormAsync(site);
        var page = await browser.SignInAsync(site, "clerk", $"/forms/{id.Division}/{id.Year}/{id.Id}");
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();
        await page.ClickAsync("text=删除草稿");
        await Assertions.Expect(page.GetByText("确认删除草稿？再按一次")).ToBeVisibleAsync();
        await page.LookAsync("form-sure");
        await page.ReloadAsync();
        await page.ClickAsync("text=删除草稿");
        await page.ClickAsync("text=确认删除草稿？再按一次");
        await page.WaitForURLAsync(url => !url.Contains(id.Id.ToString(), StringComparison.Ordinal));
    }
}
