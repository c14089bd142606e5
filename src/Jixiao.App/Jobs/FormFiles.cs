using Jixiao.App.Filing;
using Jixiao.App.Filing.Storing;
using Jixiao.App.Storage;
using Jixiao.Core.Forms;
using Jixiao.Core.Workflow;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Pdf;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.App.Jobs;

/// <summary>A form as an official document.</summary>
public sealed class FormFiles(Database database)
{
    public static IReadOnlyList<string> Formats { get; } = ["docx", "xlsx", "pdf"];

    /// <param name="format">docx, xlsx or pdf.</param>
    /// <param name="stream">Written to from its beginning; may have to be sought in.</param>
    /// <returns>What the file is called.</returns>
    public async Task<Outcome<string>> WriteAsync(
        Actor actor,
        FormId id,
        string format,
        Stream stream,
        CancellationToken cancellation = default
    )
    {
        await using var work = await database.BeginAsync(actor, cancellation);
        if (await StoredForm.FindAsync(work, id, cancellation) is not { } form)
        {
            return StoredForm.NotFound("下载这张表");
        }
        if (Write(stream, form.Body, format, cancellation) is { } why)
        {
            return new Refusal("not-written", $"下载{form.Called}", why.TrimEnd('。'), null, "可以先下载其他格式");
        }
        return FileNames.Clean($"{form.UnitName} {form.Name}.{format}", $"form.{format}");
    }

    /// <returns>Null when it is written; else why not, in Chinese.</returns>
    internal static string? Write(Stream stream, Form form, string format, CancellationToken cancellation)
    {
        var batch = FormBatch.Of(ExportCatalog.Default.Lay(form));
        switch (format)
        {
            case "docx":
                DocxExport.Write(stream, batch);
                return null;
            case "xlsx":
                XlsxExport.Write(stream, batch);
                return null;
            case "pdf":
                return PdfExport.Write(stream, batch, cancellation: cancellation)?.Message;
            default:
                return $"没有“{format}”这种格式。可用的有 {string.Join('、', Formats)}。";
        }
    }
}
