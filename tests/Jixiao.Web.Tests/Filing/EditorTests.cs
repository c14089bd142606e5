using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Core.Forms;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Filing;

/// <summary>A clerk at the form, in a real browser.</summary>
public sealed class EditorTests(Site site, Browser browser)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Typing_and_keys_fill_the_form_and_survive_a_reload()
    {
        var page = await OpenAsync(await NewFormAsync());

        await CellAsync(page, "/project/name");
        await page.Keyboard.TypeAsync("校舍维修");
        await page.Keyboard.PressAsync("Enter");
        await CellAsync(page, "/funds/totalYuan");
        await page.Keyboard.TypeAsync("82");
        await page.Keyboard.PressAsync("Tab");
        await SavedAsync(page);
        await page.ReloadAsync();
        await ReadyAsync(page);

        (await TextAsync(page, "/project/name")).ShouldBe("校舍维修");
        (await TextAsync(page, "/funds/totalYuan")).ShouldBe("82.00");
        await CellAsync(page, "/funds/totalYuan");
        await page.Keyboard.PressAsync("Control+z");
        await SavedAsync(page);
        (await TextAsync(page, "/funds/totalYuan")).ShouldBe("");
    }

    [Fact]
    public async Task Row_that_is_dragged_comes_before_one_above_and_behind_one_below()
    {
        var id = await NewFormAsync();
        var page = await OpenAsync(id);
        var handles = page.Locator("tr[data-list=indicators] .jx-handle");
        var before = (await BodyAsync(id)).Indicators.Select(r => r.Level2).ToList();

        await handles.Nth(2).DragToAsync(handles.Nth(0));
        await SavedAsync(page);
        var raised = (await BodyAsync(id)).Indicators.Select(r => r.Level2).ToList();
        await handles.Nth(0).DragToAsync(handles.Nth(2));
        await Assertions
            .Expect(page.Locator("tr[data-list=indicators]").Nth(0).Locator("td[data-path$='/level2']"))
            .ToHaveTextAsync(before[0] ?? "");
        await SavedAsync(page);

        raised.Take(3).ShouldBe([before[2], before[0], before[1]]);
        (await BodyAsync(id)).Indicators.Select(r => r.Level2).ShouldBe(before);
    }

    [Fact]
    public async Task Block_from_a_spreadsheet_lands_in_its_cells_and_adds_rows()
    {
        var id = await NewFormAsync();
        var page = await OpenAsync(id);
        var before = await page.Locator("tr[data-list=indicators]").CountAsync();

        await page.ClickAsync("button[data-add=indicators]");
        await SavedAsync(page);
        await page.EvaluateAsync(
            "navigator.clipboard.writeText('维修校舍数量\\t≥\\t3\\t所\\t10\\n\"验收\\n合格率\"\\t=\\t100\\t%\\t10\\n完工时间\\t≤\\t2026年8月31日\\t\\t5')"
        );
        await page.Keyboard.PressAsync("Control+v");
        await RowsAsync(page, before + 3);
        await SavedAsync(page);

        var form = await BodyAsync(id);
        form.Indicators.Count.ShouldBe(before + 3);
        var pasted = form.Indicators.TakeLast(3).ToList();
        pasted[0].ValueText.ShouldBe("≥3所");
        pasted[0].Weight.ShouldBe("10");
        pasted[1].Name.ShouldNotBeNull().ShouldContain("合格率");
        pasted[2].Value.ShouldBe("2026-08-31");
    }

    /// <summary>As a word processor puts it there: a table in HTML, one cell a line in plain text, labels merged over rows and broken over lines.</summary>
    [Fact]
    public async Task Block_from_a_document_lands_in_its_cells_with_merged_labels_in_each_row()
    {
        const string Html = """
            <p class=MsoNormal>附表</p><table class=MsoTableGrid>
            <tr><td rowspan=2><p class=MsoNormal>产出<span lang=EN-US><o:p></o:p></span></p><p class=MsoNormal>指标</p></td>
              <td rowspan=2><p>数量指标</p></td><td><p>维修&nbsp;校舍
                数量</p></td><td>≥</td><td>3</td><td>所</td><td rowspan=2><p>10</p></td></tr>
            <tr><td><p>新建围墙</p><p>长度</p></td><td>≥</td><td>200</td><td>米</td></tr>
            <tr><td>效益指标</td><td>社会效益指标</td><td><p>受益学生</p></td><td>≥</td><td>600</td><td>人</td><td>5</td></tr>
            </table>
            """;
        var id = await NewFormAsync();
        var page = await OpenAsync(id);
        var before = await page.Locator("tr[data-list=indicators]").CountAsync();
        await page.ClickAsync("button[data-add=indicators]");
        await RowsAsync(page, before + 1);
        await page.Keyboard.PressAsync("Home");

        await page.EvaluateAsync(
            """
            html => navigator.clipboard.write([new ClipboardItem({
              'text/html': new Blob([html], { type: 'text/html' }),
              'text/plain': new Blob(['附表\n产出\n指标\n数量指标\n维修校舍数量\n≥\n3\n所\n10\n'], { type: 'text/plain' }),
            })])
            """,
            Html
        );
        await page.Keyboard.PressAsync("Control+v");
        await RowsAsync(page, before + 3);
        await SavedAsync(page);

        var form = await BodyAsync(id);
        form.Indicators.Count.ShouldBe(before + 3);
        var pasted = form.Indicators.TakeLast(3).ToList();
        pasted.Select(r => r.Level1).ShouldBe(["产出指标", "产出指标", "效益指标"]);
        pasted.Select(r => r.Level2).ShouldBe(["数量指标", "数量指标", "社会效益指标"]);
        pasted.Select(r => r.ValueText).ShouldBe(["≥3所", "≥200米", "≥600人"]);
        pasted.Select(r => r.Weight).ShouldBe(["10", null, "5"]);
        pasted[0].Name.ShouldBe("维修 校舍 数量");
        pasted[1].Name.ShouldNotBeNull().ShouldContain("长度");
    }

    /// <summary>Also after the answer of the server has drawn the page anew.</summary>
    [Fact]
    public async Task Key_in_a_merged_cell_means_the_row_it_was_reached_from()
    {
        var page = await OpenAsync(await NewFormAsync());
        await page.ClickAsync("button[data-add=indicators]");
        await page.Keyboard.TypeAsync("留下的一行");
        await page.Keyboard.PressAsync("Enter");
        await page.ClickAsync("button[data-add=indicators]");
        await page.Keyboard.TypeAsync("要删的一行");
        await page.Keyboard.PressAsync("Enter");
        var names = page.Locator("tr[data-list=indicators] td[data-path$='/name']");
        var before = await names.AllInnerTextsAsync();

        await page.Keyboard.PressAsync("Home");
        await SavedAsync(page);
        await page.Keyboard.PressAsync("Control+Delete");

        await RowsAsync(page, before.Count - 1);
        (await names.AllInnerTextsAsync()).ShouldBe([.. before.SkipLast(1)]);
    }

    [Fact]
    public async Task Two_editors_at_once_keep_each_others_work_and_see_where_they_differ()
    {
        var id = await NewFormAsync();
        await SetAsync(id, "clerk2", "/project/name", null, "校舍维修");
        var page = await OpenAsync(id);

        await SetAsync(id, "clerk2", "/funds/totalYuan", null, "820000.00");
        await SetAsync(id, "clerk2", "/project/name", "校舍维修", "校舍维修改造");
        await CellAsync(page, "/project/name");
        await page.Keyboard.TypeAsync("校舍大修");
        await page.Keyboard.PressAsync("Enter");
        await SavedAsync(page);

        (await TextAsync(page, "/funds/totalYuan")).ShouldBe("82.00");
        (await TextAsync(page, "/project/name")).ShouldBe("校舍维修改造");
        var conflict = page.Locator(".jx-conflict");
        await Assertions.Expect(conflict).ToContainTextAsync("校舍大修");
        await conflict.GetByText("用我的").ClickAsync();
        await SavedAsync(page);
        (await BodyAsync(id)).Project!.Name.ShouldBe("校舍大修");
    }

    [Fact]
    public async Task Lost_connection_loses_nothing()
    {
        var id = await NewFormAsync();
        var page = await OpenAsync(id);

        await page.Context.SetOfflineAsync(true);
        await CellAsync(page, "/project/name");
        await page.Keyboard.TypeAsync("断网时填的");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#line-state")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await SavedAsync(page);

        (await BodyAsync(id)).Project!.Name.ShouldBe("断网时填的");
        await Assertions.Expect(page.Locator("#line-state")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Page_closed_on_a_lost_line_sends_what_was_typed_when_it_is_opened_again()
    {
        var id = await NewFormAsync();
        var page = await OpenAsync(id);
        var context = page.Context;

        await context.RouteAsync("**/edits", route => route.AbortAsync());
        await CellAsync(page, "/project/name");
        await page.Keyboard.TypeAsync("没发出去的");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#line-state")).ToBeVisibleAsync();
        await page.CloseAsync();
        await context.UnrouteAllAsync();
        var again = await context.NewPageAsync();
        await again.GotoAsync(PathOf(id));
        await ReadyAsync(again);
        await SavedAsync(again);

        (await BodyAsync(id)).Project!.Name.ShouldBe("没发出去的");
    }

    [Fact]
    public async Task Session_expired_in_the_middle_of_a_form_loses_nothing()
    {
        var id = await NewFormAsync();
        var page = await OpenAsync(id);
        var cookies = await page.Context.CookiesAsync();

        await page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "jixiao" });
        await CellAsync(page, "/project/name");
        await page.Keyboard.TypeAsync("过期时填的");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#line-state a")).ToBeVisibleAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/signin");
        await other.FillAsync("#login", "clerk");
        await other.FillAsync("#password", Site.Password);
        await other.ClickAsync("button[type=submit]");
        await other.WaitForURLAsync(url => !url.Contains("/signin", StringComparison.Ordinal));
        await SavedAsync(page);

        cookies.ShouldNotBeEmpty();
        (await BodyAsync(id)).Project!.Name.ShouldBe("过期时填的");
    }

    [Fact]
    public async Task Finding_stands_at_its_cell_and_is_mended_by_key()
    {
        var id = await NewFormAsync();
        var page = await OpenAsync(id);

        await page.ClickAsync("button[data-add=indicators]");
        await page.Keyboard.TypeAsync("教师培训合格率");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("≥");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("120");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("%");
        await page.Keyboard.PressAsync("Enter");
        await SavedAsync(page);

        await Assertions.Expect(page.Locator("#findings")).ToContainTextAsync("教师培训合格率");
        (await page.Locator("td.jx-error, td.jx-warning").CountAsync()).ShouldBeGreaterThan(0);
    }

    private async Task<FormId> NewFormAsync()
    {
        var starter = site.Services.GetRequiredService<FormStarter>();
        var asked = new NewForm(Site.County, 2027, site.Units["101001"]);
        return (await starter.BlankAsync(site.ActorOf("clerk"), asked, FormSubject.Project, Never)).Value;
    }

    private async Task<IPage> OpenAsync(FormId id)
    {
        var page = await browser.SignInAsync(site, "clerk", PathOf(id));
        await ReadyAsync(page);
        return page;
    }

    private async Task SetAsync(FormId id, string login, string path, string? from, string to)
    {
        var editor = site.Services.GetRequiredService<FormEditor>();
        var change = new Change(ChangeKind.Set, path) { From = from, To = to };
        var edited = await editor.EditAsync(site.ActorOf(login), id, new(Guid.NewGuid(), 1, [change]), Never);
        edited.Value.Conflicts.ShouldBeEmpty();
    }

    private async Task<Form> BodyAsync(FormId id) =>
        (await site.Services.GetRequiredService<FormDesk>().OpenAsync(site.ActorOf("clerk"), id, Never)).Value.Body;

    private static string PathOf(FormId id) => $"/forms/{id.Division}/{id.Year}/{id.Id}";

    private static Task ReadyAsync(IPage page) =>
        Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync(new() { Timeout = 60_000 });

    private static Task SavedAsync(IPage page) =>
        Assertions.Expect(page.Locator("#save-state")).ToContainTextAsync("已保存", new() { Timeout = 60_000 });

    private static Task RowsAsync(IPage page, int count) =>
        Assertions.Expect(page.Locator("tr[data-list=indicators]")).ToHaveCountAsync(count);

    private static Task CellAsync(IPage page, string path) => page.ClickAsync($"td[data-path='{path}']");

    private static Task<string> TextAsync(IPage page, string path) =>
        page.Locator($"td[data-path='{path}']").InnerTextAsync();
}
