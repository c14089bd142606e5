using System.Diagnostics;
using System.Text;
using Jixiao.Corpus.Printing;

namespace Jixiao.Corpus;

/// <summary>Writes a document in every format, with what is to be read in it. A pdf, which carries its time, is printed anew only when the page changed.</summary>
internal static class Maker
{
    public static async Task MakeAsync(CorpusDocument document, string corpus)
    {
        var folder = Directory.CreateDirectory(Path.Combine(corpus, document.Name)).FullName;
        string File(string extension) => Path.Combine(folder, $"{document.Name}.{extension}");
        var html = HtmlPrinter.Print(document.Blocks, document.Landscape);
        var same = System.IO.File.Exists(File("pdf")) && await OldAsync(File("html")) == html;
        await WriteAsync(File("html"), html);
        await WriteAsync(File("txt"), TextPrinter.Print(document.Blocks));
        await System.IO.File.WriteAllBytesAsync(File("docx"), DocxPrinter.Print(document.Blocks));
        await System.IO.File.WriteAllBytesAsync(File("xlsx"), XlsxPrinter.Print(document.Blocks));
        await WriteAsync(File("expected.json"), ExpectedJson.Write(document.Forms));
        if (same)
        {
            return;
        }
        await PdfAsync(File("html"), File("pdf"));
        await RunAsync("pdftotext", ["-layout", File("pdf"), File("layout.txt")]);
        await RunAsync("pdftotext", ["-raw", File("pdf"), File("raw.txt")]);
        await RunAsync("pdftotext", [File("pdf"), File("order.txt")]);
    }

    private static async Task<string> OldAsync(string file) =>
        System.IO.File.Exists(file) ? await System.IO.File.ReadAllTextAsync(file) : "";

    /// <summary>Prints a page to pdf with chromium.</summary>
    public static async Task PdfAsync(string html, string pdf)
    {
        var profile = Directory.CreateTempSubdirectory("jixiao-chromium").FullName;
        await RunAsync(
            "chromium",
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                $"--user-data-dir={profile}",
                "--no-pdf-header-footer",
                $"--print-to-pdf={pdf}",
                new Uri(html).AbsoluteUri,
            ]
        );
        Directory.Delete(profile, recursive: true);
    }

    public static async Task RunAsync(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {await error}");
        }
    }

    private static Task WriteAsync(string file, string text) =>
        System.IO.File.WriteAllTextAsync(file, text, new UTF8Encoding(false));
}
