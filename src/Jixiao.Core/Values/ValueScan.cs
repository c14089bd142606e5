namespace Jixiao.Core.Values;

/// <summary>Where the parts of a value stand in its compact text. Ranges are of compact characters.</summary>
internal ref struct ValueScan
{
    public ValueKind Kind;
    public Comparison? Comparison;

    /// <summary>The number, or the lower end of a range.</summary>
    public ReadOnlySpan<char> Number;

    /// <summary>The upper end of a range, or the lower part of a fraction; empty when there is none.</summary>
    public ReadOnlySpan<char> Second;

    /// <summary>'-' for a range, '/' for a fraction.</summary>
    public char Joint;

    public PrintedDate Date;
    public ReadOnlySpan<char> Unit;

    /// <summary>Where words after a printed sign begin, in compact characters.</summary>
    public int WordsStart;

    public static ValueScan Of(in CompactText text)
    {
        var scan = new ValueScan { Kind = ValueKind.Words };
        var all = text.Characters;
        if (all is "定性" or "定性指标")
        {
            return scan with { Kind = ValueKind.Sign, Comparison = Values.Comparison.Qualitative };
        }
        var (sign, signLength) = ComparisonWords.SignAtStart(all);
        var (word, wordLength) = ComparisonWords.WordAtStart(all[signLength..]);
        var start = signLength + wordLength;
        if (
            start > 0
            && start == all.Length
            && (sign ?? word) is { } alone
            && ComparisonWords.TryJoin(sign, word, out _)
        )
        {
            return scan with { Kind = ValueKind.Sign, Comparison = alone };
        }
        scan.Comparison = sign;
        scan.WordsStart = signLength;
        if (!ComparisonWords.TryJoin(sign, word, out var before))
        {
            return scan;
        }
        var whole = scan with { Comparison = before };
        return whole.TryDate(text, start) || whole.TryNumber(text, start) ? whole : scan;
    }

    private bool TryDate(in CompactText text, int start)
    {
        if (DateScanner.At(text, start) is not { } date)
        {
            return false;
        }
        var rest = text.Characters[(start + date.Length)..].TrimEnd("。;,.");
        Comparison? after = null;
        if (!rest.IsEmpty)
        {
            if (!IsBefore(rest))
            {
                return false;
            }
            after = Values.Comparison.AtMost;
        }
        if (!ComparisonWords.TryJoin(Comparison, after, out var joined))
        {
            return false;
        }
        Kind = ValueKind.Date;
        Date = date;
        Comparison = joined;
        return true;
    }

    private static bool IsBefore(ReadOnlySpan<char> rest) =>
        rest is "前" or "之前" or "以前" or "前完成" or "之前完成" or "以前完成";

    private bool TryNumber(in CompactText text, int start)
    {
        var s = text.Characters;
        var length = NumberScanner.Length(text, start, signed: true);
        if (length == 0)
        {
            return false;
        }
        var at = start + length;
        Number = s.Slice(start, length);
        if (at < s.Length && s[at] == '/' && NumberScanner.Digits(text, at + 1) is var lower and > 0)
        {
            Second = s.Slice(at + 1, lower);
            Joint = '/';
            at += 1 + lower;
        }
        else if (UpperEnd(text, at) is { Length: > 0 } upper)
        {
            Second = s.Slice(upper.Start, upper.Length);
            Joint = '-';
            at = upper.Start + upper.Length;
        }
        var rest = s[at..].TrimEnd("。;,.、");
        var (after, afterLength) = ComparisonWords.WordAtEnd(rest);
        rest = rest[..^afterLength];
        if (after is null && rest.Length > 1 && rest[^1] is '内' or '前' && IsTime(rest[..^1], rest[^1]))
        {
            after = Values.Comparison.AtMost;
            rest = rest[..^1];
        }
        if (
            !ComparisonWords.TryJoin(Comparison, after, out var joined)
            || !(rest.IsEmpty || Units.Accepts(Stripped(rest)))
        )
        {
            return false;
        }
        Comparison = joined;
        Unit = Stripped(rest);
        if (Unit.IsEmpty && Joint == '-' && Number.Length == 4 && Second.Length <= 2)
        {
            // 2023-13, or 2023-6 with something behind it: a damaged month, no range.
            return false;
        }
        Kind =
            Unit.IsEmpty ? ValueKind.Number
            : Unit is "%" ? ValueKind.Percent
            : Units.IsMoney(Unit) ? ValueKind.Money
            : ValueKind.NumberWithUnit;
        return true;
    }

    /// <summary>The other end of a range; a unit printed after the lower end must come again after the upper one (80%-90%).</summary>
    private static (int Start, int Length) UpperEnd(in CompactText text, int at)
    {
        var s = text.Characters;
        var unit = 0;
        while (unit < 6 && at + unit < s.Length && NumberScanner.RangeMark(s, at + unit) == 0)
        {
            unit++;
        }
        var mark = NumberScanner.RangeMark(s, at + unit);
        var number = at + unit + mark;
        var length = mark == 0 ? 0 : NumberScanner.Length(text, number, signed: false);
        var repeats = s[Math.Min(number + length, s.Length)..].StartsWith(s.Slice(at, unit), StringComparison.Ordinal);
        return repeats ? (number, length) : (0, 0);
    }

    private static bool IsTime(ReadOnlySpan<char> unit, char last) =>
        last == '前'
            ? unit is "月" or "月底" or "月份"
            : unit
                is "天"
                    or "日"
                    or "工作日"
                    or "个工作日"
                    or "小时"
                    or "个小时"
                    or "分钟"
                    or "秒"
                    or "周"
                    or "月"
                    or "个月"
                    or "年"
                    or "个自然日"
                    or "自然日";

    /// <summary>"(平方米)" is 平方米; "(台、件、套)" names three units and keeps its brackets.</summary>
    private static ReadOnlySpan<char> Stripped(ReadOnlySpan<char> unit) =>
        unit is ['(', .. var inner, ')'] && inner.IndexOfAny("、()") < 0 && (inner.Length <= 2 || Units.IsKnown(inner))
            ? inner
            : unit;
}
