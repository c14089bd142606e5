using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Core.Sources;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>Many drafts of the list acted on at once, by keyboard; days typed as everywhere else.</summary>
public sealed class ManyFormsTests(Site site, Browser browser)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Drafts_picked_by_key_are_handed_in_and_thrown_away_and_those_refused_stay_picked()
    {
        var mark = $"并办{Guid.NewGuid():N}"[..10];
        await NewFormAsync($"{mark}甲", faultless: true);
        await NewFormAsync($"{mark}乙", faultless: false);
        await NewFormAsync($"{mark}丙", faultless: false);
        var page = await browser.SignInAsync(site, "clerk", $"/forms?sort=name&search={Uri.EscapeDataString(mark)}");
        var bar = page.Locator("[data-many]");
        await Assertions.Expect(bar).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(bar).ToContainTextAsync("已选 1 张");
        await page.ClickAsync("text=选本页全部草稿");
        await Assertions.Expect(bar).ToContainTextAsync("已选 3 张");
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(bar).ToContainTextAsync("已选 3 张");
        await page.LookAsync("forms-many");
        await bar.GetByText("送审", new() { Exact = true }).ClickAsync();

        var toast = page.Locator(".jx-toast");
        await Assertions.Expect(toast).ToContainTextAsync("已送审 1 张。");
        await Assertions.Expect(toast).ToContainTextAsync("2 张没有送审，仍选着");
        await Assertions.Expect(page.Locator("tr", new() { HasText = $"{mark}甲" })).ToContainTextAsync("已送审");
        await Assertions.Expect(bar).ToContainTextAsync("已选 2 张");
        await bar.GetByText("删除草稿").ClickAsync();
        await Assertions.Expect(bar).ToContainTextAsync("删除所选草稿？再按一次");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(3);
        await bar.GetByText("删除所选草稿？再按一次").ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(bar).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Reviewer_picks_nothing()
    {
        await NewFormAsync("不可选", faultless: false);
        var page = await browser.SignInAsync(site, "unitReviewer", "/forms");

        await Assertions.Expect(page.Locator("tbody tr").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input[data-form]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-many]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("2031.3.7", "2031-03-07")]
    [InlineData("20310307", "2031-03-07")]
    [InlineData("2031年3月7日", "2031-03-07")]
    public async Task Day_typed_in_any_common_way_is_read_as_one(string typed, string day)
    {
        var page = await browser.SignInAsync(site, "audit", "/trail");
        await page.FillAsync("#from", typed);
        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator("#from")).ToHaveValueAsync(day);
        await page.WaitForURLAsync(url => url.Contains($"from={day}", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".jx-empty")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Day_that_is_none_is_not_saved()
    {
        var page = await browser.SignInAsync(site, "performanceReviewer");
        await page.FillAsync("input[name='adjustment.draft']", "2031-02-30");
        await page.Keyboard.PressAsync("Tab");
        (
            await page.EvaluateAsync<bool>("document.querySelector(\"input[name='adjustment.draft']\").checkValidity()")
        ).ShouldBeFalse();

        using var bureau = new Caller("performanceReviewer", site, 145);
        await bureau.SignInAsync("performanceReviewer");
        using var fields = new FormUrlEncodedContent([
            new("division", Site.County),
            new("year", "2027"),
            new("adjustment.draft", "2031-02-30"),
        ]);
        using var answer = await bureau.SendAsync(HttpMethod.Post, "/?handler=Deadlines", fields);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("“2031-02-30”不是日期，没有保存");
    }

    /// <param name="faultless">Whatever the audit has against it was answered for.</param>
    private async Task NewFormAsync(string name, bool faultless)
    {
        var id = await Place.All[0].NewFormAsync(site);
        var actor = site.ActorOf("clerk");
        var named = new Change(ChangeKind.Set, "/project/name") { To = name };
        var editor = site.Services.GetRequiredService<FormEditor>();
        (await editor.EditAsync(actor, id, new(Guid.NewGuid(), 1, [named]), Stop)).IsRefused.ShouldBeFalse();
        if (!faultless)
        {
            return;
        }
        await AnswerAsync(id, actor);
    }

    /// <summary>Reasons given at an earlier submission stand.</summary>
    private async Task AnswerAsync(FormId id, App.Storage.Actor actor)
    {
        var view = (await site.Services.GetRequiredService<FormDesk>().OpenAsync(actor, id, Stop)).Value;
        var reasons = view
            .Findings.Where(f => f.Finding.Severity == Severity.Error)
            .DistinctBy(f => f.Finding.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(f => f.Finding.Fingerprint, _ => "演示用", StringComparer.Ordinal);
        var steps = site.Services.GetRequiredService<FormSteps>();
        (await steps.SubmitAsync(actor, id, view.Revision, reasons, Stop)).IsRefused.ShouldBeFalse();
        (await steps.WithdrawAsync(actor, id, Stop)).IsRefused.ShouldBeFalse();
    }
}
