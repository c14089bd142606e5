using System.Buffers;
using System.Net;
using System.Text;

namespace Jixiao.Documents.Readers.Text;

/// <summary>Takes the remains of markup out of the text of one cell: tags, entities, bookmarks of old Word files.</summary>
internal static class InlineMarkup
{
    private const string Bookmark = "[bookmark:";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly SearchValues<char> Suspects = SearchValues.Create("<&[$\a\u200B\uFEFF\u00AD");

    private static readonly string[] BreakingTags = ["p", "br", "div", "li", "tr"];

    private static readonly string[] SilentTags =
    [
        .. (string[])["sup", "sub", "b", "i", "u", "em", "strong", "span", "font", "ul", "ol", "small", "a"],
        .. (string[])["table", "tbody", "thead", "td", "th", "center", "img", "s", "del", "ins", "mark", "o:p"],
    ];

    /// <summary>Trimmed, line breaks as '\n'. A lone "&lt;" as in "得分&lt;60" stays.</summary>
    public static string Clean(ReadOnlySpan<char> raw)
    {
        var text = raw.Trim();
        if (text.IsEmpty)
        {
            return "";
        }

        return text.IndexOfAny(Suspects) < 0 ? text.ToString() : Strip(text);
    }

    private static string Strip(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        var superscript = false;
        var at = 0;
        while (at < text.Length)
        {
            var rest = text[at..];
            switch (rest[0])
            {
                case '<' when Tag(rest, out var name, out var closing) is > 0 and var length:
                    superscript = !closing && name.Equals("sup", StringComparison.OrdinalIgnoreCase);
                    if (superscript)
                    {
                        TrimEnd(result);
                    }
                    else if (IsOneOf(name, BreakingTags))
                    {
                        Break(result);
                    }

                    at += length;
                    break;
                case '[' when rest.StartsWith(Bookmark, StringComparison.OrdinalIgnoreCase):
                    var end = rest[..Math.Min(rest.Length, 100)].IndexOf(']');
                    at += end < 0 ? 1 : end + 1;
                    break;
                case '$' when Formula.Read(rest, out var plain) is > 0 and var length:
                    result.Append(plain);
                    at += length;
                    break;
                case '&' when Entity(rest) is > 0 and var length:
                    result.Append(WebUtility.HtmlDecode(rest[..length].ToString()).Replace('\u00A0', ' '));
                    at += length;
                    break;
                case '\a' or '\u200B' or '\uFEFF' or '\u00AD':
                    at++;
                    break;
                case >= '0' and <= '9' when superscript:
                    result.Append(Superscripts[rest[0] - '0']);
                    at++;
                    break;
                default:
                    result.Append(rest[0]);
                    at++;
                    break;
            }
        }

        return result.ToString().Trim();
    }

    /// <summary>Length of the tag that starts here, 0 when it is none that we know.</summary>
    private static int Tag(ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out bool closing)
    {
        closing = rest.Length > 1 && rest[1] == '/';
        name = default;
        var body = rest[(closing ? 2 : 1)..];
        var end = body[..Math.Min(body.Length, 300)].IndexOf('>');
        if (end <= 0)
        {
            return 0;
        }

        var stop = body[..end].IndexOfAny(" \t\n/");
        name = body[..(stop < 0 ? end : stop)];
        return IsOneOf(name, BreakingTags) || IsOneOf(name, SilentTags) ? end + (closing ? 3 : 2) : 0;
    }

    private static int Entity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 12)].IndexOf(';');
        return end > 1 && (rest[1] == '#' || char.IsAsciiLetter(rest[1])) ? end + 1 : 0;
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var candidate in names)
        {
            if (name.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void Break(StringBuilder result)
    {
        TrimEnd(result);
        if (result.Length > 0 && result[^1] != '\n')
        {
            result.Append('\n');
        }
    }

    private static void TrimEnd(StringBuilder result)
    {
        while (result.Length > 0 && result[^1] is ' ' or '\t')
        {
            result.Length--;
        }
    }
}
