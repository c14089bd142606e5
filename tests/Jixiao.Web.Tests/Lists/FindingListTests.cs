using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Web.Features.Forms;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>A form of 150 indicators, none of which the audit lets pass: hundreds of findings beside it.</summary>
public sealed class FindingListTests(Site site, Browser browser)
{
    private const int Rows = 150;

    [Fact]
    public async Task Hundreds_of_findings_are_grouped_by_rule_and_drawn_as_they_are_looked_at()
    {
        var (form, all) = await NewFormAsync();
        var page = await OpenAsync(form);

        (await Items(page).CountAsync()).ShouldBeLessThanOrEqualTo(20);
        var groups = page.Locator("#findings .jx-group");
        (await groups.CountAsync()).ShouldBe(all.Select(f => (f.Finding.Severity, f.Finding.Rule)).Distinct().Count());
        await Assertions.Expect(groups.First).ToHaveAttributeAsync("open", "");
        await page.LookAsync("list-findings");
        var many = all.CountBy(f => f.Finding.Rule).MaxBy(r => r.Value);
        many.Value.ShouldBeGreaterThan(40);
        var group = page.Locator($"#findings .jx-group[data-rule$=' {many.Key}']").First;
        if (await group.GetAttributeAsync("open") is null)
        {
            await group.Locator("summary").ClickAsync();
        }
        await Assertions.Expect(group.Locator("li")).ToHaveCountAsync(20);
        await group.GetByText("再列 20 处").ClickAsync();
        await Assertions.Expect(group.Locator("li")).ToHaveCountAsync(40);

        // What was opened stays open, and what was asked more of as long, while the form is worked on.
        await page.ClickAsync("td[data-path='/project/name']");
        await page.Keyboard.TypeAsync("校园综合整治");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#save-state")).ToContainTextAsync("已保存");
        await Assertions.Expect(group.Locator("li")).ToHaveCountAsync(40);
    }

    [Fact]
    public async Task Finding_is_found_by_typing_and_its_cell_reached_by_keys()
    {
        var (form, all) = await NewFormAsync();
        var page = await OpenAsync(form);
        var sought = all.Where(f => f.Finding.Message.Contains("事项137合格率")).ToList();
        sought.ShouldNotBeEmpty();
        await Assertions.Expect(page.Locator("#findings")).Not.ToContainTextAsync("事项137合格率");

        await page.FillAsync("#findings input[type=search]", "事项137合格率");
        await Assertions.Expect(Items(page)).ToHaveCountAsync(sought.Count);
        await Assertions.Expect(page.Locator("#findings [role=status]")).ToHaveTextAsync($"找到 {sought.Count} 处");
        await page.Locator("#findings summary").First.FocusAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("td.jx-focus").First).ToBeInViewportAsync();
        (await page.Locator("td.jx-focus").First.Locator("xpath=..").InnerTextAsync()).ShouldContain("事项137");

        await page.FillAsync("#findings input[type=search]", "一定没有的词");
        await Assertions.Expect(page.Locator("#findings")).ToContainTextAsync("没有符合条件的问题");
        await page.FillAsync("#findings input[type=search]", "");
        await page.SelectOptionAsync("#findings select", "warning");
        await Assertions.Expect(page.Locator("#findings .jx-group.jx-warning").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#findings .jx-group.jx-error")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Errors_in_the_way_of_a_submission_are_drawn_by_twenties_and_keep_the_reasons_typed()
    {
        var (form, all) = await NewFormAsync();
        var errors = all.Count(f => f.Finding.Severity == Core.Sources.Severity.Error);
        errors.ShouldBeGreaterThan(20);
        var page = await OpenAsync(form);

        await page.Keyboard.PressAsync("Control+Enter");
        var reasons = page.Locator("#submit textarea");
        await Assertions.Expect(reasons).ToHaveCountAsync(20);
        await page.LookAsync("list-errors");
        await reasons.First.FillAsync("实际如此");
        await page.ClickAsync("#submit [data-more]");
        await Assertions.Expect(reasons).ToHaveCountAsync(Math.Min(40, errors));
        await Assertions.Expect(reasons.Nth(20)).ToBeFocusedAsync();
        await Assertions.Expect(reasons.First).ToHaveValueAsync("实际如此");
        await page.ClickAsync("#submit button[type=submit]");

        await Assertions.Expect(page.Locator("#submit [data-refusal]")).ToContainTextAsync($"还有 {errors - 1} 处错误");
    }

    private static ILocator Items(IPage page) => page.Locator("#findings .jx-group li");

    private async Task<IPage> OpenAsync(FormId form)
    {
        var page = await browser.SignInAsync(site, "clerk", form.Path());
        await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Rates above 100 %, without a sentence that says how they are counted.</summary>
    private async Task<(FormId Form, IReadOnlyList<PlacedFinding> Findings)> NewFormAsync()
    {
        var id = await Place.All[0].NewFormAsync(site);
        var rows = Enumerable
            .Range(1, Rows)
            .Select(n => new Change(ChangeKind.Insert, $"/indicators/k{n}")
            {
                After = n == 1 ? null : $"k{n - 1}",
                Values = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["level1"] = "产出指标",
                    ["level2"] = "质量指标",
                    ["name"] = $"事项{n}合格率",
                    ["valueText"] = $"≥{100 + n}%",
                    ["weight"] = "1",
                },
            });
        var editor = site.Services.GetRequiredService<FormEditor>();
        foreach (var batch in rows.Chunk(50))
        {
            (
                await editor.EditAsync(site.ActorOf("clerk"), id, new(Guid.NewGuid(), 1, batch), default)
            ).IsRefused.ShouldBeFalse();
        }
        var view = await site.Services.GetRequiredService<FormDesk>().OpenAsync(site.ActorOf("clerk"), id, default);
        return (id, view.Value.Findings);
    }
}
