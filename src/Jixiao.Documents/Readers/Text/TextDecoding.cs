using System.Text;
using System.Text.Unicode;
using Jixiao.Core.Sources;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Bytes to text: byte order marks first, then strict UTF-8, then UTF-16 by its zero bytes, then GB18030.</summary>
internal static class TextDecoding
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ReplacementFallback,
        DecoderFallback.ExceptionFallback
    )!;

    private static readonly Encoding Gb18030Lenient = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Never fails; a text that fits no encoding is decoded as well as can be, with a warning.</summary>
    public static (string Text, Diagnostic? Doubt) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }
        else if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return (Encoding.Unicode.GetString(bytes[2..]), null);
        }
        else if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        }
        else if (Utf16WithoutMark(bytes) is { } utf16)
        {
            return (utf16.GetString(bytes), null);
        }

        if (Utf8.IsValid(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), null);
        }

        var utf8 = Encoding.UTF8.GetString(bytes);
        if (MostlyIntact(utf8))
        {
            return (utf8, Doubt("UTF-8"));
        }

        try
        {
            return (Gb18030.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (Gb18030Lenient.GetString(bytes), Doubt("GB18030"));
        }
    }

    /// <summary>True when the bytes hold zeros that no text has: not on one side of two-byte characters only.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 8192)];
        if (head.StartsWith<byte>([0xFF, 0xFE]) || head.StartsWith<byte>([0xFE, 0xFF]))
        {
            return false;
        }

        var controls = 0;
        foreach (var b in head)
        {
            controls += b is < 9 or (> 13 and < 32 and not 26 and not 27) ? 1 : 0;
        }

        return controls * 50 > head.Length && Utf16WithoutMark(head) is null;
    }

    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        int even = 0,
            odd = 0;
        for (var i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        if (even + odd < 2 || (even > 0 && odd > 0 && Math.Max(even, odd) < 20 * Math.Min(even, odd)))
        {
            return null;
        }

        return odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    private static bool MostlyIntact(string text)
    {
        int broken = 0,
            wide = 0;
        foreach (var c in text)
        {
            broken += c == '\uFFFD' ? 1 : 0;
            wide += c > 0x7F ? 1 : 0;
        }

        return broken * 10 <= wide;
    }

    private static Diagnostic Doubt(string encoding) =>
        new(
            "encoding-doubtful",
            Severity.Warning,
            $"文件的文字编码不完整或混杂，已按 {encoding} 尽力读取，个别字可能有误；请用原软件另存为 UTF-8 后重试。",
            default
        );
}
