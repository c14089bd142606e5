using System.Text;
using AngleSharp.Dom;

namespace Jixiao.Documents.Readers.Html;

/// <summary>Gathers printed text: white space collapsed as a browser does, blocks and br as '\n'.</summary>
internal sealed class HtmlText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly StringBuilder text = new();
    private bool space;
    private bool newline;

    public void Append(string data, bool superscript)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                space = true;
                newline |= c is '\n' or '\r';
                continue;
            }

            if (c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                continue;
            }

            // A line end of the source between two Chinese characters is no space: editors wrap lines anywhere.
            if (space && text.Length > 0 && text[^1] != '\n' && !superscript && !(newline && Wide(c) && Wide(text[^1])))
            {
                text.Append(' ');
            }

            space = newline = false;
            text.Append(superscript && char.IsAsciiDigit(c) ? Superscripts[c - '0'] : c);
        }
    }

    public void Break()
    {
        space = newline = false;
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>What was gathered, trimmed; begins anew.</summary>
    public string Take()
    {
        var result = text.Length == 0 ? "" : text.ToString().Trim();
        text.Clear();
        space = newline = false;
        return result;
    }

    public static bool IsBlock(string name) =>
        name
            is "p"
                or "div"
                or "li"
                or "ul"
                or "ol"
                or "dl"
                or "dt"
                or "dd"
                or "h1"
                or "h2"
                or "h3"
                or "h4"
                or "h5"
                or "h6"
                or "table"
                or "caption"
                or "tr"
                or "td"
                or "th"
                or "tbody"
                or "thead"
                or "tfoot"
                or "section"
                or "article"
                or "header"
                or "footer"
                or "main"
                or "aside"
                or "nav"
                or "form"
                or "fieldset"
                or "blockquote"
                or "center"
                or "pre"
                or "hr"
                or "address"
                or "figure"
                or "figcaption"
                or "body";

    public static bool IsHidden(IElement element)
    {
        if (element.LocalName is "script" or "style" or "template" or "head" or "title" or "noscript" or "svg")
        {
            return true;
        }

        if (element.Attributes.Length == 0)
        {
            return false;
        }

        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style?.Contains("none", StringComparison.OrdinalIgnoreCase) == true
            && style
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Wide(char c) => c >= '\u2E80';
}
