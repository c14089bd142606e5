namespace Jixiao.Documents.Exports.Pages;

/// <summary>Smaller letters for an amount or a rate that its column would break in the middle ("1658." over "24").</summary>
internal static class FontFit
{
    public const decimal Usual = 10.5m;

    private const decimal Smallest = 6m;
    private const decimal Digit = 0.6m;

    /// <summary>A longer run is no amount; it may break.</summary>
    private const int Longest = 16;

    /// <returns>Points, in halves; null where the usual size will do.</returns>
    /// <param name="width">Of the room for text, in points.</param>
    public static decimal? Size(string text, decimal width)
    {
        var run = LongestRun(text);
        if (run is 0 or > Longest || run * Digit * Usual <= width)
        {
            return null;
        }
        return Math.Max(Smallest, decimal.Floor(width / (run * Digit) * 2) / 2);
    }

    /// <summary>True for a cell that is one such run: where a format shrinks a text to its cell, it stands on one line.</summary>
    public static bool IsShrunk(string text, decimal width) =>
        System.Text.Ascii.IsValid(text)
        && !text.Contains('\n', StringComparison.Ordinal)
        && Size(text, width) is not null;

    /// <summary>Characters of the longest run that holds a digit and nothing but ASCII signs.</summary>
    private static int LongestRun(string text)
    {
        var (longest, length, digit) = (0, 0, false);
        foreach (var c in text)
        {
            if (c is > ' ' and < '\u007F')
            {
                length++;
                digit |= char.IsAsciiDigit(c);
                longest = digit ? Math.Max(longest, length) : longest;
            }
            else
            {
                (length, digit) = (0, false);
            }
        }
        return longest;
    }
}
