using System.IO.Compression;
using System.Text;

namespace Jixiao.Documents.Tests.Hostile.Files;

/// <summary>A zip archive as its parts, by name, in order.</summary>
internal static class Archive
{
    public static byte[] Of(params IEnumerable<(string Name, byte[] Bytes)> parts) =>
        Of(parts.Select(p => (p.Name, (Action<Stream>)(s => s.Write(p.Bytes)))).ToArray());

    /// <summary>Parts written as they are packed, for those too large to be held.</summary>
    public static byte[] Of((string Name, Action<Stream> Write)[] parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, write) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                write(stream);
            }
        }
        return memory.ToArray();
    }

    /// <summary>The parts of a sound archive.</summary>
    public static (string Name, byte[] Bytes)[] Parts(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        return zip.Entries.Select(e => (e.FullName, Content(e))).ToArray();
    }

    public static byte[] Utf8(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    /// <summary>Writes <paramref name="piece"/> over and over between a start and an end.</summary>
    public static Action<Stream> Repeated(string start, string piece, long times, string end) =>
        stream =>
        {
            stream.Write(Utf8(start));
            var bytes = Utf8(piece);
            var perBlock = Math.Max(1, Math.Min(times, (1 << 20) / Math.Max(1, bytes.Length)));
            var block = new byte[perBlock * bytes.Length];
            for (var at = 0; at < block.Length; at += bytes.Length)
            {
                bytes.CopyTo(block, at);
            }
            var left = times;
            for (; left >= perBlock; left -= perBlock)
            {
                stream.Write(block);
            }
            stream.Write(block, 0, (int)left * bytes.Length);
            stream.Write(Utf8(end));
        };

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
