using Jixiao.Core.Values;

namespace Jixiao.Documents.Readers.Text.Aligned;

/// <summary>Values that a narrow column breaks where no value of its own can begin: before the unit, inside a date or a number.</summary>
internal static class BrokenValues
{
    private static readonly string[] Ends = ["以上", "以下", "以内", "以前", "之前", "左右", "前", "内"];

    /// <summary>The lower text is the end of the value above it, and no other value.</summary>
    public static bool GoesOn(string above, string below)
    {
        var value = above.AsSpan();
        var signed = FormWords.StartsWithSign(value);
        var rest = signed ? value[1..].TrimStart() : value;
        if (rest.IsEmpty || below.Length == 0)
        {
            return false;
        }

        var number = rest.IndexOfAnyExcept("0123456789,.");
        if (number == 0)
        {
            // "元/" over "公里".
            return !signed && above.Length > 1 && above[^1] == '/' && Units.IsKnown(above + below);
        }

        if (Array.Exists(Ends, e => string.Equals(e, below, StringComparison.Ordinal)))
        {
            return true;
        }

        if (char.IsAsciiDigit(below[0]))
        {
            return IsDate(rest, below) || (signed && number < 0 && IsNumberWithUnit(below));
        }

        var unit = number < 0 ? "" : rest[number..].ToString();
        return (signed || unit.Length > 0) && Units.IsKnown(unit + below) && !FormWords.StartsWithSign(below);
    }

    /// <summary>"2024年" over "9月30日", "9月" over "30日前".</summary>
    private static bool IsDate(ReadOnlySpan<char> above, string below) =>
        (above[^1] == '年' && below.Contains('月', StringComparison.Ordinal))
        || (above[^1] == '月' && below.Contains('日', StringComparison.Ordinal));

    private static bool IsNumberWithUnit(string text)
    {
        var unit = text.AsSpan().IndexOfAnyExcept("0123456789,.");
        return unit > 0 && Units.IsKnown(text.AsSpan(unit));
    }
}
