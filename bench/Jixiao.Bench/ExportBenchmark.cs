using System.Diagnostics;
using System.Globalization;
using Jixiao.Core.Forms;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Pdf;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Bench;

/// <summary>
/// 1,000 project forms laid out and written to one file of each format, with a table of contents; the pdf against the browser alone
/// printing the finished page; and the highest memory at 1,000 and 4,000 forms, each in a process of its own.
/// </summary>
internal static class ExportBenchmark
{
    /// <summary>First word of a call that measures memory: "memory xlsx 4000".</summary>
    public const string Memory = "memory";

    private const int Forms = 1_000;
    private const int PdfRounds = 3;

    private static readonly Dictionary<string, Action<Stream, FormBatch>> Writers = new(StringComparer.Ordinal)
    {
        ["xlsx"] = XlsxExport.Write,
        ["docx"] = DocxExport.Write,
        ["html"] = (stream, batch) => HtmlExport.Write(stream, batch),
    };

    public static Task Run()
    {
        var source = new SyntheticForms(1);
        var forms = Enumerable.Range(0, Forms).Select(_ => source.Next()).ToList();
        var file = Path.GetTempFileName();
        var medians = Rounds.Medians([
            ("laid out only", () => Count(Batch(forms, Forms))),
            .. Writers.Select(w => (w.Key, (Action)(() => Write(file, w.Value, Batch(forms, Forms))))),
        ]);
        Rounds.Print($"export: {Forms} forms (aims: xlsx 3000 ms, docx 5000 ms, html 1000 ms)", medians);
        foreach (var (format, write) in Writers)
        {
            Write(file, write, Batch(forms, Forms));
            Console.WriteLine(Rounds.Format($"  {format}: {new FileInfo(file).Length >> 10} KB"));
        }
        File.Delete(file);
        MemoryOf("xlsx");
        MemoryOf("docx");
        MemoryOf("html");
        Pdf(forms);
        return Task.CompletedTask;
    }

    /// <summary>In a process of its own: the forms are made, laid out and written one at a time.</summary>
    public static void Measure(string format, int count)
    {
        var source = new SyntheticForms(1);
        var file = Path.GetTempFileName();
        Write(file, Writers[format], Batch(Enumerable.Range(0, count).Select(_ => source.Next()), count));
        File.Delete(file);
        Console.WriteLine(Rounds.Format($"  {format}, {count} forms: peak memory {Rounds.PeakMegabytes()} MB"));
    }

    private static void MemoryOf(string format)
    {
        foreach (var count in new[] { Forms, Forms * 4 })
        {
            var size = count.ToString(CultureInfo.InvariantCulture);
            using var process = Process.Start(Environment.ProcessPath!, Arguments([Memory, format, size]));
            process.WaitForExit();
        }
    }

    /// <summary>Under the name of its library the program is run by dotnet, which needs the library first.</summary>
    private static IEnumerable<string> Arguments(IEnumerable<string> words) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? words.Prepend(typeof(ExportBenchmark).Assembly.Location)
            : words;

    private static void Pdf(List<Form> forms)
    {
        if (!PdfExport.IsPossible)
        {
            Console.WriteLine("export to pdf: no browser");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("jixiao-bench-");
        var page = Path.Join(folder.FullName, "forms.html");
        Write(page, Writers["html"], Batch(forms, Forms));
        var (alone, whole) = (new List<double>(), new List<double>());
        for (var round = 0; round < PdfRounds; round++)
        {
            alone.Add(Seconds(() => Print(folder.FullName, page, round)));
            whole.Add(Seconds(() => Whole(forms)));
        }
        folder.Delete(recursive: true);
        var (a, w) = (alone.Order().ElementAt(PdfRounds / 2), whole.Order().ElementAt(PdfRounds / 2));
        Console.WriteLine(
            Rounds.Format($"  pdf: {w:0.0} s; browser printing the finished page {a:0.0} s; {w / a:0.00} (aim 1.30)")
        );
    }

    private static void Whole(List<Form> forms)
    {
        using var stream = new MemoryStream();
        if (PdfExport.Write(stream, Batch(forms, Forms)) is { } failure)
        {
            throw new InvalidOperationException(failure.Message);
        }
    }

    private static void Print(string folder, string page, int round)
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
            "--user-data-dir=" + Path.Join(folder, Rounds.Format($"profile{round}")),
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--print-to-pdf=" + Path.Join(folder, "alone.pdf"),
            page,
        ];
        var start = new ProcessStartInfo("chromium", arguments)
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
    }

    private static double Seconds(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Write(string file, Action<Stream, FormBatch> write, FormBatch batch)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        write(stream, batch);
    }

    private static void Count(FormBatch batch)
    {
        foreach (var form in batch.Forms)
        {
            _ = form.Blocks.Count;
        }
    }

    private static FormBatch Batch(IEnumerable<Form> forms, int count) =>
        new(
            "绩效表格汇编",
            forms.Select(f => ExportCatalog.Default.Lay(f)),
            [.. Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"项目 {i}"))]
        );
}
