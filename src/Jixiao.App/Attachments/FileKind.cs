using System.IO.Compression;
using System.Text;

namespace Jixiao.App.Attachments;

/// <summary>A kind of file that is taken as evidence.</summary>
/// <param name="Title">For a person.</param>
/// <param name="Extensions">The first is added to a name that has none of them.</param>
public sealed record FileKind(string MediaType, string Title, IReadOnlyList<string> Extensions)
{
    private const int Head = 4096;
    private const int MostParts = 20_000;

    private static readonly FileKind Pdf = new("application/pdf", "PDF", [".pdf"]);
    private static readonly FileKind Jpeg = new("image/jpeg", "图片", [".jpg", ".jpeg"]);
    private static readonly FileKind Png = new("image/png", "图片", [".png"]);
    private static readonly FileKind Tiff = new("image/tiff", "图片", [".tif", ".tiff"]);
    private static readonly FileKind Text = new("text/plain", "文本", [".txt", ".csv"]);
    private static readonly FileKind Doc = new("application/msword", "Word 97", [".doc"]);
    private static readonly FileKind Xls = new("application/vnd.ms-excel", "Excel 97", [".xls"]);
    private static readonly FileKind Ofd = new("application/ofd", "OFD", [".ofd"]);

    private static readonly FileKind Docx = new(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Word",
        [".docx"]
    );

    private static readonly FileKind Xlsx = new(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "Excel",
        [".xlsx"]
    );

    /// <summary>All that is taken, for the page's own list.</summary>
    public static IReadOnlyList<FileKind> All { get; } = [Pdf, Docx, Xlsx, Doc, Xls, Ofd, Jpeg, Png, Tiff, Text];

    /// <summary>By what the file holds; its name is not looked at.</summary>
    /// <returns>Null for what is not taken: programs, archives, web pages, documents with macros.</returns>
    public static async Task<FileKind?> OfAsync(string file, CancellationToken cancellation = default)
    {
        var head = new byte[Head];
        await using var stream = File.OpenRead(file);
        var length = await stream.ReadAtLeastAsync(head, Head, throwOnEndOfStream: false, cancellation);
        return head.AsSpan(0, length) switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
            [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => Tiff,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OfOle(stream),
            [(byte)'P', (byte)'K', 3, 4, ..] => OfZip(stream),
            { Length: > 0 } text when IsText(text) => Text,
            _ => null,
        };
    }

    /// <summary>The name with an extension that tells the truth.</summary>
    public string Named(string name) =>
        Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? name : name + Extensions[0];

    private static FileKind? OfZip(Stream stream)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (
                zip.Entries.Count > MostParts
                || zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            )
            {
                return null;
            }
            return zip.GetEntry("word/document.xml") is not null ? Docx
                : zip.GetEntry("xl/workbook.xml") is not null ? Xlsx
                : zip.GetEntry("OFD.xml") is not null ? Ofd
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>By the names of its streams, which stand in the directory as UTF-16.</summary>
    private static FileKind? OfOle(Stream stream)
    {
        stream.Position = 0;
        var (word, book, macros) = (false, false, false);
        var buffer = new byte[1 << 16];
        var kept = 0;
        int read;
        while ((read = stream.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var span = buffer.AsSpan(0, kept + read);
            word |= span.IndexOf(Wide("WordDocument")) >= 0;
            book |= span.IndexOf(Wide("Workbook")) >= 0;
            macros |= span.IndexOf(Wide("_VBA_PROJECT")) >= 0;
            kept = Math.Min(64, span.Length);
            span[^kept..].CopyTo(buffer);
        }
        return macros ? null
            : word ? Doc
            : book ? Xls
            : null;
    }

    private static byte[] Wide(string name) => Encoding.Unicode.GetBytes(name);

    /// <summary>No control characters but breaks and tabs, and nothing a browser would run.</summary>
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        foreach (var b in head)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0C))
            {
                return false;
            }
        }
        var start = Encoding
            .UTF8.GetString(head[..Math.Min(head.Length, 512)])
            .TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return !start.StartsWith('<') && !start.StartsWith("#!", StringComparison.Ordinal);
    }
}
