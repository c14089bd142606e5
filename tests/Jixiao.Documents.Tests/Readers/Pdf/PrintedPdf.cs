using System.Diagnostics;

namespace Jixiao.Documents.Tests.Readers.Pdf;

/// <summary>Prints html to pdf with headless Chromium; tests skip where it is not installed.</summary>
internal static class PrintedPdf
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    private const string Style = """
        @page { size: A4; margin: 15mm } body { font-family: 'Noto Sans CJK SC', sans-serif; font-size: 10.5pt }
        h1 { font-size: 16pt; text-align: center } table { border-collapse: collapse; width: 100% }
        td, th { border: 1px solid #000; padding: 3px 5px; font-weight: normal }
        """;

    public static async Task<byte[]> Print(string body, string style = "")
    {
        Assert.SkipUnless(IsInstalled("chromium"), "chromium 未安装，无法打印测试用 PDF");
        Assert.SkipUnless(IsInstalled("pdftotext"), "poppler-utils 未安装，无法读取 PDF");
        var folder = Directory.CreateTempSubdirectory("jixiao-print-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var html =
                $"<!doctype html><html><head><meta charset=\"utf-8\"><style>{Style}{style}</style></head><body>{body}</body></html>";
            await File.WriteAllTextAsync(page, html);
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            await OneAtATime.WaitAsync();
            try
            {
                await Run(page, pdf, Path.Combine(folder.FullName, "profile"));
            }
            finally
            {
                OneAtATime.Release();
            }

            return await File.ReadAllBytesAsync(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static async Task Run(string page, string pdf, string profile)
    {
        string[] arguments =
        [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile,
            "--no-pdf-header-footer",
            "--print-to-pdf=" + pdf,
            page,
        ];
        var start = new ProcessStartInfo("chromium", arguments)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(timeout.Token);
        await Task.WhenAll(output, errors);
    }
}
