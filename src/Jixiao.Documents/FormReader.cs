using System.Security.Cryptography;
using Jixiao.Core.Sources;
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
        var (format, source) = ReaderCatalog.Read(file, bytes, limits ?? ReadingLimits.Default, cancellation);
        // The tables of a large document are free to go while its forms are made.
        var found = source.Diagnostics;
        var (forms, doubts) = FormRecognizer.Recognize(source, cancellation);
        return new DocumentReading(file, format, sha256, forms, RepeatedDiagnostics.Bounded([.. found, .. doubts]));
    }
}
