using Jixiao.Web.Tests.Running;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Jixiao.Web.Tests.Running;

/// <summary>Chromium as it is installed. Where it is not, the tests that need it are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

    /// <summary>Milliseconds that a page may take on a machine with other things to do.</summary>
    private const int MostWait = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Programs, File.Exists) is not { } program)
        {
            return;
        }
        Assertions.SetDefaultExpectTimeout(MostWait);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = program,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
    }

    /// <summary>A browser of its own, not signed in.</summary>
    public async Task<IBrowserContext> OpenAsync(Site site, int width = 1440, int height = 900, bool script = true)
    {
        Assert.SkipWhen(browser is null, "Chromium is not installed (apt-get install chromium).");
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = site.Url,
                Locale = "zh-CN",
                JavaScriptEnabled = script,
                // Colours that are on their way from light to dark are no colours to judge.
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new ViewportSize { Width = width, Height = height },
            }
        );
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        context.SetDefaultTimeout(MostWait);
        return context;
    }

    /// <summary>A page of a person who has signed in.</summary>
    public async Task<IPage> SignInAsync(Site site, string login, string path = "/", int width = 1440)
    {
        var context = await OpenAsync(site, width);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/signin?back={Uri.EscapeDataString(path)}");
        await page.FillAsync("#login", login);
        await page.FillAsync("#password", Site.Password);
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/signin", StringComparison.Ordinal));
        return page;
    }
}
