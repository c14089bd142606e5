using System.Text;

namespace Jixiao.Documents.Readers.Html;

/// <summary>
/// Takes tags out of markup that nests deeper than any page does, before it is parsed: the parser needs time by the
/// square of the depth, and repeats open emphasis in every paragraph. The text between the tags stays.
/// </summary>
internal static class HtmlDepth
{
    private const int Deepest = 256;
    private const int DeepestEmphasis = 16;

    private static readonly HashSet<string> Emphasis = new(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Tags that need no end, so that counting them says nothing about depth.</summary>
    private static readonly HashSet<string> Endless = new(
        [
            .. (string[])
                ["p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dt", "dd", "option", "colgroup", "col"],
            .. (string[])
                ["br", "hr", "img", "input", "meta", "link", "area", "base", "embed", "source", "wbr", "param"],
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The same string where nothing nests too deep.</summary>
    public static string Limit(string html)
    {
        StringBuilder? kept = null;
        var copied = 0;
        var blocks = new Counter(Deepest);
        var emphasis = new Counter(DeepestEmphasis);
        var emphases = Emphasis.GetAlternateLookup<ReadOnlySpan<char>>();
        var endless = Endless.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = html.IndexOf('<'); at >= 0; at = Next(html, at + 1))
        {
            var closing = at + 1 < html.Length && html[at + 1] == '/';
            var name = Name(html.AsSpan(at + (closing ? 2 : 1)));
            if (name.IsEmpty || endless.Contains(name))
            {
                continue;
            }

            var counter = emphases.Contains(name) ? emphasis : blocks;
            if (counter.Keeps(closing))
            {
                continue;
            }

            var end = html.IndexOf('>', at);
            if (end < 0)
            {
                break;
            }

            kept ??= new StringBuilder(html.Length);
            kept.Append(html, copied, at - copied);
            copied = end + 1;
            at = end;
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static int Next(string html, int from) => from >= html.Length ? -1 : html.IndexOf('<', from);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && end < 20 && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == ':'))
        {
            end++;
        }

        return tag[..end];
    }

    private sealed class Counter(int most)
    {
        private int open;
        private int dropped;

        public bool Keeps(bool closing)
        {
            if (closing)
            {
                if (dropped > 0)
                {
                    dropped--;
                    return false;
                }

                open = Math.Max(0, open - 1);
                return true;
            }

            if (open >= most)
            {
                dropped++;
                return false;
            }

            open++;
            return true;
        }
    }
}
