namespace Jixiao.Documents.Readers.Scans;

/// <summary>
/// Mends what the Chinese data of tesseract reads wrong in the values of nearly every form: it knows no ≥ and ≤ (they come as
/// 之, 过, 入, 么, 2 …), and reads % as 9%. The picture decides, not the text.
/// </summary>
internal static class ValueRepair
{
    /// <summary>Read for ≥ and ≤, and never printed right before a number.</summary>
    private const string ReadForAtLeast = "之乏过全";
    private const string ReadForAtMost = "入么幺委仪";

    /// <summary>Longer text is no value.</summary>
    private const int Longest = 30;

    /// <param name="place">Where the text is said to stand, which is not where its ink begins and ends.</param>
    /// <param name="part">The part of the page that the text was found in.</param>
    public static string Mend(string text, PixelBox place, PixelBox part, InkMap ink)
    {
        text = WithOne(text);
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit is < 0 or > 2 || text.Length > Longest || ink.Bounds(Around(place, part)) is not { } line)
        {
            return text;
        }

        var glyphs = new Glyphs(ink, line);
        return MendSign(MendPercent(text, glyphs), glyphs);
    }

    /// <summary>A little more than the place, for it often misses the first character; a part of one line is taken whole.</summary>
    private static PixelBox Around(PixelBox place, PixelBox part)
    {
        if (part.Height < 2 * place.Height)
        {
            place = place with { Y0 = part.Y0, Y1 = part.Y1 };
        }

        var reach = place.Height / 2;
        return new PixelBox(
            Math.Max(part.X0, place.X0 - reach),
            Math.Max(part.Y0, place.Y0),
            Math.Min(part.X1, place.X1 + reach),
            Math.Min(part.Y1, place.Y1)
        );
    }

    private static string MendSign(string text, Glyphs glyphs)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit is < 0 or > 2)
        {
            return text;
        }

        if (glyphs.LeadingSign() is { } sign)
        {
            // A digit in the place of the sign is the sign misread when every shape has its character already.
            var misread = digit == 0 && text.Length > 1 && glyphs.Boxes.Count <= text.Length;
            return sign + text[(misread ? 1 : digit)..];
        }

        return digit switch
        {
            1 when ReadForAtLeast.Contains(text[0], StringComparison.Ordinal) => '≥' + text[1..],
            1 when ReadForAtMost.Contains(text[0], StringComparison.Ordinal) => '≤' + text[1..],
            _ => text,
        };
    }

    /// <summary>"1009%", "1009%6" where the line has fewer shapes than that has characters.</summary>
    private static string MendPercent(string text, Glyphs glyphs)
    {
        var at = text.IndexOf('%', StringComparison.Ordinal);
        if (at < 2 || at < text.Length - 2 || glyphs.Boxes.Count >= text.Length || !IsFigure(text.AsSpan(1)))
        {
            return text;
        }

        var tail = text.Length - 1 - at;
        var surplus = text.Length - glyphs.Boxes.Count;
        var head = text[..at];
        if (surplus > tail && head[^1] == '9')
        {
            head = head[..^1];
        }

        return head + "%";
    }

    /// <summary>"和]万元", "≤]12万元": a 1 after a sign comes as a bracket or a letter, or with one before it.</summary>
    private static string WithOne(string text) =>
        text.Length > 2 && text[1] is ']' or 'l' or 'I' or '|' && !text.Contains('[', StringComparison.Ordinal)
            ? $"{text[0]}{(text[2] == '1' ? "" : "1")}{text[2..]}"
            : text;

    private static bool IsFigure(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("0123456789.,% ") < 0;
}
