using System.Text;
using Jixiao.Documents.Readers.Office.Package;

namespace Jixiao.Documents.Readers.Office.Xml;

/// <summary>Office parts are UTF-8 nearly always; the few in UTF-16 or a Chinese code page are transcoded on the way in.</summary>
internal static class XmlEncoding
{
    private const int Head = 128;

    public static Stream ToUtf8(Stream stream)
    {
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        var whole = new HeadedStream(head.AsMemory(0, length), stream);
        var encoding = Detect(head.AsSpan(0, length));
        return encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
    }

    private static Encoding? Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith("<\0"u8))
        {
            return Encoding.Unicode;
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || head.StartsWith("\0<"u8))
        {
            return Encoding.BigEndianUnicode;
        }
        var at = head.IndexOf("encoding="u8);
        if (!head.StartsWith("<?xml"u8) || at < 0 || at + 11 > head.Length)
        {
            return null;
        }
        var name = head[(at + 10)..];
        var end = name.IndexOf(head[at + 9]);
        var label = end > 0 ? Encoding.ASCII.GetString(name[..end]) : "utf-8";
        if (label.StartsWith("utf-", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : ReadOnlyStream
    {
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            if (_at == head.Length)
            {
                return rest.Read(buffer);
            }
            var count = Math.Min(buffer.Length, head.Length - _at);
            head.Span.Slice(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
