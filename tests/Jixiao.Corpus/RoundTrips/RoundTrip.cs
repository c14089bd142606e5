using Jixiao.Core.Forms;
using Jixiao.Core.Sources;
using Jixiao.Documents;
using Jixiao.Documents.Exports;

namespace Jixiao.Corpus.RoundTrips;

/// <summary>Forms written as the official forms that suit them, and read again.</summary>
internal static class RoundTrip
{
    /// <summary>"page" is the form as laid out, before it takes the shape of any file.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["page", "docx", "xlsx", "html", "pdf"];

    /// <exception cref="InvalidOperationException">The file could not be written (no browser for pdf).</exception>
    public static IReadOnlyList<Form> Return(IReadOnlyList<Form> forms, string format)
    {
        var laid = forms.Select(f => ExportCatalog.Default.Lay(f));
        return format == "page"
            ? PageReading.Read(laid)
            : Read($"forms.{format}", Write(new FormBatch("绩效表", laid), format));
    }

    /// <summary>A pdf has a few seconds to be read in: on a machine with much else to do it is given another try.</summary>
    private static IReadOnlyList<Form> Read(string name, byte[] file)
    {
        const int tries = 3;
        var reading = FormReader.Read(name, file);
        for (var t = 1; t < tries && reading.Diagnostics.Any(d => d.Code == "time-limit"); t++)
        {
            reading = FormReader.Read(name, file);
        }
        return reading.Forms;
    }

    private static byte[] Write(FormBatch batch, string format)
    {
        using var file = new MemoryStream();
        return ExportFormats.Write(format, file, batch) is { } failed
            ? throw new InvalidOperationException(failed.Message)
            : file.ToArray();
    }
}
