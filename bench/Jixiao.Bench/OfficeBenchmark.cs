using System.Diagnostics;
using Jixiao.Documents;

namespace Jixiao.Bench;

/// <summary>The workbook and the Word file of the other benchmarks through LibreOffice's headless conversion, for comparison: one call each, by the clock.</summary>
internal static class OfficeBenchmark
{
    public static async Task Run()
    {
        Console.WriteLine("LibreOffice, headless conversion (one call each, start-up included)");
        if (!IsInstalled())
        {
            Console.WriteLine("  soffice: not installed");
            return;
        }
        await Compare("100,000 rows of xlsx to csv", "rows.xlsx", IndicatorWorkbook.Make(100_000), "csv");
        await Compare("2,000 tables of docx to text", "tables.docx", DocxBenchmark.Make(2_000), "txt:Text");
    }

    private static async Task Compare(string title, string name, byte[] file, string to)
    {
        var folder = Directory.CreateTempSubdirectory("jixiao-bench-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(path, file);
            var watch = Stopwatch.StartNew();
            FormReader.Read(name, file);
            var own = watch.Elapsed;
            watch.Restart();
            await Convert(folder.FullName, path, to);
            Console.WriteLine(
                Rounds.Format(
                    $"  {title, -32}{watch.Elapsed.TotalMilliseconds, 9:0} ms; read and recognised here {own.TotalMilliseconds:0} ms (first call); {watch.Elapsed / own:0.0} times as long"
                )
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Convert(string folder, string path, string to)
    {
        var start = new ProcessStartInfo("soffice")
        {
            ArgumentList =
            {
                "-env:UserInstallation=file://" + Path.Combine(folder, "profile"),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder,
                path,
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
    }

    private static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "soffice")));
}
