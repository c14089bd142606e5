namespace Jixiao.Documents.Readers.Pdf.Syntax;

/// <summary>A pdf name without its slash.</summary>
internal readonly record struct PdfName(string Value);

/// <summary>A reference to an indirect object.</summary>
internal readonly record struct PdfReference(int Number);

/// <summary>A bare word: obj, endobj, stream, R, or rubbish.</summary>
internal readonly record struct PdfKeyword(string Value);

/// <summary>A stream: its dictionary, and where its raw bytes begin in the buffer it was read from.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, int Start);

/// <summary>Keys without slashes. Values are null, bool, double, byte[] (strings), PdfName, PdfReference, PdfDictionary or List of these.</summary>
internal sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal) { }

    public object? Get(string key) => TryGetValue(key, out var value) ? value : null;

    public string? Name(string key) => Get(key) is PdfName name ? name.Value : null;
}

/// <summary>The file breaks the syntax so badly that nothing can be made of this part of it.</summary>
internal sealed class PdfSyntaxException(string message) : Exception(message);
