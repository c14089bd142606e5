using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Filing;

/// <summary>A clerk over more units than one list shows chooses among them: by typing, by pointer, and without script.</summary>
public sealed class UnitChoiceTests(Site site, Browser browser)
{
    [Fact]
    public async Task Unit_is_found_by_typing_and_the_form_begun_by_keyboard_alone()
    {
        var page = await browser.SignInAsync(site, "widely", "/forms/new");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "单位", Exact = true });
        await field.FocusAsync();

        await page.Keyboard.TypeAsync("第3");
        await Assertions.Expect(Options(page)).ToHaveCountAsync(11);
        await Assertions.Expect(page.Locator(".jx-options [role=status]")).ToContainTextAsync("共 11 个");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Active(page)).ToContainTextAsync("404030");
        (await field.GetAttributeAsync("aria-activedescendant")).ShouldBe(await Active(page).GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync("404030 柳川县第30小学");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.TypeAsync("没有");
        await Assertions.Expect(page.Locator(".jx-options [role=status]")).ToContainTextAsync("没有含“没有”的单位");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveValueAsync("404030 柳川县第30小学");
        await page.ClickAsync("button:text-is('新建空白表')");

        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#editor")).ToContainTextAsync("柳川县第30小学");
    }

    [Fact]
    public async Task List_goes_on_below_its_end_until_all_are_there()
    {
        var page = await browser.SignInAsync(site, "widely", "/forms/new");
        await page.ClickAsync("#unit-find");
        await Assertions.Expect(Options(page)).ToHaveCountAsync(20);

        for (var count = 20; count < 46; count = await Options(page).CountAsync())
        {
            await page.Keyboard.PressAsync("PageDown");
        }
        await Options(page).Filter(new() { HasText = "404045" }).ClickAsync();

        await Assertions.Expect(page.Locator("#unit-find")).ToHaveValueAsync("404045 柳川县第45小学");
    }

    [Fact]
    public async Task Nothing_is_begun_for_a_unit_that_nobody_chose()
    {
        var page = await browser.SignInAsync(site, "widely", "/forms/new");
        await page.FillAsync("#unit-find", "柳川县第3小学");
        await page.PressAsync("#unit-find", "Escape");

        await page.ClickAsync("button:text-is('新建空白表')");

        (await page.EvalOnSelectorAsync<bool>("#unit-find", "field => field.validity.valueMissing")).ShouldBeTrue();
        page.Url.ShouldEndWith("/forms/new");
        await page.GotoAsync("/import");
        await page.SetInputFilesAsync(
            "#file",
            new FilePayload
            {
                Name = "a.txt",
                MimeType = "text/plain",
                Buffer = "绩效目标表"u8.ToArray(),
            }
        );
        await Assertions.Expect(page.Locator("#toasts")).ToContainTextAsync("请先选择单位");
    }

    [Fact]
    public async Task Without_script_units_are_found_in_a_step_of_their_own()
    {
        var cookies = await (await browser.SignInAsync(site, "widely", "/forms/new")).Context.CookiesAsync();
        var context = await browser.OpenAsync(site, script: false);
        await context.AddCookiesAsync(
            cookies.Select(c => new Cookie
            {
                Name = c.Name,
                Value = c.Value,
                Domain = c.Domain,
                Path = c.Path,
            })
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync("/forms/new");

        await Assertions.Expect(page.Locator(".jx-step")).ToContainTextAsync("找到 46 个单位，下面只列出前 20 个");
        await page.FillAsync("#units", "第45");
        await page.ClickAsync(".jx-step button");
        await page.SelectOptionAsync("#unit", new SelectOptionValue { Label = "404045 柳川县第45小学" });
        await page.ClickAsync("button:text-is('新建空白表')");

        await page.WaitForURLAsync(url => url.Contains($"/forms/{Site.LargeCounty}/", StringComparison.Ordinal));
    }

    private static ILocator Options(IPage page) => page.Locator(".jx-options [role=option]");

    private static ILocator Active(IPage page) => page.Locator("[role=option][aria-selected=true]");
}
