using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Lists;

/// <summary>Somebody who is signed in at many places and has given many programs a token.</summary>
public sealed class AccountListTests(Site site, Browser browser)
{
    [Fact]
    public async Task Places_and_tokens_are_paged_and_searched_each_for_itself()
    {
        var login = await site.AddTwinAsync("clerk");
        await site.RunAsync(
            """
            insert into session (session_id, person_id, secret_hash, started_at, seen_at, expires_at, address, agent)
            select gen_random_uuid(), $1, '\x00', now(), now() - n * interval '1 minute', now() + interval '1 day', '10.9.8.' || n, 'Firefox/1'
            from generate_series(100, 130) n
            """,
            site.People[login]
        );
        await site.RunAsync(
            """
            insert into api_token (token_id, person_id, name, secret_hash, scopes, created_at, expires_at)
            select gen_random_uuid(), $1, '取数程序' || n, '\x00', '{forms.read}', now() - n * interval '1 minute', now() + interval '9 days'
            from generate_series(100, 130) n
            """,
            site.People[login]
        );
        var page = await browser.SignInAsync(site, login, "/account");
        var places = new PagedList(page, "#place-rows li", 10, "#from") { Place = "place", Within = "#places" };
        var tokens = new PagedList(page, "#token-rows li", 10, "#named") { Place = "token", Within = "#tokens" };

        await places.TurnAsync();
        await places.FindAsync("10.9.8.129");
        await tokens.TurnAsync();
        await tokens.FindAsync("取数程序129");

        await page.FillAsync("#from", "10.9.8.128");
        await Assertions.Expect(places.All).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".htmx-request, .htmx-settling, .htmx-added")).ToHaveCountAsync(0);
        await page.FillAsync("#named", "取数程序127");
        await Assertions.Expect(tokens.All).ToHaveCountAsync(1);
        await tokens.All.GetByText("作废").ClickAsync();
        await Assertions.Expect(page.Locator("#token-rows")).ToContainTextAsync("没有这种用途的令牌");
        await Assertions.Expect(places.All).ToHaveCountAsync(1);
        await page.FillAsync("#named", "");
        await Assertions.Expect(tokens.All).ToHaveCountAsync(10);
    }
}
