using System.Net;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;

namespace Jixiao.Web.Tests.Pages;

/// <summary>The three administrators at their pages.</summary>
public sealed class AdministrationTests(Site site)
{
    [Fact]
    public async Task New_account_gets_a_password_once_and_roles_but_never_two_administrators()
    {
        using var security = await SignInAsync("security", 101);

        var made = await PostAsync(security, "/people?handler=New", ("login", "xin.ren"), ("name", "新人"));
        made.ShouldContain("一次性密码");
        var path = made.Split("下一步：<a href=\"")[1].Split('"')[0];
        (
            await PostAsync(
                security,
                path + "?handler=Grant",
                ("role", "systemAdministrator"),
                ("unit", Site.County + "/")
            )
        ).ShouldContain("全区划");
        var joined = await PostAsync(
            security,
            path + "?handler=Grant",
            ("role", "auditAdministrator"),
            ("unit", Site.County + "/")
        );

        joined.ShouldContain("须由不同的人担任");
        joined.ShouldContain("不能给这个账号加“审计管理员”");
        (
            await PostAsync(security, path + "?handler=Grant", ("role", "clerk"), ("unit", Site.OtherCounty + "/"))
        ).ShouldContain("role=\"alert\"");
    }

    [Fact]
    public async Task Own_account_is_not_disabled_and_other_divisions_are_not_found()
    {
        using var security = await SignInAsync("security", 102);

        var own = await PostAsync(security, $"/people/{site.People["security"]}?handler=Disable", ("disabled", "true"));
        using var faraway = await security.SendAsync(HttpMethod.Get, $"/people/{site.People["faraway"]}", null);

        own.ShouldContain("不能重置或停用自己的账号");
        faraway.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Unit_is_added_once_and_stands_in_a_trail_that_holds()
    {
        using var system = await SignInAsync("system", 103);
        using var audit = await SignInAsync("audit", 104);
        (string, string)[] fields =
        [
            ("division", Site.County),
            ("parent", "101"),
            ("code", "101009"),
            ("name", "清河县第九小学"),
        ];

        await PostAsync(system, "/units?handler=Add", fields);
        var again = await PostAsync(system, "/units?handler=Add", fields);
        var trail = await PostAsync(audit, "/trail?handler=Verify");
        using var filtered = await audit.SendAsync(HttpMethod.Get, "/trail?does=addUnit&person=%E5%86%AF", null);

        again.ShouldContain("已有单位使用");
        trail.ShouldContain("链条完整");
        (await filtered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(
            "清河县第九小学"
        );
    }

    private async Task<Caller> SignInAsync(string login, int number)
    {
        var caller = new Caller(login, site, number);
        await caller.SignInAsync(login);
        return caller;
    }

    private static async Task<string> PostAsync(Caller caller, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var answer = await caller.SendAsync(HttpMethod.Post, path, content);
        ((int)answer.StatusCode).ShouldBeLessThan(400, path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
