using System.Text;

namespace Jixiao.Core.Values;

/// <summary>
/// Takes printed indicator values apart and puts them together again. Works in time linear in the text, never throws for any text,
/// and leaves what is not clearly a number or a date as the words it is.
/// </summary>
public static class TargetValues
{
    /// <summary>
    /// Comparison, value and unit of a printed cell. Full-width and look-alike signs, signs in words (不低于, 以上, 控制在…以内, 12月31日前),
    /// thousands separators, ranges ("80%-90%" is "80-90" of "%"), fractions and dates are brought to one form; decimals stay as printed;
    /// 万 and 亿 belong to the unit. A unit in brackets loses them when it is one known unit ("100.00(%)") and keeps them otherwise
    /// ("30(台、件、套)"). Two targets in one cell, and numerals in Chinese characters, stay words.
    /// </summary>
    public static TargetValue Parse(string text)
    {
        var trimmed = Trim(text);
        if (IsEmptyMark(trimmed))
        {
            return new TargetValue(null, null, null);
        }
        if (!MayBeStructured(trimmed))
        {
            return new TargetValue(null, Words(trimmed), null);
        }
        var compact = new CompactText(trimmed, stackalloc char[2 * trimmed.Length], stackalloc int[2 * trimmed.Length]);
        var scan = ValueScan.Of(compact);
        return scan.Kind switch
        {
            ValueKind.Sign => new TargetValue(scan.Comparison, null, null),
            ValueKind.Date => new TargetValue(scan.Comparison, scan.Date.ToString(), null),
            ValueKind.Words => new TargetValue(
                scan.Comparison,
                Words(trimmed[compact.Origin(scan.WordsStart, trimmed.Length)..]),
                null
            ),
            _ => new TargetValue(scan.Comparison, Digits(in scan), Unit(scan.Unit)),
        };
    }

    /// <summary>
    /// Sign, value and unit without spaces, such that <see cref="Parse"/> gives the same value again. 定性 is printed only where it stands alone:
    /// forms print a qualitative value without it.
    /// </summary>
    public static string Print(TargetValue value) =>
        value is { Comparison: Comparison.Qualitative, Value: not null }
            ? value.Value + value.Unit
            : value.Comparison?.Sign() + value.Value + value.Unit;

    /// <summary>What kind of value the cell holds; allocates nothing.</summary>
    public static ValueKind Classify(ReadOnlySpan<char> text)
    {
        var trimmed = Trim(text);
        if (IsEmptyMark(trimmed))
        {
            return ValueKind.Blank;
        }
        if (!MayBeStructured(trimmed))
        {
            return ValueKind.Words;
        }
        var compact = new CompactText(trimmed, stackalloc char[2 * trimmed.Length], stackalloc int[2 * trimmed.Length]);
        return ValueScan.Of(compact).Kind;
    }

    /// <summary>The comparison of a cell that holds nothing else ("≥", "大于等于", "＝", "定性"), as in a column 指标性质.</summary>
    public static Comparison? ParseSign(ReadOnlySpan<char> text)
    {
        var trimmed = Trim(text);
        if (trimmed.Length is 0 or > 12)
        {
            return null;
        }
        var compact = new CompactText(trimmed, stackalloc char[2 * trimmed.Length], stackalloc int[2 * trimmed.Length]);
        var scan = ValueScan.Of(compact);
        return scan.Kind == ValueKind.Sign ? scan.Comparison : null;
    }

    /// <summary>
    /// True for an empty cell and for the marks that stand for one: / - — … and also 无, which <see cref="Parse"/> keeps as a word
    /// because it can be an answer ("安全事故: 无").
    /// </summary>
    public static bool IsBlankMark(ReadOnlySpan<char> text)
    {
        var trimmed = Trim(text);
        return IsEmptyMark(trimmed) || trimmed is "无" or "N/A" or "n/a" or "NA";
    }

    private static bool IsEmptyMark(ReadOnlySpan<char> trimmed)
    {
        foreach (var c in trimmed)
        {
            if (
                c is not ('/' or '\\' or '-' or '—' or '–' or '―' or '─' or '－' or '／' or '…' or '_' or '＿')
                && !CompactText.IsSpace(c)
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Most cells are words by their first character or their length alone.</summary>
    private static bool MayBeStructured(ReadOnlySpan<char> trimmed)
    {
        if (trimmed.Length > CompactText.MaxSource)
        {
            return false;
        }
        var first = trimmed[0];
        return char.IsAsciiDigit(first)
            || first is < '\u4E00' or > '\u9FFF'
            || first == '定'
            || ComparisonWords.CanStart(first);
    }

    private static string Digits(scoped ref readonly ValueScan scan)
    {
        var digits = new StringBuilder(scan.Number.Length + scan.Second.Length + 1);
        AppendDigits(digits, scan.Number);
        if (!scan.Second.IsEmpty)
        {
            AppendDigits(digits.Append(scan.Joint), scan.Second);
        }
        return digits.ToString();
    }

    private static void AppendDigits(StringBuilder digits, ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (c != ',')
            {
                digits.Append(c);
            }
        }
    }

    private static string? Unit(ReadOnlySpan<char> unit) => unit.IsEmpty ? null : unit.ToString();

    /// <summary>Words as printed; a line break inside them, which the cell's width made, goes, or is a space where neither side is Chinese.</summary>
    private static string Words(ReadOnlySpan<char> words)
    {
        words = Trim(words);
        if (words.IndexOfAny('\r', '\n') < 0)
        {
            return words.ToString();
        }
        var text = new StringBuilder(words.Length);
        var broken = false;
        foreach (var c in words)
        {
            if (c is '\r' or '\n')
            {
                broken = true;
                continue;
            }
            if (broken && !MayMeet(text[^1], c) && c != ' ' && text[^1] != ' ')
            {
                text.Append(' ');
            }
            broken = false;
            text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>Without a space between them; two parts of numbers that a line break kept apart would become one number.</summary>
    private static bool MayMeet(char left, char right) =>
        (IsChinese(left) || IsChinese(right)) && !(IsOfNumber(left) && IsOfNumber(right));

    /// <summary>Also the punctuation and the full-width forms.</summary>
    private static bool IsChinese(char c) => c >= '\u2E80';

    private static bool IsOfNumber(char c) =>
        char.IsAsciiDigit(c) || c is '.' or ',' or (>= '０' and <= '９') or '．' or '，';

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && CompactText.IsSpace(text[start]))
        {
            start++;
        }
        while (end > start && CompactText.IsSpace(text[end - 1]))
        {
            end--;
        }
        return text[start..end];
    }
}
