using Jixiao.Core.Sources;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Readers.Pdf;

namespace Jixiao.Documents.Exports.Pdf;

/// <summary>
/// The page of <see cref="HtmlExport"/>, printed by a browser without a window: fonts embedded, text selectable, tagged, a bookmark a
/// form, page numbers.
/// </summary>
public static class PdfExport
{
    public static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromMinutes(10);

    /// <summary>True when a browser that can print is installed.</summary>
    public static bool IsPossible => Browser.Find() is not null;

    /// <summary>What is to be said where no browser that can print is installed; null where one is.</summary>
    public static Diagnostic? Missing =>
        IsPossible
            ? null
            : Failed(
                "browser-missing",
                $"没有找到打印 PDF 所需的浏览器。请安装 chromium（Debian：apt install chromium fonts-noto-cjk）、Chrome 或 Edge，或用环境变量 {Browser.Variable} 指出它的路径；也可以先输出 docx、xlsx 或 html。"
            );

    /// <returns>Null when it is written; else why not, and <paramref name="stream"/> is as it was.</returns>
    public static Diagnostic? Write(
        Stream stream,
        FormBatch batch,
        TimeSpan? timeLimit = null,
        CancellationToken cancellation = default
    )
    {
        if (Browser.Find() is not { } program)
        {
            return Missing;
        }
        var folder = Directory.CreateTempSubdirectory("jixiao-pdf-");
        try
        {
            var page = Path.Join(folder.FullName, "forms.html");
            using (var html = File.Create(page))
            {
                HtmlExport.Write(html, batch, markFields: false, forPrint: true);
            }
            return Print(program, folder.FullName, page, stream, timeLimit ?? DefaultTimeLimit, cancellation);
        }
        finally
        {
            Delete(folder);
        }
    }

    private static Diagnostic? Print(
        string program,
        string folder,
        string page,
        Stream stream,
        TimeSpan timeLimit,
        CancellationToken cancellation
    )
    {
        var pdf = Path.Join(folder, "forms.pdf");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeLimit);
        using var process = ChildProcess.Start(
            program,
            Browser.Arguments(Path.Join(folder, "profile"), page, pdf),
            limit.Token
        );
        if (process is null)
        {
            return Failed("browser-missing", $"浏览器 {program} 不能运行，PDF 没有输出。请检查它是否装好。");
        }
        process.Output.CopyTo(Stream.Null);
        var status = process.Wait();
        cancellation.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
        {
            return Failed(
                "print-took-too-long",
                $"浏览器打印了 {timeLimit.TotalSeconds:0} 秒还没有完成，已停止，PDF 没有输出。请分几批输出，或延长时限。"
            );
        }
        if (!File.Exists(pdf))
        {
            return Failed("print-failed", $"浏览器没有打印出 PDF（退出状态 {status}）：{LastLine(process.Errors)}");
        }
        using var printed = File.OpenRead(pdf);
        printed.CopyTo(stream);
        return null;
    }

    private static string LastLine(string errors) =>
        errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault()
        ?? "它没有说明原因。请重试，或改为输出 docx、html。";

    private static Diagnostic Failed(string code, string message) => new(code, Severity.Error, message, default);

    /// <summary>A process of the browser may still be closing its profile.</summary>
    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // It lies in the folder for temporary files, which is emptied without us.
        }
    }
}
