using System.Runtime.InteropServices;

namespace Jixiao.Audit.Facts;

/// <summary>A day or month printed inside a text. <see cref="Year"/> 0 where none is printed, <see cref="Day"/> 0 for a month.</summary>
/// <param name="End">The place behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintedDay(int Year, int Month, int Day, int End)
{
    /// <summary>False for 2月30日 and 13月1日.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day <= DateTime.DaysInMonth(Year == 0 ? 2000 : Year, Month);

    /// <summary>Of a month its last day; only where the year is printed and the day exists.</summary>
    public DateOnly? Date =>
        Year > 0 && Exists ? new DateOnly(Year, Month, Day == 0 ? DateTime.DaysInMonth(Year, Month) : Day) : null;
}

/// <summary>Days inside names and sentences: 2023年3月1日, 2023年3月, 3月1日, 2023-03-01. Allocates nothing.</summary>
internal static class PrintedDays
{
    /// <summary>The next day at or behind <paramref name="from"/>; null when there is none.</summary>
    public static PrintedDay? Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }
            var (number, end) = Number(text, at);
            if (At(text, number, end, end - at) is { } day)
            {
                return day;
            }
            at = end;
        }
        return null;
    }

    private static PrintedDay? At(ReadOnlySpan<char> text, int number, int end, int digits)
    {
        end = Skip(text, end);
        if (end >= text.Length)
        {
            return null;
        }
        if (digits == 4 && number is >= 1900 and <= 2199)
        {
            return text[end] switch
            {
                '年' => Month(text, number, end + 1),
                '-' or '/' => Numeric(text, number, end),
                _ => null,
            };
        }
        if (digits > 2 || text[end] != '月')
        {
            return null;
        }
        var (day, stop) = Number(text, Skip(text, end + 1));
        return stop > 0 && Marked(text, stop) is { } behind ? new PrintedDay(0, number, day, behind) : null;
    }

    private static PrintedDay? Month(ReadOnlySpan<char> text, int year, int at)
    {
        var (month, end) = Number(text, Skip(text, at));
        if (end == 0)
        {
            return null;
        }
        end = Skip(text, end);
        if (end >= text.Length || text[end] != '月')
        {
            return null;
        }
        var (day, stop) = Number(text, Skip(text, end + 1));
        return stop > 0 && Marked(text, stop) is { } behind
            ? new PrintedDay(year, month, day, behind)
            : new PrintedDay(year, month, 0, end + 1);
    }

    private static PrintedDay? Numeric(ReadOnlySpan<char> text, int year, int at)
    {
        var (month, end) = Number(text, at + 1);
        if (end == 0 || end >= text.Length || text[end] != text[at])
        {
            return null;
        }
        var (day, stop) = Number(text, end + 1);
        return stop > 0 && day > 0 && new PrintedDay(year, month, day, stop) is { Exists: true } found ? found : null;
    }

    private static int? Marked(ReadOnlySpan<char> text, int at)
    {
        at = Skip(text, at);
        return at < text.Length && text[at] is '日' or '号' ? at + 1 : null;
    }

    /// <summary>At most four digits; End 0 for none.</summary>
    private static (int Number, int End) Number(ReadOnlySpan<char> text, int at)
    {
        var (number, end) = (0, at);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            number = number < 10_000 ? number * 10 + (text[end] - '0') : number;
            end++;
        }
        return end == at ? (0, 0) : (number, end);
    }

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
        return at;
    }
}
