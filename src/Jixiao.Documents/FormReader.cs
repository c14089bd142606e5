using System.Security.Cryptography;
using Jixiao.Core.Sources;
using Jixiao.Documents.Exports.Exchange;
using Jixiao.Documents.Layouts;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents;

/// <summary>The way in: bytes of any document to the forms it holds.</summary>
public static class FormReader
{
    /// <summary>Never throws for bad input: what cannot be read is an error-level diagnostic of the reading.</summary>
    /// <param name="file">The path as given; only its name helps to tell the format, the bytes decide.</param>
    public static DocumentReading Read(
        string file,
        ReadOnlyMemory<byte> bytes,
        ReadingLimits? limits = null,
        CancellationToken cancellation = default
    )
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (IsJson(file) && ExchangeJson.Read(bytes) is { } json && ExchangeImport.Read(json) is var (rows, told))
        {
            return new DocumentReading(file, "json", sha256, rows, told);
        }
        var (format, source) = ReaderCatalog.Read(file, bytes, limits ?? ReadingLimits.Default, cancellation);
        // The tables of a large document are free to go while its forms are made.
        var found = source.Diagnostics;
        if (ExchangeImport.Read(source) is var (exchanged, remarks))
        {
            return new DocumentReading(file, format, sha256, exchanged, [.. found, .. remarks]);
        }
        var (forms, doubts) = FormRecognizer.Recognize(source, cancellation);
        return new DocumentReading(file, format, sha256, forms, RepeatedDiagnostics.Bounded([.. found, .. doubts]));
    }

    private static bool IsJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
