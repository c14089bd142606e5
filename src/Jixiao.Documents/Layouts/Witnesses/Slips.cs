using System.Globalization;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>Misreadings of one number: a digit taken for another, two neighbouring digits swapped, the decimal point moved.</summary>
internal static class Slips
{
    public const string OneDigit = "一位数字误认";

    private static readonly decimal[] PointMoves = [10m, 100m, 0.1m, 0.01m];

    /// <returns>What kind of slip makes <paramref name="printed"/> of <paramref name="wanted"/>, in Chinese; null when none does.</returns>
    public static string? Between(string printed, decimal wanted)
    {
        if (Figures.Number(printed) is not { } number || wanted <= 0 || wanted == number || number == 0)
        {
            return null;
        }
        if (Array.Exists(PointMoves, m => number * m == wanted))
        {
            return "小数点错位";
        }
        var places = Math.Max(Places(number), Places(wanted));
        var (from, to) = (Digits(number, places), Digits(wanted, places));
        if (from.Length != to.Length)
        {
            return null;
        }
        var different = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        return different switch
        {
            [_] => OneDigit,
            [var a, var b] when Neighbours(from, a, b) && from[a] == to[b] && from[b] == to[a] => "相邻两位数字颠倒",
            _ => null,
        };
    }

    private static bool Neighbours(string digits, int a, int b) => b == a + 1 || (b == a + 2 && digits[a + 1] == '.');

    private static int Places(decimal number)
    {
        var text = Figures.Print(number);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }

    private static string Digits(decimal number, int places) =>
        number.ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
