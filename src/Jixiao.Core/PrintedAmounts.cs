using System.Globalization;
using Jixiao.Core.Values;

namespace Jixiao.Core;

/// <summary>Amounts as documents print them.</summary>
public static class PrintedAmounts
{
    /// <summary>
    /// Reads "23,253.24", "2，630，574.00", "￥1,200", "120万元", "(5.00)" (negative, as accountants print it). A unit printed with the number
    /// goes before <paramref name="unit"/>, that of the document.
    /// </summary>
    /// <returns>
    /// False for text, for marks that stand for nothing, for two numbers in one cell, for separators that do not stand after every third digit,
    /// for unit prices (元/人) and for what <see cref="Money"/> cannot hold.
    /// </returns>
    public static bool TryParse(ReadOnlySpan<char> text, AmountUnit unit, out Money money)
    {
        money = default;
        if (text.Length > CompactText.MaxSource)
        {
            return false;
        }
        var compact = new CompactText(text, stackalloc char[2 * text.Length], stackalloc int[2 * text.Length]);
        var s = compact.Characters;
        var (start, end) = (0, s.Length);
        if (s is ['(', .., ')'] && !s[1..^1].ContainsAny('(', ')'))
        {
            (start, end) = (1, end - 1);
        }
        var bracketed = start == 1;
        start += CurrencyLength(s[start..end]);
        var length = NumberScanner.Length(compact, start, signed: !bracketed);
        if (length == 0 || UnitOf(s[(start + length)..end], unit) is not { } printed)
        {
            return false;
        }
        if (!TryNumber(s.Slice(start, length), out var number) || decimal.Abs(number) > Money.MaxYuan / printed.Yuan())
        {
            return false;
        }
        money = Money.FromYuan((bracketed ? -number : number) * printed.Yuan());
        return true;
    }

    private static AmountUnit? UnitOf(ReadOnlySpan<char> rest, AmountUnit unit)
    {
        rest = rest.TrimEnd("。;");
        if (rest is ['(', .. var inner, ')'])
        {
            rest = inner;
        }
        return rest.IsEmpty ? unit : AmountUnits.FromName(rest.TrimEnd('整'));
    }

    private static int CurrencyLength(ReadOnlySpan<char> text) =>
        text switch
        {
            ['￥' or '¥', ..] => 1,
            ['人', '民', '币', ..] => 3,
            ['R', 'M', 'B', ..] => 3,
            _ => 0,
        };

    private static bool TryNumber(ReadOnlySpan<char> printed, out decimal number)
    {
        Span<char> digits = stackalloc char[printed.Length];
        var length = 0;
        foreach (var c in printed)
        {
            if (c != ',')
            {
                digits[length++] = c;
            }
        }
        return decimal.TryParse(
            digits[..length],
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number
        );
    }
}
