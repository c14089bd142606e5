namespace Jixiao.Documents.Readers.Geometry;

/// <summary>How wide characters print, in units of a full-width (CJK) character.</summary>
internal static class CharWidths
{
    public static double Of(ReadOnlySpan<char> text)
    {
        var sum = 0.0;
        foreach (var c in text)
        {
            sum += IsWide(c) ? 1 : 0.5;
        }

        return sum;
    }

    /// <summary>True for Chinese characters and the signs that Chinese fonts print as wide as one.</summary>
    public static bool IsWide(char c) =>
        c
            is >= '\u2E80'
                and <= '\uA4CF'
                or >= '\uAC00'
                and <= '\uD7A3'
                or >= '\uE000'
                and <= '\uFAFF'
                or >= '\uFE30'
                and <= '\uFE4F'
                or >= '\uFF00'
                and <= '\uFF60'
                or >= '\uFFE0'
                and <= '\uFFE6'
                or >= '\u2460'
                and <= '\u27BF'
                or '≥'
                or '≤'
                or '≧'
                or '≦'
                or '＝'
                or '“'
                or '”'
                or '‘'
                or '’'
                or '…'
                or '—'
                or '×'
                or '±';
}
