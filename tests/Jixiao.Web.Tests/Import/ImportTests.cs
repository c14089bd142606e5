using Jixiao.App.Filing;
using Jixiao.App.Import;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Import;

/// <summary>A clerk brings in a faulty document, looks at what the reader doubts, and hands the form in.</summary>
public sealed class ImportTests(Site site, Browser browser)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public async Task Document_with_faults_is_read_decided_mended_and_handed_in(string format)
    {
        var page = await browser.SignInAsync(site, "clerk", "/import");
        var import = await DropAsync(page, format);

        await DoubtAsync(page, FaultyDisclosure.Late, "质量指标", "r");
        await DoubtAsync(page, "教育目标考核奖励", "时效指标", "a");
        await DoubtAsync(page, FaultyDisclosure.Moved, "效益指标", "a");
        await page.ClickAsync("[data-act=take]");
        await Assertions.Expect(page.Locator("#toasts")).ToContainTextAsync("还有 2 处存疑没有看");
        await DoubtAsync(page, FaultyDisclosure.Repeated, "删去这一行", "a");
        await Assertions.Expect(page.Locator("#source .jx-framed:text-is('40')").First).ToBeVisibleAsync();
        await DoubtAsync(page, FaultyDisclosure.Swapped, "权重 40", "r");
        await Assertions.Expect(page.Locator("#import-state")).ToContainTextAsync("存疑都已看过");
        await page.ClickAsync("[data-act=take]");
        await page.WaitForURLAsync("**/forms");

        var drafts = await DraftsAsync(import);
        Stored(drafts[0].Body, FaultyDisclosure.Late).Level2.ShouldBe("质量指标", "refused: as it was printed");
        Stored(drafts[0].Body, FaultyDisclosure.Moved).Level2.ShouldBe("成本指标", "accepted");
        drafts[1].Body.Indicators.Count(r => r.Name == FaultyDisclosure.Repeated).ShouldBe(1, "accepted");
        var swapped = Stored(drafts[2].Body, FaultyDisclosure.Swapped);
        (swapped.Value, swapped.Weight).ShouldBe(("5", "40"), "refused: as it was printed");
        drafts.ShouldAllBe(d => d.Body.Suggestions.Count == 0 && d.Body.Indicators.All(r => r.Confidence == 1m));

        await MendAndSubmitAsync(page, drafts[2].Id);

        var handedIn = (await DraftsAsync(import))[2];
        handedIn.State.ShouldBe(FormState.Submitted);
        var mended = Stored(handedIn.Body, FaultyDisclosure.Swapped);
        (mended.ValueText, mended.Weight).ShouldBe(("≥40次", "5"));
        handedIn.Findings.ShouldNotContain(f => f.Finding.Severity == Core.Sources.Severity.Error);
    }

    [Fact]
    public async Task Forms_do_not_become_drafts_while_a_doubt_is_open()
    {
        var page = await browser.SignInAsync(site, "clerk", "/import");
        var import = await DropAsync(page, "docx");
        var desk = site.Services.GetRequiredService<ImportDesk>();

        var early = await desk.TakeAsync(site.ActorOf("clerk"), import, null, Never);
        await desk.DecideAllAsync(site.ActorOf("clerk"), import, Decision.Refused, null, Never);
        var late = await desk.TakeAsync(site.ActorOf("clerk"), import, null, Never);

        early.Refusal!.Code.ShouldBe("unseen");
        late.IsRefused.ShouldBeFalse();
    }

    private async Task<ImportId> DropAsync(IPage page, string format)
    {
        using var folder = new TemporaryFolder();
        await page.SetInputFilesAsync(
            "#file",
            new FilePayload
            {
                Name = $"绩效目标公开表.{format}",
                MimeType = "application/octet-stream",
                Buffer = await FaultyDisclosure.PrintAsync(format, folder.Path),
            }
        );
        await page.WaitForURLAsync(
            url => url.Contains("/import/", StringComparison.Ordinal),
            new() { Timeout = 60_000 }
        );
        await Assertions.Expect(page.Locator("#import[data-ready=true]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#import-state")).ToContainTextAsync("读出 3 张表，5 处存疑待看");
        var parts = new Uri(page.Url).AbsolutePath.Split('/');
        return new ImportId(parts[2], int.Parse(parts[3], null), Guid.Parse(parts[4]));
    }

    /// <summary>The doubt that is shown, its place framed in the document and in the form; decided by key.</summary>
    private static async Task DoubtAsync(IPage page, string name, string words, string key)
    {
        var here = page.Locator("#doubts .jx-here");
        await Assertions.Expect(here).ToContainTextAsync(name);
        await Assertions.Expect(here).ToContainTextAsync(words);
        await Assertions.Expect(page.Locator("#source .jx-framed", new() { HasText = name })).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#sheet .jx-framed")).ToBeInViewportAsync();
        var id = await here.GetAttributeAsync("data-id");
        await page.Keyboard.PressAsync(key);
        await Assertions
            .Expect(page.Locator($"#doubts li[data-id='{id}']"))
            .ToContainTextAsync(key == "a" ? "已接受" : "已拒绝");
    }

    private static async Task MendAndSubmitAsync(IPage page, FormId id)
    {
        await page.GotoAsync($"/forms/{id.Division}/{id.Year}/{id.Id}");
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#findings")).ToContainTextAsync("权重合计");
        var row = page.Locator("tr[data-list=indicators]").First;
        await row.Locator("td[data-title=指标值]").ClickAsync();
        await page.Keyboard.TypeAsync("40");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("5");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#sums .jx-agrees").First).ToContainTextAsync("权重 90/90");
        await Assertions.Expect(page.Locator("#save-state")).ToContainTextAsync("已保存");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#submit[open] [data-none]")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".jx-bar .badge")).ToHaveTextAsync("已送审");
    }

    private async Task<List<FormView>> DraftsAsync(ImportId import)
    {
        var actor = site.ActorOf("clerk");
        var view = (await site.Services.GetRequiredService<ImportDesk>().OpenAsync(actor, import)).Value;
        var drafts = new List<FormView>();
        foreach (var form in view.Forms)
        {
            var desk = site.Services.GetRequiredService<FormDesk>();
            drafts.Add((await desk.OpenAsync(actor, form.TakenAs!.Value)).Value);
        }
        return drafts;
    }

    private static Indicator Stored(Form form, string name) => form.Indicators.Single(r => r.Name == name);
}
