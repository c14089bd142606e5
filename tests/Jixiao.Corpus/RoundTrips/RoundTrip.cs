using Jixiao.Core.Forms;
using Jixiao.Documents;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Readers;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Forms written as the official forms that suit them, and read again.</summary>
internal static class RoundTrip
{
    /// <summary>"page" is the form as laid out, before it takes the shape of any file.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["page", "docx", "xlsx", "html", "pdf"];

    /// <summary>What comes back is to be seen, not how soon: a machine with much else to do must not cut a pdf off.</summary>
    private static readonly ReadingLimits Patient = ReadingLimits.Default with { PdfTime = TimeSpan.FromMinutes(2) };

    /// <param name="catalog">Null for the forms of the program.</param>
    /// <exception cref="InvalidOperationException">The file could not be written (no browser for pdf).</exception>
    public static IReadOnlyList<Form> Return(IReadOnlyList<Form> forms, string format, ExportCatalog? catalog = null)
    {
        var laid = forms.Select(f => (catalog ?? ExportCatalog.Default).Lay(f));
        return format == "page"
            ? PageReading.Read(laid)
            : Read($"forms.{format}", Write(new FormBatch("绩效表", laid), format));
    }

    private static IReadOnlyList<Form> Read(string name, byte[] file) => FormReader.Read(name, file, Patient).Forms;

    private static byte[] Write(FormBatch batch, string format)
    {
        using var file = new MemoryStream();
        return ExportFormats.Write(format, file, batch) is { } failed
            ? throw new InvalidOperationException(failed.Message)
            : file.ToArray();
    }
}
