using Jixiao.Audit.Facts;
using Jixiao.Core;

namespace Jixiao.Audit.Rules.Money;

/// <summary>How far printed amounts may differ by rounding alone.</summary>
internal static class PrintedPrecision
{
    /// <summary>Half a unit of the last digit that the form prints anywhere, for each of the parts; in yuan.</summary>
    public static decimal Tolerance(FormFacts form, int parts)
    {
        var decimals = 0;
        foreach (var line in form.Form.Funds.Lines)
        {
            decimals = Math.Max(decimals, Decimals(line.Printed));
        }
        var unit = form.AmountUnit.Yuan();
        for (var i = 0; i < decimals; i++)
        {
            unit /= 10;
        }
        // Amounts are kept to the fen: a finer print cannot be told apart.
        return Math.Max(unit / 2, 0.005m) * parts;
    }

    private static int Decimals(string printed)
    {
        var point = printed.LastIndexOf('.');
        var decimals = 0;
        for (var i = point + 1; point >= 0 && i < printed.Length && char.IsAsciiDigit(printed[i]); i++)
        {
            decimals++;
        }
        return decimals;
    }
}
