using System.Security.Cryptography;
using System.Text.Json;
using Jixiao.Cli.Reading;
using Jixiao.Core.Sources;
using Jixiao.Documents;

namespace Jixiao.Cli.Exporting;

/// <summary>Files as forms: documents are read, JSON of the contract is taken as it is.</summary>
internal sealed class ExportInput(FileReading reader)
{
    public DocumentReading Read(string file) =>
        Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) ? Json(file) : reader.Read(file);

    /// <summary>
    /// The files of what stands on the command line. What an export has written into one of the folders is no source of the next, unless
    /// it is named itself.
    /// </summary>
    /// <param name="own">Full paths of what this export writes or has written.</param>
    public static List<string> Files(IReadOnlyList<string> given, IReadOnlySet<string> own)
    {
        var named = given.ToHashSet(StringComparer.Ordinal);
        return [.. InputFiles.Expand(given).Where(f => named.Contains(f) || !own.Contains(Path.GetFullPath(f)))];
    }

    /// <summary>Of the bytes; null when they cannot be read now (what is wrong is said when they are read as forms).</summary>
    public static string? Sha256(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static DocumentReading Json(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            // Rows under the field names of the exchange are JSON too.
            var exchanged = FormReader.Read(file, bytes);
            return exchanged.Format == "json" ? exchanged : new(file, "json", sha256, JsonForms.Read(bytes), []);
        }
        catch (Exception refusal) when (refusal is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(file, "file-not-found", "没有这个文件。请检查路径和文件名。");
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return Failed(file, "cannot-open", $"打不开：{refusal.Message} 请检查文件的权限、是否被占用。");
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            return Failed(file, "not-the-contract", $"JSON 读不出表格：{fault.Message}");
        }
    }

    private static DocumentReading Failed(string file, string code, string message) =>
        new(file, "json", "", [], [new Diagnostic(code, Severity.Error, message, default)]);
}
