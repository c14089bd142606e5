using System.Globalization;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>The text of an si or is element.</summary>
internal static class RichText
{
    /// <summary>After the start of the element; leaves the reader at its end.</summary>
    public static void Read(XmlTokens tokens, TextBuffer text)
    {
        text.Clear();
        var depth = tokens.Depth;
        while (true)
        {
            var token = tokens.Read();
            if (token == XmlToken.End)
            {
                if (tokens.Depth == depth)
                {
                    return;
                }
            }
            else if (tokens.Name.SequenceEqual("t"u8))
            {
                tokens.ReadText(text);
            }
            else if (tokens.Name.SequenceEqual("rPh"u8))
            {
                tokens.Skip();
            }
        }
    }

    /// <summary>Trimmed, with the escapes of ECMA-376 (_x000D_ is a carriage return) resolved and line ends as '\n'.</summary>
    public static string Finish(TextBuffer text)
    {
        var span = text.Span.Trim();
        if (span.IndexOf("_x", StringComparison.Ordinal) < 0 && !span.Contains('\r'))
        {
            return span.ToString();
        }
        var resolved = Resolve(span.ToString());
        return resolved.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
    }

    private static string Resolve(string text)
    {
        var at = 0;
        while ((at = text.IndexOf("_x", at, StringComparison.Ordinal)) >= 0)
        {
            if (
                at + 7 <= text.Length
                && text[at + 6] == '_'
                && ushort.TryParse(
                    text.AsSpan(at + 2, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var code
                )
            )
            {
                text = string.Concat(text.AsSpan(0, at), ((char)code).ToString(), text.AsSpan(at + 7));
                at++;
            }
            else
            {
                at += 2;
            }
        }
        return text;
    }
}
