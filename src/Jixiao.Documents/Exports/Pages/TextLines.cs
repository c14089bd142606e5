namespace Jixiao.Documents.Exports.Pages;

/// <summary>How many lines a text takes in a column: an estimate, for what must be known before anything is drawn.</summary>
internal static class TextLines
{
    private const decimal Narrow = 0.52m;

    /// <param name="width">Of the column, in points.</param>
    /// <param name="size">Of the letters, in points; a Chinese character is as wide as it is high.</param>
    public static int Count(string text, decimal width, decimal size)
    {
        var most = Math.Max(1m, width / size);
        var lines = 1;
        var used = 0m;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                lines++;
                used = 0;
                continue;
            }
            var wide = rune.Value < 0x1100 ? Narrow : 1m;
            if (used + wide > most)
            {
                lines++;
                used = 0;
            }
            used += wide;
        }
        return lines;
    }
}
