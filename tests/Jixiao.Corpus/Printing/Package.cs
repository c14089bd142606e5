using System.IO.Compression;
using System.Text;

namespace Jixiao.Corpus.Printing;

/// <summary>An Office package: named parts in a zip archive, the same bytes every time.</summary>
internal static class Package
{
    private static readonly DateTimeOffset Stamp = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<(string Name, string Xml)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Stamp;
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
                writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
                writer.Write(xml);
            }
        }
        return stream.ToArray();
    }

    public static string Escape(string text) => System.Security.SecurityElement.Escape(text);
}
