using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Pages;

/// <summary>Forms and lists as the browser prints them.</summary>
public sealed class PrintTests(Site site, Browser browser)
{
    /// <summary>Between the margins of a sheet of A4, at 96 dots an inch.</summary>
    private const int Paper = 700;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Form_on_paper_is_the_table_alone_with_each_cell_under_its_head(ColorScheme scheme)
    {
        var id = await Place.All[0].NewFormAsync(site);
        var named = new Change(ChangeKind.Set, "/indicators/r1/name") { To = "教室照明改造成本" };
        var editor = site.Services.GetRequiredService<FormEditor>();
        (
            await editor.EditAsync(
                site.ActorOf("clerk"),
                id,
                new(Guid.NewGuid(), 1, [named]),
                TestContext.Current.CancellationToken
            )
        ).IsRefused.ShouldBeFalse();
        var page = await browser.SignInAsync(site, "clerk", $"/forms/{id.Division}/{id.Year}/{id.Id}");
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();

        await page.SetViewportSizeAsync(Paper, 1000);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = scheme });

        await Assertions.Expect(page.Locator("html[data-bs-theme=light]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        foreach (
            var hidden in new[] { ".jx-top", ".jx-tools", "#sums", "#findings", "#attachments", ".jx-add >> nth=0" }
        )
        {
            await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
        }
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Paper);
        var name = page.Locator("td[data-title=三级指标]", new() { HasText = "教室照明改造成本" });
        var (head, cell) = (await BoxAsync(page.Locator("thead th:text-is('三级指标')")), await BoxAsync(name));
        cell.X.ShouldBe(head.X, 1);
        cell.Width.ShouldBe(head.Width, 1);
        cell.Width.ShouldBeGreaterThan(120, "a name is not broken letter by letter");
    }

    [Fact]
    public async Task List_on_paper_is_a_table_without_what_is_only_pressed()
    {
        await Place.All[0].NewFormAsync(site);
        var page = await browser.SignInAsync(site, "clerk", "/forms");

        await page.SetViewportSizeAsync(Paper, 1000);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator("thead th >> nth=0")).ToBeVisibleAsync();
        foreach (
            var hidden in new[] { ".jx-top", "[role=search]", "a.btn-primary", ".jx-pick >> nth=0", "[data-many]" }
        )
        {
            await Assertions.Expect(page.Locator(hidden)).ToBeHiddenAsync();
        }
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Paper);
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator locator) =>
        (await locator.BoundingBoxAsync())!;
}
