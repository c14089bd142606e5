using System.Globalization;
using System.Text;

namespace Jixiao.Documents.Readers.Office.Xlsx.Formats;

/// <summary>Days since the workbook's epoch, printed with a date section.</summary>
internal static class DateSerial
{
    private const long Milliseconds = 86_400_000;
    private const decimal Last = 2_958_466m;
    private static readonly string[] Months =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];
    private static readonly string[] Days = ["日", "一", "二", "三", "四", "五", "六"];

    /// <summary>Null when the number is no date (negative, or after the year 9999).</summary>
    public static string? Format(NumberSection section, decimal serial, bool from1904)
    {
        if (serial < 0 || serial + (from1904 ? 1462 : 0) >= Last)
        {
            return null;
        }
        var tokens = section.Tokens;
        var unit = tokens.Any(t => t.Text is "s" or "ss" or "[s]" or "[ss]") ? 1000 : 60_000;
        var total = (long)Math.Round(serial * Milliseconds, MidpointRounding.AwayFromZero);
        var showsTime = tokens.Any(t => t.Kind == FormatTokenKind.Date && t.Text.AsSpan().ContainsAny("hs["));
        if (showsTime && unit == 1000)
        {
            total = (total + 500) / 1000 * 1000;
        }
        var moment = Moment(total, from1904, out var leapDay);
        var half = tokens.Any(t => t.Text is "AM/PM" or "A/P" or "上午/下午");
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == FormatTokenKind.Date)
            {
                Append(text, token.Text, moment, total, half, IsMinutes(tokens, i), leapDay);
            }
            else if (token.Kind == FormatTokenKind.Digit)
            {
                text.Append('0');
            }
            else
            {
                text.Append(token.Text);
            }
        }
        return text.ToString().Trim();
    }

    /// <summary>Serial 60 of the 1900 system is a 29 February that never was.</summary>
    private static DateTime Moment(long total, bool from1904, out bool leapDay)
    {
        var days = (total / Milliseconds) + (from1904 ? 1462 : 0);
        leapDay = days == 60 && !from1904;
        var shift = days < 60 && !from1904 ? 1 : 0;
        var start = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
        return start.AddDays(days + shift).AddMilliseconds(total % Milliseconds);
    }

    /// <summary>m is minutes after an hour and before seconds, else months.</summary>
    private static bool IsMinutes(IReadOnlyList<FormatToken> tokens, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == FormatTokenKind.Date)
            {
                if (tokens[i].Text.Contains('h', StringComparison.Ordinal))
                {
                    return true;
                }
                break;
            }
        }
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Date)
            {
                return tokens[i].Text.Contains('s', StringComparison.Ordinal);
            }
        }
        return false;
    }

    private static void Append(
        StringBuilder text,
        string code,
        DateTime moment,
        long total,
        bool half,
        bool minutes,
        bool leapDay
    )
    {
        var hour = half ? ((moment.Hour + 11) % 12) + 1 : moment.Hour;
        _ = code switch
        {
            "yy" or "y" => text.Append(Number(moment.Year % 100, 2)),
            ['y', ..] or ['e', ..] => text.Append(Number(moment.Year, 4)),
            "m" or "mm" => text.Append(Number(minutes ? moment.Minute : moment.Month, code.Length)),
            "mmm" => text.Append(Months[moment.Month - 1]),
            ['m', ..] => text.Append(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(moment.Month)),
            "d" or "dd" => text.Append(Number(leapDay ? 29 : moment.Day, code.Length)),
            "ddd" => text.Append(moment.DayOfWeek.ToString().AsSpan(0, 3)),
            ['d', ..] => text.Append(moment.DayOfWeek.ToString()),
            "aaa" => text.Append(Days[(int)moment.DayOfWeek]),
            ['a', 'a', ..] => text.Append("星期").Append(Days[(int)moment.DayOfWeek]),
            ['h', ..] => text.Append(Number(hour, code.Length)),
            ['s', ..] => text.Append(Number(moment.Second, code.Length)),
            ['[', 'h', ..] => text.Append(Number(total / 3_600_000, code.Length - 2)),
            ['[', 'm', ..] => text.Append(Number(total / 60_000, code.Length - 2)),
            ['[', ..] => text.Append(Number(total / 1000, code.Length - 2)),
            "上午/下午" => text.Append(moment.Hour < 12 ? "上午" : "下午"),
            _ => text.Append(moment.Hour < 12 ? "AM" : "PM"),
        };
    }

    private static string Number(long value, int digits) =>
        value.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(digits, 4), '0');
}
