using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Readers.Office.Xml;

/// <summary>From the raw text of XML to what it says: entities and line ends.</summary>
internal static class XmlText
{
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOfAny((byte)'&', (byte)'\r') < 0)
        {
            return Encoding.UTF8.GetString(raw);
        }
        var buffer = new TextBuffer(int.MaxValue);
        Decode(raw, buffer);
        return buffer.Span.ToString();
    }

    public static void Decode(ReadOnlySpan<byte> raw, TextBuffer target)
    {
        while (true)
        {
            var special = raw.IndexOfAny((byte)'&', (byte)'\r');
            if (special < 0)
            {
                target.AppendUtf8(raw);
                return;
            }
            target.AppendUtf8(raw[..special]);
            raw = raw[special..];
            if (raw[0] == '\r')
            {
                target.Append('\n');
                raw = raw[(raw.Length > 1 && raw[1] == '\n' ? 2 : 1)..];
                continue;
            }
            raw = raw[DecodeEntity(raw, target)..];
        }
    }

    /// <summary>Characters used; an entity that nobody declared stays as it stands.</summary>
    private static int DecodeEntity(ReadOnlySpan<byte> raw, TextBuffer target)
    {
        var end = raw[..Math.Min(raw.Length, 12)].IndexOf((byte)';');
        if (end < 2)
        {
            target.Append('&');
            return 1;
        }
        var name = raw[1..end];
        if (name[0] == '#' && TryParseCharacter(name[1..], out var rune))
        {
            Span<char> chars = stackalloc char[2];
            target.Append(chars[..rune.EncodeToUtf16(chars)]);
            return end + 1;
        }
        var character =
            name.SequenceEqual("lt"u8) ? '<'
            : name.SequenceEqual("gt"u8) ? '>'
            : name.SequenceEqual("amp"u8) ? '&'
            : name.SequenceEqual("quot"u8) ? '"'
            : name.SequenceEqual("apos"u8) ? '\''
            : '\0';
        target.Append(character == '\0' ? '&' : character);
        return character == '\0' ? 1 : end + 1;
    }

    private static bool TryParseCharacter(ReadOnlySpan<byte> digits, out Rune rune)
    {
        rune = default;
        int code;
        if (digits.Length > 1 && digits[0] is (byte)'x' or (byte)'X')
        {
            if (!int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code))
            {
                return false;
            }
        }
        else if (!Utf8Parser.TryParse(digits, out code, out var used) || used != digits.Length)
        {
            return false;
        }
        return Rune.TryCreate(code, out rune);
    }
}
