namespace Jixiao.Documents.Exports.Pdf;

/// <summary>The browser that prints: Chromium or one of its kin.</summary>
internal static class Browser
{
    /// <summary>Environment variable that names the program; it is asked before all else.</summary>
    public const string Variable = "JIXIAO_CHROMIUM";

    private static readonly string[] Programs =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    private static readonly string[] Elsewhere =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of the program; null when there is none.</summary>
    public static string? Find() => Find(Environment.GetEnvironmentVariable);

    public static string? Find(Func<string, string?> variable)
    {
        if (variable(Variable) is { Length: > 0 } given)
        {
            return File.Exists(given) ? given : null;
        }
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Programs
            .SelectMany(program => folders.Select(folder => Path.Join(folder, program + suffix)))
            .Concat(Elsewhere)
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Nothing of the person's own browser is touched: profile, sync and updates are left out.</summary>
    /// <param name="folder">Empty; for the profile.</param>
    public static IEnumerable<string> Arguments(string folder, string page, string pdf) =>
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-extensions",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder,
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--print-to-pdf=" + pdf,
            new Uri(page).AbsoluteUri,
        ];
}
