using System.Text;

namespace Jixiao.Documents.Readers.Office.Xlsx.Around;

/// <summary>The little language of printed headers and footers (ECMA-376, 18.3.1.46): &amp;L, &amp;C and &amp;R begin a part, other letters format or insert.</summary>
internal static class MarginCode
{
    /// <summary>What is left around a page number that says nothing: 第 页, 共 页, Page of.</summary>
    private const string PageWords = "第共页码Pageof0123456789/-—–―·~,，.()（） \u3000\n";

    /// <summary>Left, middle and right, those that print something.</summary>
    public static IEnumerable<string> Sections(string code, string sheet)
    {
        var parts = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        var numbered = new bool[3];
        // What stands before the first letter of a part is printed in the middle.
        var part = 1;
        for (var at = 0; at < code.Length; at++)
        {
            if (code[at] != '&' || at + 1 == code.Length)
            {
                parts[part].Append(code[at]);
                continue;
            }
            var letter = char.ToUpperInvariant(code[++at]);
            switch (letter)
            {
                case 'L' or 'C' or 'R':
                    part = "LCR".IndexOf(letter, StringComparison.Ordinal);
                    break;
                case '&':
                    parts[part].Append('&');
                    break;
                case 'A':
                    parts[part].Append(sheet);
                    break;
                case 'P' or 'N':
                    numbered[part] = true;
                    break;
                default:
                    at = AfterFormat(code, at);
                    break;
            }
        }
        for (part = 0; part < 3; part++)
        {
            var text = parts[part].Replace("\r\n", "\n").Replace('\r', '\n').ToString().Trim();
            if (text.Length > 0 && !(numbered[part] && text.AsSpan().Trim(PageWords).IsEmpty))
            {
                yield return text;
            }
        }
    }

    /// <summary>The last character of what formats: a font in quotation marks, a size, a colour, or a letter alone.</summary>
    private static int AfterFormat(string code, int at)
    {
        switch (code[at])
        {
            case '"':
                var end = code.IndexOf('"', at + 1);
                return end < 0 ? code.Length - 1 : end;
            case 'K' or 'k':
                var color = at;
                while (
                    color + 1 < code.Length
                    && color - at < 6
                    && (char.IsAsciiHexDigit(code[color + 1]) || code[color + 1] is '+' or '-')
                )
                {
                    color++;
                }
                return color;
            case var digit when char.IsAsciiDigit(digit):
                while (at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]))
                {
                    at++;
                }
                return at;
            default:
                return at;
        }
    }
}
