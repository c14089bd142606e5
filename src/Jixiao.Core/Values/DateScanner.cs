using System.Globalization;

namespace Jixiao.Core.Values;

/// <summary>A day or month as printed. <see cref="Day"/> 0 is a month, <see cref="Year"/> 0 a day of an unnamed year.</summary>
internal readonly record struct PrintedDate(int Year, int Month, int Day, bool EndOfMonth, int Length)
{
    /// <summary>ISO where the year is known ("2023-12-31", "2023-12"), else as a calendar prints it ("12月31日", "12月底").</summary>
    public override string ToString()
    {
        if (Year == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Month}月{(EndOfMonth ? "底" : $"{Day}日")}");
        }
        return Day == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
    }
}

/// <summary>Dates at the start of a compact text: 2023年12月31日, 2023-12-31, 2023/12/31, 2023.12.31, 2023年12月(底), 2023年底, 2023-12, 12月31日, 12月底.</summary>
internal static class DateScanner
{
    public static PrintedDate? At(in CompactText text, int start)
    {
        var digits = NumberScanner.Digits(text, start);
        return digits switch
        {
            4 => WithYear(text, start),
            1 or 2 => WithoutYear(text, start, digits),
            _ => null,
        };
    }

    private static PrintedDate? WithYear(in CompactText text, int start)
    {
        var s = text.Characters;
        var at = start + 4;
        var year = Number(s, start, 4);
        if (year is < 1900 or > 2199 || at >= s.Length)
        {
            return null;
        }
        var mark = s[at++];
        if (mark is not ('年' or '-' or '/' or '.'))
        {
            return null;
        }
        if (mark == '年' && EndOfYear(s, at) is var yearEnd and > 0)
        {
            return new PrintedDate(year, 12, 0, EndOfMonth: true, at + yearEnd - start);
        }
        var digits = NumberScanner.Digits(text, at);
        if (digits is < 1 or > 2 || Number(s, at, digits) is var month && month is < 1 or > 12)
        {
            return null;
        }
        at += digits;
        if (mark == '年')
        {
            return AfterMonth(text, start, at, year, month);
        }
        if (at < s.Length && s[at] == mark)
        {
            return Day(text, start, at + 1, year, month);
        }
        // 2023.12 is a number, 2023/12 a fraction; 2023-12 with a unit behind it is a range (2023-2025年 has four digits anyway).
        return mark == '-' && at == s.Length ? new PrintedDate(year, month, 0, EndOfMonth: false, at - start) : null;
    }

    private static PrintedDate? AfterMonth(in CompactText text, int start, int at, int year, int month)
    {
        var s = text.Characters;
        if (at >= s.Length || s[at] != '月')
        {
            return null;
        }
        at++;
        if (at < s.Length && char.IsAsciiDigit(s[at]))
        {
            return Day(text, start, at, year, month);
        }
        if (at < s.Length && s[at] == '份')
        {
            at++;
        }
        var end = at < s.Length && s[at] is '底' or '末';
        return new PrintedDate(year, month, 0, end, (end ? at + 1 : at) - start);
    }

    private static PrintedDate? Day(in CompactText text, int start, int at, int year, int month)
    {
        var s = text.Characters;
        var digits = NumberScanner.Digits(text, at);
        if (digits == 0 && at < s.Length && char.IsAsciiDigit(s[at]))
        {
            // "2023-12-31 00:00:00", as spreadsheets print a day: the gap makes Digits refuse.
            digits = at + 1 < s.Length && char.IsAsciiDigit(s[at + 1]) && !text.HasGapBefore(at + 1) ? 2 : 1;
        }
        if (digits is < 1 or > 2)
        {
            return null;
        }
        var day = Number(s, at, digits);
        if (day < 1 || day > DateTime.DaysInMonth(year == 0 ? 2000 : year, month))
        {
            return null;
        }
        at += digits;
        if (at < s.Length && s[at] is '日' or '号')
        {
            at++;
        }
        else if (text.HasGapBefore(at) && IsMidnight(s[at..]))
        {
            at = s.Length;
        }
        return new PrintedDate(year, month, day, EndOfMonth: false, at - start);
    }

    private static PrintedDate? WithoutYear(in CompactText text, int start, int digits)
    {
        var s = text.Characters;
        var month = Number(s, start, digits);
        var at = start + digits;
        if (month is < 1 or > 12 || at + 1 >= s.Length || s[at] != '月')
        {
            return null;
        }
        if (s[at + 1] is '底' or '末')
        {
            return new PrintedDate(0, month, 0, EndOfMonth: true, at + 2 - start);
        }
        return Day(text, start, at + 1, 0, month) is { } date && s[start + date.Length - 1] is '日' or '号'
            ? Day(text, start, at + 1, 0, month)
            : null;
    }

    private static int EndOfYear(ReadOnlySpan<char> s, int at) =>
        s[at..] switch
        {
            ['年', '底' or '末', ..] => 2,
            ['底' or '末', ..] => 1,
            _ => 0,
        };

    private static bool IsMidnight(ReadOnlySpan<char> s) => s is "00:00:00" or "0:00:00" or "00:00" or "0:00";

    private static int Number(ReadOnlySpan<char> s, int start, int length)
    {
        var number = 0;
        foreach (var c in s.Slice(start, length))
        {
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
