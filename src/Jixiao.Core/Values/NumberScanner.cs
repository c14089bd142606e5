namespace Jixiao.Core.Values;

/// <summary>Plain numbers at the start of a compact text. Lengths are 0 where there is no number.</summary>
internal static class NumberScanner
{
    /// <summary>
    /// Length of a number: an optional + or -, digits, thousands separators only where every group after the first has three digits,
    /// an optional decimal part. Digits with a gap between them are two numbers, and so no number.
    /// </summary>
    public static int Length(in CompactText text, int start, bool signed)
    {
        var s = text.Characters;
        var at = start;
        if (signed && at < s.Length && s[at] is '+' or '-')
        {
            at++;
        }
        var first = Digits(text, at);
        if (first == 0)
        {
            return 0;
        }
        at += first;
        if (first <= 3)
        {
            while (at + 3 < s.Length && s[at] == ',' && Digits(text, at + 1) == 3)
            {
                at += 4;
            }
        }
        if (at + 1 < s.Length && s[at] == '.' && !text.HasGapBefore(at) && Digits(text, at + 1) is var decimals and > 0)
        {
            at += 1 + decimals;
        }
        return at - start;
    }

    /// <summary>Length of a run of digits without a gap; 0 also when a gap and another digit follow.</summary>
    public static int Digits(in CompactText text, int start)
    {
        var s = text.Characters;
        var at = start;
        while (at < s.Length && char.IsAsciiDigit(s[at]))
        {
            if (at > start && text.HasGapBefore(at))
            {
                return 0;
            }
            at++;
        }
        return at - start;
    }

    /// <summary>Length of the mark between the ends of a range: - ~ — —— 至 到; 0 for none.</summary>
    public static int RangeMark(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }
        return text[at] switch
        {
            '—' or '-' => at + 1 < text.Length && text[at + 1] == text[at] ? 2 : 1,
            '~' or '至' or '到' => 1,
            _ => 0,
        };
    }
}
