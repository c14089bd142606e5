using System.Diagnostics.CodeAnalysis;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Readers;

namespace Jixiao.Cli.Reading;

/// <summary>Reads one file, whatever happens: what goes wrong is a diagnostic of its reading, never an exception.</summary>
/// <param name="timeLimit">For each file.</param>
internal sealed class FileReading(Stream standardInput, ReadingLimits limits, TimeSpan timeLimit)
{
    [SuppressMessage("Design", "CA1031", Justification = "One file must not end the reading of the others.")]
    public DocumentReading Read(string file)
    {
        try
        {
            using var time = new CancellationTokenSource(timeLimit);
            return Load(file) is { } bytes
                ? FormReader.Read(file, bytes, limits, time.Token)
                : Failed(
                    file,
                    "too-large",
                    $"文件超过 {limits.FileBytes >> 20} MB，不像绩效目标表，没有读。请拆分后再读。"
                );
        }
        catch (OperationCanceledException)
        {
            return Failed(
                file,
                "took-too-long",
                $"读了 {timeLimit.TotalSeconds:0} 秒还没有读完，已停止。可以用 --time-limit 延长时间，或拆分文件后再读。"
            );
        }
        catch (Exception refusal) when (refusal is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(file, "file-not-found", "没有这个文件。请检查路径和文件名。");
        }
        catch (UnauthorizedAccessException)
        {
            return Failed(file, "cannot-open", "打不开：没有读取权限，或它不是普通文件。请检查文件的权限。");
        }
        catch (IOException refusal)
        {
            return Failed(file, "cannot-open", $"打不开：{refusal.Message} 请检查文件是否完好、是否被占用。");
        }
        catch (Exception fault)
        {
            return Failed(
                file,
                "internal-error",
                $"读取时程序出错（{fault.GetType().Name}：{fault.Message}），其他文件不受影响。请把这个文件发给维护者。"
            );
        }
    }

    /// <summary>Null when there are more bytes than the limit; nothing beyond it is kept in memory.</summary>
    private byte[]? Load(string file)
    {
        if (file == InputFiles.StandardInput)
        {
            return LoadToEnd(standardInput);
        }
        using var stream = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            1
        );
        // A pipe or device has no length to go by.
        if (!stream.CanSeek || stream.Length == 0)
        {
            return LoadToEnd(stream);
        }
        if (stream.Length > limits.FileBytes)
        {
            return null;
        }
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    private byte[]? LoadToEnd(Stream stream)
    {
        using var all = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is > 0 and var length)
        {
            if (all.Length + length > limits.FileBytes)
            {
                return null;
            }
            all.Write(chunk, 0, length);
        }
        return all.ToArray();
    }

    private static DocumentReading Failed(string file, string code, string message) =>
        new(file, FormatByName(file), "", [], [new Diagnostic(code, Severity.Error, message, default)]);

    /// <summary>The name is all there is to tell the format of a file that was not read.</summary>
    private static string FormatByName(string file) =>
        Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => "markdown",
            ".htm" or ".html" or ".xhtml" => "html",
            ".csv" or ".tsv" => "csv",
            ".docx" => "docx",
            ".doc" => "doc",
            ".xlsx" or ".xlsm" => "xlsx",
            ".xls" => "xls",
            ".pdf" => "pdf",
            _ => "text",
        };
}
