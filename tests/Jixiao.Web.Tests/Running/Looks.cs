using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Jixiao.Web.Tests.Running;

/// <summary>A page as people of all kinds meet it. With JIXIAO_SCREENS=folder it is also photographed.</summary>
internal static class Looks
{
    /// <summary>As it stands, on a phone and on an office screen, in the light and in the dark: no serious fault, no scrolling sideways.</summary>
    public static async Task LookAsync(this IPage page, string name)
    {
        foreach (var width in new[] { 390, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                await page.PhotographAsync(name, scheme == ColorScheme.Dark ? $"{width}-dark" : $"{width}");
                (await page.FaultsAsync()).ShouldBeEmpty($"{name} at {width}, {scheme}");
            }
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(
                width,
                $"{name} scrolls sideways at {width}"
            );
        }
    }

    /// <summary>What axe finds serious or critical, with the places.</summary>
    public static async Task<string[]> FaultsAsync(this IPage page)
    {
        var axe = await File.ReadAllTextAsync(Axe(), TestContext.Current.CancellationToken);
        await page.EvaluateAsync(axe + "; 0");
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const found = await axe.run(document, { resultTypes: ['violations'] });
              return found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
            }
            """
        );
    }

    public static async Task PhotographAsync(this IPage page, string name, string kind)
    {
        if (Environment.GetEnvironmentVariable("JIXIAO_SCREENS") is { Length: > 0 } folder)
        {
            var path = Path.Combine(folder, $"{name}-{kind}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
        }
    }

    private static string Axe([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../node_modules/axe-core/axe.min.js");
}
