using System.Globalization;

namespace Jixiao.Documents.Readers.Office.Xlsx.Formats;

/// <summary>Numbers as Excel holds and shows them: fifteen significant digits, no more.</summary>
internal static class GeneralNumber
{
    private const int SignificantDigits = 15;
    private const ulong FirstBeyond = 1_000_000_000_000_000;

    public static bool TryParse(ReadOnlySpan<byte> raw, out decimal value)
    {
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }
        value = Round(value);
        return true;
    }

    /// <summary>0.30000000000000004 is what binary makes of 0.3: beyond fifteen digits there is only noise.</summary>
    public static decimal Round(decimal value)
    {
        if (HasFewDigits(value))
        {
            return value;
        }
        var size = Math.Abs(value);
        var whole = 0;
        while (whole < SignificantDigits && size >= 1)
        {
            size /= 10;
            whole++;
        }
        var leadingZeros = 0;
        while (whole == 0 && size is > 0 and < 0.1m)
        {
            size *= 10;
            leadingZeros++;
        }
        var decimals = Math.Min(SignificantDigits - whole + leadingZeros, 28);
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
    }

    private static bool HasFewDigits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] == 0 && (((ulong)(uint)bits[1] << 32) | (uint)bits[0]) < FirstBeyond;
    }

    public static string Format(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
