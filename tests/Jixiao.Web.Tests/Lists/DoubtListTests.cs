using System.Text.Json;
using Jixiao.App.Import;
using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Core.Values;
using Jixiao.Documents;
using Jixiao.Documents.Json;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>A document of 300 indicators of which the reader doubts 260: nobody is sent them all, and they are gone through one by one.</summary>
public sealed class DoubtListTests(Site site, Browser browser)
{
    private const int Indicators = 300;
    private const int Doubted = 260;

    [Fact]
    public async Task Doubts_are_sent_by_the_page_and_gone_through_over_its_end_by_key()
    {
        var id = await NewImportAsync();
        var page = await OpenAsync(id);

        await Assertions.Expect(page.Locator("#import-state")).ToContainTextAsync($"{Doubted} 处存疑待看");
        await Assertions.Expect(Lines(page)).ToHaveCountAsync(50);
        await Assertions.Expect(page.Locator("#sheet tr[data-list=indicators]")).ToHaveCountAsync(Indicators);
        for (var i = 0; i < 50; i++)
        {
            await page.Keyboard.PressAsync("j");
        }
        await Assertions.Expect(Here(page)).ToContainTextAsync("“事项91”");
        await Assertions.Expect(page.Locator("#sheet .jx-framed").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#doubts-panel nav span")).ToHaveTextAsync("共 260 处，第 51–100 处");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(Here(page)).ToContainTextAsync("“事项90”");

        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(Here(page)).ToContainTextAsync("“事项91”");
        page.Url.ShouldContain("offset=50");
        await page.ReloadAsync();
        await Assertions.Expect(Lines(page).First).ToContainTextAsync("“事项91”");
        await Assertions.Expect(page.Locator("#import-state")).ToContainTextAsync($"{Doubted - 1} 处存疑待看");
    }

    [Fact]
    public async Task Doubts_are_found_by_the_server_and_what_was_found_is_decided_at_once()
    {
        var id = await NewImportAsync();
        var page = await OpenAsync(id);

        await Assertions.Expect(page.Locator("#doubts")).Not.ToContainTextAsync("“事项277”");
        await page.FillAsync("#doubt-search", "事项27");
        await Assertions.Expect(Lines(page)).ToHaveCountAsync(10);
        await Assertions.Expect(Here(page)).ToContainTextAsync("“事项270”");
        page.Url.ShouldContain("search=");
        await page.ReloadAsync();
        await Assertions.Expect(Lines(page)).ToHaveCountAsync(10);
        await page.ClickAsync("text=接受找到的");

        await Assertions.Expect(page.Locator("#import-state")).ToContainTextAsync($"{Doubted - 10} 处存疑待看");
        (await DecidedAsync(id)).ShouldBe(Enumerable.Range(270, 10).Select(n => $"f0.r{n - 1}"), ignoreOrder: true);
        await page.CheckAsync("#doubts-panel input[type=checkbox]");
        await Assertions.Expect(page.Locator("[data-none]")).ToContainTextAsync("没有符合条件");
        await page.ClickAsync("[data-act=take]");
        await Assertions.Expect(page.Locator("#toasts")).ToContainTextAsync("还有 250 处存疑没有看");
        await Assertions.Expect(Here(page)).ToContainTextAsync("“事项41”");
    }

    [Fact]
    public async Task Several_are_picked_by_key_and_refused_together()
    {
        var id = await NewImportAsync();
        var page = await OpenAsync(id);

        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(page.Locator("[data-act=refuse]")).ToContainTextAsync("拒绝所选 2 处");
        await page.LookAsync("list-doubts");
        await page.Keyboard.PressAsync("r");

        await Assertions.Expect(page.Locator("#import-state")).ToContainTextAsync($"{Doubted - 2} 处存疑待看");
        (await DecidedAsync(id)).ShouldBe(["f0.r40", "f0.r42"], ignoreOrder: true);
        await Assertions.Expect(page.Locator("#doubts li[data-id='f0.r41']")).Not.ToContainTextAsync("已拒绝");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#doubt-search")).ToBeFocusedAsync();
    }

    private static ILocator Lines(IPage page) => page.Locator("#doubts > li");

    private static ILocator Here(IPage page) => page.Locator("#doubts .jx-here");

    private async Task<IPage> OpenAsync(Guid id)
    {
        var page = await browser.SignInAsync(site, "clerk", $"/import/{Place.All[0].Division}/{Place.Year}/{id}");
        await Assertions.Expect(page.Locator("#import[data-ready=true]")).ToBeVisibleAsync();
        return page;
    }

    private async Task<List<string>> DecidedAsync(Guid id)
    {
        var page = await site
            .Services.GetRequiredService<ImportDesk>()
            .DoubtsAsync(
                site.ActorOf("clerk"),
                new(Place.All[0].Division, Place.Year, id),
                new DoubtQuery { Size = DoubtQuery.LargestPage }
            );
        var rest = await site
            .Services.GetRequiredService<ImportDesk>()
            .DoubtsAsync(
                site.ActorOf("clerk"),
                new(Place.All[0].Division, Place.Year, id),
                new DoubtQuery { Offset = DoubtQuery.LargestPage, Size = DoubtQuery.LargestPage }
            );
        return [.. page.Value.Rows.Concat(rest.Value.Rows).Where(d => d.Decision != Decision.Open).Select(d => d.Id)];
    }

    /// <summary>As the reader leaves it; the first 40 rows are sure.</summary>
    private async Task<Guid> NewImportAsync()
    {
        var like = await Place.All[0].NewImportAsync(site);
        var form = new Form
        {
            Subject = FormSubject.Project,
            Stage = FormStage.Target,
            FiscalYear = Place.Year,
            Title = "项目支出绩效目标表",
            Project = new CodedName("", "校园综合整治"),
            Indicators =
            [
                .. Enumerable
                    .Range(1, Indicators)
                    .Select(n => new Indicator
                    {
                        Level1 = "产出指标",
                        Level2 = "数量指标",
                        Name = $"事项{n}",
                        Comparison = Comparison.AtLeast,
                        Value = $"{n}",
                        Unit = "处",
                        ValueText = $"≥{n}处",
                        Confidence = n > Indicators - Doubted ? 0.8m : 1m,
                        Source = new SourceRef(Page: 1, Line: n),
                    }),
            ],
            Source = new SourceRef(Page: 1, Line: 1),
        };
        await site.RunAsync(
            """
            update import set document = jsonb_set($2::jsonb, '{sha256}', document -> 'sha256') where import_id = $1
            """,
            like,
            JsonSerializer.Serialize(new DocumentReading("整治.docx", "docx", "", [form], []), DocumentsJson.Reading)
        );
        return like;
    }
}
