using Jixiao.Core.Sources;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Docx;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Pdf;
using Jixiao.Documents.Exports.Xlsx;

namespace Jixiao.Cli.Exporting;

/// <summary>The file formats of forms. A new one is a line here.</summary>
internal static class ExportWriters
{
    /// <summary>Writes a batch; gives null, or why it could not.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Stream, FormBatch, Diagnostic?>> ByFormat = new Dictionary<
        string,
        Func<Stream, FormBatch, Diagnostic?>
    >(StringComparer.Ordinal)
    {
        ["docx"] = (stream, batch) => Done(() => DocxExport.Write(stream, batch)),
        ["xlsx"] = (stream, batch) => Done(() => XlsxExport.Write(stream, batch)),
        ["pdf"] = (stream, batch) => PdfExport.Write(stream, batch),
        ["html"] = (stream, batch) => Done(() => HtmlExport.Write(stream, batch)),
    };

    private static Diagnostic? Done(Action write)
    {
        write();
        return null;
    }
}
