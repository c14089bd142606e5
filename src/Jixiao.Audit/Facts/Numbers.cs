using System.Globalization;
using Jixiao.Core.Values;

namespace Jixiao.Audit.Facts;

/// <summary>A value as numbers or a date, where it is one.</summary>
/// <param name="Low">The number, or the lower end of a range.</param>
/// <param name="High">The upper end of a range, else the number itself.</param>
internal readonly record struct Measured(ValueKind Kind, decimal? Low, decimal? High, DateOnly? Date)
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <param name="value">Without comparison and unit, as <see cref="TargetValues.Parse"/> leaves it.</param>
    public static Measured Of(string? value, UnitKind unit)
    {
        var text = value.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return new(ValueKind.Blank, null, null, null);
        }
        if (!char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '+'))
        {
            return new(TargetValues.IsBlankMark(text) ? ValueKind.Blank : ValueKind.Words, null, null, null);
        }
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number))
        {
            return new(Kinds(unit), number, number, null);
        }
        if (IsoDate(text) is { } date)
        {
            return new(ValueKind.Date, null, null, date);
        }
        var joint = text[1..].IndexOf('-') + 1;
        if (
            joint > 0
            && decimal.TryParse(text[..joint], Plain, CultureInfo.InvariantCulture, out var low)
            && decimal.TryParse(text[(joint + 1)..], Plain, CultureInfo.InvariantCulture, out var high)
        )
        {
            return new(Kinds(unit), low, high, null);
        }
        return new(TargetValues.Classify(text), null, null, null);
    }

    /// <summary>A weight, score or any other plain number ("2", "2.0分"); null for anything else.</summary>
    public static decimal? Number(string? printed)
    {
        var text = printed.AsSpan().Trim().TrimEnd("分%");
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static ValueKind Kinds(UnitKind unit) =>
        unit switch
        {
            UnitKind.None => ValueKind.Number,
            UnitKind.Share => ValueKind.Percent,
            UnitKind.Money or UnitKind.UnitPrice => ValueKind.Money,
            _ => ValueKind.NumberWithUnit,
        };

    /// <summary>"2023-12-31"; a month ("2023-12") is its last day.</summary>
    private static DateOnly? IsoDate(ReadOnlySpan<char> text)
    {
        if (
            text.Length == 10
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day)
        )
        {
            return day;
        }
        return
            text.Length == 7
            && DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, default, out var month)
            ? month.AddMonths(1).AddDays(-1)
            : null;
    }
}
