using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Exports.Markup;

/// <summary>
/// Writes XML or HTML as UTF-8. What is given as markup goes out as it is; what is given as text is encoded, and characters that no
/// XML document may hold (control characters, halves of a surrogate pair) become spaces.
/// </summary>
/// <param name="forPrint">
/// A browser that prints a character no font has loses its text, unless it stands for more than one code point: a sign that asks for the
/// plain form follows such characters, which changes nothing that is seen.
/// </param>
internal sealed class MarkupWriter(Stream stream, bool forPrint = false) : IDisposable
{
    private const char PlainForm = '\uFE0E';

    private static readonly SearchValues<char> Special = SearchValues.Create([.. SpecialCharacters()]);

    private readonly StreamWriter output = new(stream, new UTF8Encoding(false), 1 << 13, leaveOpen: true);

    public MarkupWriter Markup(string markup)
    {
        output.Write(markup);
        return this;
    }

    public MarkupWriter Markup(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
        return this;
    }

    /// <summary>With at most four places.</summary>
    public MarkupWriter Markup(decimal number)
    {
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var length, "0.####", CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
        return this;
    }

    public MarkupWriter Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            var taken = 1;
            switch (text[at])
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case var high
                    when char.IsHighSurrogate(high) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]):
                    output.Write(text.Slice(at, 2));
                    taken = 2;
                    if (forPrint && StandsAlone(text, at))
                    {
                        output.Write(PlainForm);
                    }
                    break;
                default:
                    output.Write(' ');
                    break;
            }
            text = text[(at + taken)..];
        }
        output.Write(text);
        return this;
    }

    public void Dispose() => output.Dispose();

    /// <summary>False inside a picture that is put together of several characters: joined, coloured, a flag.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int at)
    {
        var next = at + 2 < text.Length ? text[at + 2] : ' ';
        return !IsJoiner(next)
            && !IsPart(text[(at + 2)..])
            && !IsPart(text[at..])
            && (at == 0 || !IsJoiner(text[at - 1]));

        static bool IsJoiner(char c) => c is '\u200D' or (>= '\uFE00' and <= '\uFE0F') or '\uDB40' or '\u20E3';

        static bool IsPart(ReadOnlySpan<char> text) =>
            text.Length > 1
            && text[0] == '\uD83C'
            && text[1] is (>= '\uDFFB' and <= '\uDFFF') or (>= '\uDDE6' and <= '\uDDFF');
    }

    private static IEnumerable<char> SpecialCharacters() =>
        Enumerable
            .Range(0, 0x20)
            .Where(c => c is not ('\t' or '\n' or '\r'))
            .Concat(Enumerable.Range(0xD800, 0x800))
            .Concat([0xFFFE, 0xFFFF])
            .Select(c => (char)c)
            .Concat("&<>\"");
}
