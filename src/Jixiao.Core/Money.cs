using System.Globalization;

namespace Jixiao.Core;

/// <summary>
/// An amount in yuan, exact to the fen (two decimals). Never negative zero, never floating point.
/// Printed as a plain decimal with two places ("2630574.00").
/// </summary>
public readonly record struct Money : IComparable<Money>
{
    /// <summary>10^15 yuan: ten times what the whole country spends in a year; more is a misreading.</summary>
    public const decimal MaxYuan = 1_000_000_000_000_000m;

    private Money(decimal yuan) => Yuan = yuan;

    public decimal Yuan { get; }

    /// <summary>The amount in 万元 (10,000 yuan), unrounded.</summary>
    public decimal Wan => Yuan / 10_000m;

    /// <exception cref="ArgumentOutOfRangeException">More than ±<see cref="MaxYuan"/>.</exception>
    public static Money FromYuan(decimal yuan)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(yuan), MaxYuan, nameof(yuan));
        return new Money(decimal.Round(yuan, 2, MidpointRounding.AwayFromZero));
    }

    /// <inheritdoc cref="FromYuan"/>
    public static Money FromWan(decimal wan)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(wan), MaxYuan / 10_000m, nameof(wan));
        return FromYuan(wan * 10_000m);
    }

    public static Money operator +(Money a, Money b) => FromYuan(a.Yuan + b.Yuan);

    public static Money operator -(Money a, Money b) => FromYuan(a.Yuan - b.Yuan);

    public static bool operator <(Money a, Money b) => a.Yuan < b.Yuan;

    public static bool operator >(Money a, Money b) => a.Yuan > b.Yuan;

    public static bool operator <=(Money a, Money b) => a.Yuan <= b.Yuan;

    public static bool operator >=(Money a, Money b) => a.Yuan >= b.Yuan;

    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    public override string ToString() => Yuan.ToString("0.00", CultureInfo.InvariantCulture);
}
