using Jixiao.Core.Sources;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Pdf;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Documents.Exports;

/// <summary>The file formats forms are written in. A new one is a line here.</summary>
public static class ExportFormats
{
    private static readonly Dictionary<string, Format> All = new(StringComparer.Ordinal)
    {
        ["docx"] = new(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            (stream, batch, _, _) => Done(() => DocxExport.Write(stream, batch))
        ),
        ["xlsx"] = new(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            (stream, batch, _, _) => Done(() => XlsxExport.Write(stream, batch))
        ),
        ["pdf"] = new("application/pdf", PdfExport.Write),
        ["html"] = new(
            "text/html; charset=utf-8",
            (stream, batch, _, _) => Done(() => HtmlExport.Write(stream, batch))
        ),
    };

    /// <summary>"docx", "xlsx", "pdf", "html".</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <exception cref="KeyNotFoundException">The name is none of <see cref="Names"/>.</exception>
    public static string MediaType(string name) => All[name].MediaType;

    /// <param name="timeLimit">For a pdf; null for the usual one.</param>
    /// <returns>Null when it is written; else why not, and <paramref name="stream"/> is as it was.</returns>
    /// <exception cref="KeyNotFoundException">The name is none of <see cref="Names"/>.</exception>
    public static Diagnostic? Write(
        string name,
        Stream stream,
        FormBatch batch,
        TimeSpan? timeLimit = null,
        CancellationToken cancellation = default
    ) => All[name].Write(stream, batch, timeLimit, cancellation);

    private static Diagnostic? Done(Action write)
    {
        write();
        return null;
    }

    private delegate Diagnostic? Writer(
        Stream stream,
        FormBatch batch,
        TimeSpan? timeLimit,
        CancellationToken cancellation
    );

    private sealed record Format(string MediaType, Writer Write);
}
