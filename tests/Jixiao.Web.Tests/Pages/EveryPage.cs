using Jixiao.App.Filing;
using Jixiao.App.Filing.Editing;
using Jixiao.Web.Tests.Authorization;
using Jixiao.Web.Tests.Running;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Pages;

/// <summary>
/// Every page as the person it is for opens it: no serious fault for those who cannot see or point, nothing the browser complains of, few
/// statements, no scrolling sideways on a phone. With JIXIAO_SCREENS=folder each is also photographed at both widths.
/// </summary>
public sealed class EveryPage(Site site, Browser browser)
{
    private const int MostQueries = 10;

    public static TheoryData<string, string, string> Pages { get; } =
        new()
        {
            { "signin", "", "/signin" },
            { "desk-clerk", "clerk", "/" },
            { "desk-reviewer", "performanceReviewer", "/" },
            { "desk-administrator", "system", "/" },
            { "forms", "clerk", "/forms" },
            { "forms-new", "clerk", "/forms/new" },
            { "forms-new-many", "widely", "/forms/new" },
            { "form", "clerk", "{form}" },
            { "versions", "clerk", "{form}/versions" },
            { "import", "clerk", "/import" },
            { "import-open", "clerk", "{import}" },
            { "jobs", "clerk", "/jobs" },
            { "rules", "clerk", "/rules?category=Values" },
            { "rules-found", "system", "/rules?search=JX201&profile=hubei" },
            { "account", "clerk", "/account" },
            { "password", "clerk", "/account/password" },
            { "signout", "clerk", "/signout" },
            { "people", "security", "/people" },
            { "person", "security", "{person}" },
            { "units", "system", "/units" },
            { "trail", "audit", "/trail" },
            { "not-found", "clerk", "/nowhere" },
            { "forbidden", "clerk", "/people" },
            { "conflict", "clerk", "/error?status=409" },
            { "fault", "", "/error?status=500" },
        };

    /// <summary>A new page without a line above is not looked at by anyone.</summary>
    [Fact]
    public void Pages_are_those_of_the_route_table()
    {
        var looked = Pages.Select(p => Pattern(p.Data.Item3)).ToHashSet(StringComparer.Ordinal);

        var routes = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => RouteTable.Plain(e.RoutePattern))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        routes.Count.ShouldBeGreaterThan(10);
        routes
            .Except(looked, StringComparer.Ordinal)
            .ShouldBeEmpty("each has a line in Pages, so that axe looks at it");
    }

    /// <summary>"/forms/{division}/{year}/{id}/versions" of "{form}/versions"</summary>
    private static string Pattern(string path) =>
        path.Split('?')[0]
            .Replace("{form}", "/forms/{division}/{year}/{id}", StringComparison.Ordinal)
            .Replace("{import}", "/import/{division}/{year}/{id}", StringComparison.Ordinal)
            .Replace("{person}", "/people/{id}", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_can_be_used_by_everyone(string name, string login, string path)
    {
        path = await FillAsync(path);
        foreach (var width in new[] { 1440, 390 })
        {
            var page = await OpenAsync(login, width);
            var complaints = new List<string>();
            page.Console += (_, message) =>
            {
                var refused =
                    message.Text.Contains("404", StringComparison.Ordinal)
                    || message.Text.Contains("403", StringComparison.Ordinal);
                if (message.Type == "error" && !refused)
                {
                    complaints.Add(message.Text);
                }
            };
            var answer = (await page.GotoAsync(path))!;
            if (name == "form")
            {
                await Assertions.Expect(page.Locator("#editor[data-ready=true]")).ToBeVisibleAsync();
            }
            if (name == "import-open")
            {
                await Assertions.Expect(page.Locator("#import[data-ready=true]")).ToBeVisibleAsync();
            }
            if (name == "forms-new-many")
            {
                await page.ClickAsync("#unit-find");
                await Assertions.Expect(page.Locator(".jx-options [role=option]")).ToHaveCountAsync(20);
            }
            await page.PhotographAsync(name, $"{width}");

            int.Parse(answer.Headers["x-jixiao-queries"], System.Globalization.CultureInfo.InvariantCulture)
                .ShouldBeLessThanOrEqualTo(MostQueries);
            complaints.ShouldBeEmpty();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
                width,
                $"{name} scrolls sideways at {width}"
            );
            (await page.FaultsAsync()).ShouldBeEmpty("in the light");
            if (width == 1440)
            {
                // An office screen at twice the size.
                await page.SetViewportSizeAsync(width / 2, 450);
                await page.PhotographAsync(name, "200-percent");
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
                    width / 2,
                    $"{name} scrolls sideways at 200 %"
                );
                await page.SetViewportSizeAsync(width, 900);
            }
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await Assertions.Expect(page.Locator("html[data-bs-theme=dark]")).ToHaveCountAsync(1);
            await page.PhotographAsync(name, $"{width}-dark");
            (await page.FaultsAsync()).ShouldBeEmpty("in the dark");
            await page.Context.CloseAsync();
        }
    }

    private async Task<IPage> OpenAsync(string login, int width)
    {
        if (login.Length > 0)
        {
            return await browser.SignInAsync(site, login, "/account", width);
        }
        var context = await browser.OpenAsync(site, width);
        return await context.NewPageAsync();
    }

    private async Task<string> FillAsync(string path)
    {
        var own = Place.All[0];
        if (path.StartsWith("{form}", StringComparison.Ordinal))
        {
            var id = await own.NewFormAsync(site);
            (string Path, string To)[] cells =
            [
                ("/project/name", "校舍维修"),
                ("/funds/totalYuan", "820000.00"),
                ("/indicators/r1/name", "人均维修成本"),
                ("/indicators/r1/valueText", "≤82万元"),
                ("/indicators/r1/weight", "30"),
                ("/indicators/r4/name", "维修校舍数量"),
                ("/indicators/r4/valueText", "≥3所"),
                ("/indicators/r4/weight", "20"),
                ("/indicators/r5/name", "工程验收合格率"),
                ("/indicators/r5/valueText", "≥120%"),
                ("/indicators/r5/weight", "10"),
            ];
            var changes = cells.Select(c => new Change(ChangeKind.Set, c.Path) { To = c.To }).ToList();
            var edited = await site
                .Services.GetRequiredService<FormEditor>()
                .EditAsync(site.ActorOf("clerk"), id, new(Guid.NewGuid(), 1, changes), default);
            edited.IsRefused.ShouldBeFalse();
            await FreezeAsync(id);
            return $"/forms/{id.Division}/{id.Year}/{id.Id}" + path["{form}".Length..];
        }
        return path switch
        {
            "{import}" => $"/import/{own.Division}/{Place.Year}/{await own.NewImportAsync(site)}",
            "{person}" => $"/people/{site.People["clerk"]}",
            _ => path,
        };
    }

    /// <summary>As a submission leaves it, with another name than it has now.</summary>
    private async Task FreezeAsync(FormId id)
    {
        await using var work = await site.Database.BeginUpkeepAsync();
        await work.RunAsync(
            """
            insert into form_version (division_code, fiscal_year, form_id, version, scope, state, body, keys, profile, at, by_person)
            select division_code, fiscal_year, form_id, 1, scope, 'submitted', jsonb_set(body, '{project,name}', '"校舍改造"'), keys, 'national@1', now(), created_by
            from form where form_id = $1
            """,
            [id.Id]
        );
        await work.RunAsync("update form set version = 1 where form_id = $1", [id.Id]);
        await work.CommitAsync();
    }
}
