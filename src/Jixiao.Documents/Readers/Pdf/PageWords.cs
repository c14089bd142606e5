using System.Globalization;
using System.Net;
using System.Text;
using Jixiao.Documents.Readers.Geometry;

namespace Jixiao.Documents.Readers.Pdf;

/// <summary>The words of a page with their boxes, in points from its upper left corner.</summary>
internal sealed record PageWords(int Number, IReadOnlyList<WordBox> Words)
{
    private const int MostWords = 3_000_000;

    /// <summary>Reads the output of <c>pdftotext -bbox</c> page by page while it is still being written.</summary>
    public static IEnumerable<PageWords> Parse(Stream output)
    {
        using var reader = new StreamReader(output, Encoding.UTF8, false, 1 << 16);
        var (page, total) = (0, 0);
        var words = new List<WordBox>();
        while (reader.ReadLine() is { } line)
        {
            var text = line.AsSpan().TrimStart();
            if (text.StartsWith("<word ") && total < MostWords)
            {
                if (Word(text) is { } word)
                {
                    words.Add(word);
                    total++;
                }
            }
            else if (text.StartsWith("<page "))
            {
                page++;
                words = [];
            }
            else if (text.StartsWith("</page>"))
            {
                yield return new PageWords(page, words);
            }
        }
    }

    private static WordBox? Word(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf('>');
        var end = line.LastIndexOf("</word>");
        if (close < 0 || end < close)
        {
            return null;
        }

        var text = line[(close + 1)..end].ToString();
        if (text.Contains('&'))
        {
            text = WebUtility.HtmlDecode(text);
        }

        // Asks for the plain form of the character before it; nothing of it is seen on paper.
        text = text.Replace("\uFE0E", "", StringComparison.Ordinal);
        var box = line[..close];
        var word = new WordBox(
            text.Trim(),
            Attribute(box, "xMin=\""),
            Attribute(box, "yMin=\""),
            Attribute(box, "xMax=\""),
            Attribute(box, "yMax=\"")
        );
        return word.Text.Length == 0 ? null : word;
    }

    /// <summary>A number that is none (hostile fonts print nan) counts as 0: the text is kept, its place is lost.</summary>
    private static double Attribute(ReadOnlySpan<char> tag, string name)
    {
        var start = tag.IndexOf(name);
        if (start < 0)
        {
            return 0;
        }

        var value = tag[(start + name.Length)..];
        value = value[..Math.Max(0, value.IndexOf('"'))];
        return
            double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1e6
            ? number
            : 0;
    }
}
