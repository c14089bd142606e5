using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Import;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Filing;

/// <summary>Where a cell of an imported form comes from, beside the form.</summary>
public sealed class OriginTests(Site site, Browser browser)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData("clerk")]
    [InlineData("unitReviewer")]
    public async Task Key_shows_the_place_in_the_document_and_what_was_doubted(string login)
    {
        var form = await ImportAsync();
        var page = await browser.SignInAsync(site, login, $"/forms/{form.Division}/{form.Year}/{form.Id}");
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var rows = page.Locator("tr[data-list=indicators]");

        await rows.First.Locator("td[data-title=权重]").ClickAsync();
        await page.Keyboard.PressAsync("Alt+s");

        var panel = page.Locator("#origin");
        await Assertions.Expect(panel).ToContainTextAsync("公开表.docx");
        await Assertions.Expect(panel).ToContainTextAsync("读出：40");
        await Assertions
            .Expect(panel)
            .ToContainTextAsync("导入时拒绝：第 1 行“组织教研活动”的指标值 5 与权重 40 疑似互换");
        await Assertions.Expect(panel.Locator(".jx-framed", new() { HasText = "40" })).ToBeInViewportAsync();

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(panel.Locator(".jx-framed").First).ToContainTextAsync("培训教师人数");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await Assertions.Expect(rows.Nth(1).Locator("td.jx-focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Key_on_a_form_that_was_typed_says_that_there_is_no_document()
    {
        var form = await Place.All[0].NewFormAsync(site);
        var page = await browser.SignInAsync(site, "clerk", $"/forms/{form.Division}/{form.Year}/{form.Id}");
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await page.ClickAsync("td[data-path='/project/name']");
        await page.Keyboard.PressAsync("Alt+s");

        await Assertions.Expect(page.Locator("#toasts")).ToContainTextAsync("不是从文件导入的");
        await Assertions.Expect(page.Locator("#origin")).ToBeHiddenAsync();
    }

    /// <summary>The third form of the faulty document, its swap refused.</summary>
    private async Task<FormId> ImportAsync()
    {
        var desk = site.Services.GetRequiredService<ImportDesk>();
        var clerk = site.ActorOf("clerk");
        using var file = new MemoryStream(await FaultyDisclosure.PrintAsync("docx", ""));
        var id = (
            await desk.UploadAsync(clerk, Site.County, 2027, site.Units["101001"], "公开表.docx", file, Never)
        ).Value;
        for (
            var tries = 0;
            (await desk.OpenAsync(clerk, id, cancellation: Never)).Value.State is "waiting" or "reading";
            tries++
        )
        {
            tries.ShouldBeLessThan(300);
            await Task.Delay(200, Never);
        }
        await desk.DecideAllAsync(clerk, id, Decision.Refused, null, Never);
        return (await desk.TakeAsync(clerk, id, null, Never)).Value[2];
    }
}
