using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Filing;

/// <summary>From signing in to handing in without a pointer: nothing here is clicked.</summary>
public sealed class KeyboardTests(Site site, Browser browser)
{
    private const int MostSteps = 250;

    [Fact]
    public async Task Form_is_begun_filled_mended_and_handed_in_by_keyboard_alone()
    {
        var context = await browser.OpenAsync(site);
        var page = await context.NewPageAsync();
        await SignInAsync(page);
        await TabToAsync(page, "a[href='/forms/new']");
        await OpenAsync(page, "**/forms/new");
        await TabToAsync(page, "form button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await ReadyAsync(page);

        await TypeAtAsync(page, "/project/name", "教室照明改造");
        await TypeAtAsync(page, "/funds/totalYuan", "82");
        await CellAsync(page, "/goals/");
        await page.Keyboard.TypeAsync("改造教室照明，保护学生视力。");
        await page.Keyboard.PressAsync("Enter");
        await CellAsync(page, "/name");
        await TypeRowAsync(page, "改造教室数量", "≥", "36", "间", "10");
        await FillDownAsync(page);
        await MendAsync(page);
        await MoveRemoveAndUndoAsync(page);
        await KeysAsync(page);
        await SubmitAsync(page);

        await Assertions.Expect(page.Locator(".jx-bar .badge")).ToHaveTextAsync("已送审");
    }

    /// <summary>Opens the link that has the focus. A key that the browser lost (nothing was asked of the server) is pressed again; a failure tells what the page did.</summary>
    private static async Task OpenAsync(IPage page, string url)
    {
        const float OnceMilliseconds = 10_000;
        List<string> asked = [];
        page.Request += (_, request) => asked.Add($"{request.Method} {request.Url}");
        page.RequestFailed += (_, request) => asked.Add($"{request.Failure} {request.Url}");
        await page.Keyboard.PressAsync("Enter");
        try
        {
            await page.WaitForURLAsync(url, new() { Timeout = OnceMilliseconds });
        }
        catch (TimeoutException)
        {
            if (asked.Count == 0)
            {
                await page.Keyboard.PressAsync("Enter");
            }
            try
            {
                await page.WaitForURLAsync(url);
            }
            catch (TimeoutException)
            {
                var focused = await page.EvaluateAsync<string?>("document.activeElement?.outerHTML");
                Assert.Fail($"{page.Url} stayed, focus on {focused}; asked: {string.Join("; ", asked)}");
            }
        }
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/signin");
        await TabToAsync(page, "#login");
        await page.Keyboard.TypeAsync("clerk");
        await TabToAsync(page, "#password");
        await page.Keyboard.TypeAsync(Site.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/signin", StringComparison.Ordinal));
    }

    /// <summary>The weight of the row above, repeated in the next.</summary>
    private static async Task FillDownAsync(IPage page)
    {
        await PressAsync(page, "ArrowUp", "Shift+ArrowDown", "Control+d");
        await SavedAsync(page);
        (await page.Locator("td[data-title=权重]").AllInnerTextsAsync()).Take(2).ShouldBe(["10", "10"]);
    }

    /// <summary>A unit that is written unusually is found by key, and mended by key.</summary>
    private static async Task MendAsync(IPage page)
    {
        await PressAsync(page, "Alt+Enter");
        await TypeRowAsync(page, "组织验收人员", "≥", "12", "人/次", "10");
        await SavedAsync(page);
        var unit = page.Locator("td[data-title=计量单位]", new() { HasText = "人/次" });
        await Assertions
            .Expect(unit)
            .ToHaveClassAsync(new System.Text.RegularExpressions.Regex("jx-(error|warning|info)"));
        for (var i = 0; !await unit.EvaluateAsync<bool>("cell => cell.classList.contains('jx-focus')"); i++)
        {
            i.ShouldBeLessThan(MostSteps);
            await page.Keyboard.PressAsync("Alt+ArrowDown");
        }
        await Assertions.Expect(page.Locator(".jx-hint")).ToContainTextAsync("人次");
        await page.Keyboard.PressAsync("Alt+.");
        await Assertions.Expect(page.Locator("td.jx-focus")).ToHaveTextAsync("人次");
    }

    private static async Task MoveRemoveAndUndoAsync(IPage page)
    {
        var names = page.Locator("td[data-title=三级指标]");
        var before = await names.AllInnerTextsAsync();
        var at = before.ToList().IndexOf("组织验收人员");

        await PressAsync(page, "Alt+Shift+ArrowUp");
        (await names.AllInnerTextsAsync())[at - 1].ShouldBe("组织验收人员");
        await PressAsync(page, "Alt+Shift+ArrowDown");
        (await names.AllInnerTextsAsync()).ShouldBe(before);
        await PressAsync(page, "Control+Delete");
        (await names.AllInnerTextsAsync()).ShouldNotContain("组织验收人员", StringComparer.Ordinal);
        await PressAsync(page, "Control+z");
        (await names.AllInnerTextsAsync()).ShouldBe(before);
        await SavedAsync(page);
        await page.ReloadAsync();
        await ReadyAsync(page);
        await Assertions.Expect(page.Locator("td.jx-focus")).ToHaveCountAsync(1);
        await PressAsync(page, "Control+z", "Control+y");
        await SavedAsync(page);
        (await names.AllInnerTextsAsync()).ShouldBe(before);
    }

    private static async Task KeysAsync(IPage page)
    {
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#keys")).ToContainTextAsync("Alt+↓");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#keys")).ToBeHiddenAsync();
    }

    /// <summary>Errors that stay are given a reason, which reviewers see.</summary>
    private static async Task SubmitAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#submit")).ToBeVisibleAsync();
        var reasons = await page.Locator("#submit textarea").CountAsync();
        for (var i = 0; i < reasons; i++)
        {
            await TabToAsync(page, $"#submit li:nth-child({i + 1}) textarea");
            await page.Keyboard.TypeAsync("演示用，指标将在二上时补全。");
        }
        await TabToAsync(page, "#submit button[type=submit]");
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TypeRowAsync(IPage page, params string[] cells)
    {
        foreach (var cell in cells)
        {
            await page.Keyboard.TypeAsync(cell);
            await page.Keyboard.PressAsync(cell == cells[^1] ? "Enter" : "Tab");
        }
    }

    private static async Task TypeAtAsync(IPage page, string path, string text)
    {
        await CellAsync(page, path);
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Tab");
    }

    /// <summary>Tab through the cells until one whose path holds the words has the focus.</summary>
    private static async Task CellAsync(IPage page, string words)
    {
        for (var i = 0; i < MostSteps; i++)
        {
            var path = await page.EvaluateAsync<string?>(
                "document.activeElement?.closest('td.jx-cell')?.dataset.path ?? null"
            );
            if (path?.Contains(words, StringComparison.Ordinal) == true)
            {
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"No cell {words} is reached by Tab.");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < MostSteps; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{selector} is not reached by Tab.");
    }

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    private static Task ReadyAsync(IPage page) =>
        Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync(new() { Timeout = 60_000 });

    private static Task SavedAsync(IPage page) =>
        Assertions.Expect(page.Locator("#save-state")).ToContainTextAsync("已保存", new() { Timeout = 60_000 });
}
