using System.Net;
using System.Text.RegularExpressions;
using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Web.Features.Forms;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Jixiao.Web.Tests.Pages;

/// <summary>The page of a form is rendered once for many: what is one's own on it comes from nobody else.</summary>
public sealed partial class FormPageTests(Site site, Browser browser)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Page_says_its_own_form_and_reader_whoever_opened_one_before()
    {
        var (first, second) = (await NewFormAsync("校舍维修"), await NewFormAsync("<b>食堂</b>&'设备"));
        var (one, other) = (await site.AddTwinAsync("clerk"), await site.AddTwinAsync("clerk"));
        using var reader = await SignInAsync(one, 121);
        using var next = await SignInAsync(other, 122);

        var before = await ReadAsync(reader, first);
        var page = await ReadAsync(next, second);

        before.ShouldContain("<h1>校舍维修</h1>");
        before.ShouldContain(one);
        page.ShouldContain("<h1>&lt;b&gt;食堂&lt;/b&gt;&amp;&#x27;设备</h1>");
        page.ShouldContain($"data-api=\"/api{second.Path()}\"");
        page.ShouldContain($"data-person=\"{site.People[other]}\"");
        page.ShouldContain(other);
        page.ShouldNotContain(one);
        page.ShouldNotContain(first.Id.ToString());
        page.ShouldNotContain(site.People[one].ToString());
        Tokens(page).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        (Tokens(page)[0] == Tokens(before)[0]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("校舍维修", "校舍维修.docx")]
    [InlineData("", "2027年度项目支出绩效目标表.docx")]
    public async Task Document_of_a_form_is_called_by_its_name_or_its_title(string name, string file)
    {
        var form = await NewFormAsync(name);
        using var reader = await SignInAsync("clerk", 141);

        using var answer = await reader.SendAsync(HttpMethod.Get, $"/api{form.Path()}/document?format=docx", null);

        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(file);
    }

    [Fact]
    public async Task Token_of_the_page_is_its_reader_s_and_nobody_else_s()
    {
        var form = await NewFormAsync("校舍维修");
        using var reader = await SignInAsync(await site.AddTwinAsync("clerk"), 123);
        using var other = await SignInAsync(await site.AddTwinAsync("clerk"), 124);
        var (own, others) = (Tokens(await ReadAsync(reader, form))[0], Tokens(await ReadAsync(other, form))[0]);

        (await DeleteAsync(reader, form, others)).ShouldBe(HttpStatusCode.BadRequest);
        (await DeleteAsync(reader, form, own)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_is_kept_of_the_page_names_neither_person_nor_unit_nor_form()
    {
        var form = await NewFormAsync("校舍维修");
        var login = await site.AddTwinAsync("clerk");
        using var reader = await SignInAsync(login, 125);
        await ReadAsync(reader, form);

        var kept = site.Services.GetRequiredService<FormFrames>().Kinds.Select(k => k.Lasting).ToList();

        kept.ShouldNotBeEmpty();
        kept.ShouldAllBe(k => k.Contains("id=\"sheet\"", StringComparison.Ordinal));
        string[] own = [login, "会计", "清河县", "校舍维修", form.Id.ToString(), site.People[login].ToString(), "CfDJ"];
        foreach (var word in own)
        {
            kept.ShouldAllBe(k => !k.Contains(word, StringComparison.Ordinal), word);
        }
    }

    [Fact]
    public async Task Page_asks_the_database_for_rights_each_time()
    {
        var form = await NewFormAsync("校舍维修");
        var login = await site.AddTwinAsync("clerk");
        using var reader = await SignInAsync(login, 126);
        (await ReadAsync(reader, form)).ShouldContain("data-tool=\"submit\"");

        await using (var work = await site.Database.BeginUpkeepAsync(Never))
        {
            await work.RunAsync(
                "update role_grant set role = 'unitReviewer' where person_id = $1",
                [site.People[login]],
                Never
            );
            await work.CommitAsync(Never);
        }
        (await ReadAsync(reader, form)).ShouldNotContain("data-tool=\"submit\"");

        await using (var work = await site.Database.BeginUpkeepAsync(Never))
        {
            await work.RunAsync(
                "update role_grant set unit_path = '/202/' where person_id = $1",
                [site.People[login]],
                Never
            );
            await work.CommitAsync(Never);
        }
        using var answer = await reader.SendAsync(HttpMethod.Get, form.Path(), null);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Menu_signs_out()
    {
        var page = await browser.SignInAsync(site, await site.AddTwinAsync("clerk"), "/forms");

        await page.ClickAsync(".jx-top details.jx-menu summary");
        await page.ClickAsync(".jx-top details.jx-menu button");

        await page.WaitForURLAsync(url => url.EndsWith("/signin", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    private async Task<FormId> NewFormAsync(string name)
    {
        var id = await Place.All[0].NewFormAsync(site);
        var change = new Change(ChangeKind.Set, "/project/name") { To = name };
        var edited = await site
            .Services.GetRequiredService<FormEditor>()
            .EditAsync(site.ActorOf("clerk"), id, new(Guid.NewGuid(), 1, [change]), Never);
        edited.IsRefused.ShouldBeFalse();
        return id;
    }

    private async Task<Caller> SignInAsync(string login, int number)
    {
        var caller = new Caller(login, site, number);
        await caller.SignInAsync(login);
        return caller;
    }

    private static async Task<string> ReadAsync(Caller caller, FormId form)
    {
        using var answer = await caller.SendAsync(HttpMethod.Get, form.Path(), null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As a browser sends the page's own button: the token is a field of the form.</summary>
    private static async Task<HttpStatusCode> DeleteAsync(Caller caller, FormId form, string token)
    {
        using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await caller.SendAsync(
            HttpMethod.Post,
            form.Path() + "?handler=Delete",
            fields,
            tokenInHeader: false
        );
        return answer.StatusCode;
    }

    private static List<string> Tokens(string page) => [.. Token().Matches(page).Select(m => m.Groups["token"].Value)];

    [GeneratedRegex(
        """(name="jixiao-token" content|name="__RequestVerificationToken" value)="(?<token>[^"]+)""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();
}
