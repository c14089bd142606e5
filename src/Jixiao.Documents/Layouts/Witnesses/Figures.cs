using System.Globalization;
using Jixiao.Core;
using Jixiao.Core.Forms;

namespace Jixiao.Documents.Layouts.Witnesses;

/// <summary>Printed figures as numbers and numbers as they would be printed.</summary>
internal static class Figures
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>A plain number, with or without 分 or % behind it; null for anything else.</summary>
    public static decimal? Number(string? printed)
    {
        var text = printed.AsSpan().Trim().TrimEnd("分%％ ");
        return
            text.Length is > 0 and <= 20
            && decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number <= Largest
            ? number
            : null;
    }

    /// <summary>Without trailing zeros.</summary>
    public static string Print(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>An amount in the unit the form prints, with its name ("834.14 万元").</summary>
    public static string Print(decimal yuan, Funds funds) => $"{InUnit(yuan, funds)} {UnitName(funds)}";

    public static string InUnit(decimal yuan, Funds funds) => Print(yuan / UnitOf(funds).Yuan());

    public static AmountUnit UnitOf(Funds funds) => AmountUnits.FromName(UnitName(funds)) ?? AmountUnit.Wan;

    /// <summary>The digits the form prints for an amount; what they would be where it prints none.</summary>
    public static string Printed(Money amount, Funds funds) =>
        funds.Lines.FirstOrDefault(l => l.Yuan == amount)?.Printed ?? InUnit(amount.Yuan, funds);

    private static string UnitName(Funds funds) => funds.PrintedUnit ?? AmountUnit.Wan.Name();
}
