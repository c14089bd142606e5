using Jixiao.Audit;
using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>The catalogue of rules, which is longer than anybody reads at once.</summary>
public sealed class RuleListTests(Site site, Browser browser)
{
    [Fact]
    public async Task Rules_are_paged_and_searched()
    {
        var last = RuleCatalog.All[^1].About;
        var page = await browser.SignInAsync(site, "clerk", "/rules");
        var list = new PagedList(page, ".jx-rules > li", 20);

        await Assertions.Expect(list.Pager).ToContainTextAsync($"共 {RuleCatalog.All.Count} 条");
        await list.TurnAsync();
        await list.FindAsync(last.Id);
    }

    [Fact]
    public async Task Category_level_and_profile_hold_together_in_the_address()
    {
        var page = await browser.SignInAsync(site, "clerk", "/rules");
        var list = new PagedList(page, ".jx-rules > li", 20);

        await page.SelectOptionAsync("#profile", "hubei");
        await Assertions.Expect(page.Locator("#profile-title")).ToContainTextAsync("湖北");
        await page.SelectOptionAsync("#level", "error");
        await page.WaitForURLAsync(url => url.Contains("level=error", StringComparison.Ordinal));
        await page.Locator(".jx-tabs-line a", new() { HasText = "权重" }).ClickAsync();
        await page.FillAsync("#search", "合计");
        await page.WaitForURLAsync(url => url.Contains("search=", StringComparison.Ordinal));

        var (url, found) = (page.Url, await list.All.AllInnerTextsAsync());
        url.ShouldContain("profile=hubei");
        url.ShouldContain("level=error");
        url.ShouldContain("category=Weights");
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(r => r.StartsWith("JX2") && r.Contains("错误"));
        await page.ReloadAsync();
        (await list.All.AllInnerTextsAsync()).ShouldBe(found);
        await Assertions.Expect(page.Locator("#level")).ToHaveValueAsync("error");
    }

    [Fact]
    public async Task Rule_is_reached_and_opened_by_keys()
    {
        var page = await browser.SignInAsync(site, "clerk", "/rules");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".jx-rules > li >> nth=1 >> dt >> nth=0")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".jx-rules > li >> nth=0 >> dt >> nth=0")).ToBeHiddenAsync();
    }
}
