namespace Jixiao.Documents.Exports.Pages;

/// <summary>Millimetres in the units that file formats count in.</summary>
internal static class Lengths
{
    public const decimal MillimetresPerInch = 25.4m;

    public static decimal Points(decimal millimetres) => millimetres * 72m / MillimetresPerInch;

    /// <summary>Twentieths of a point.</summary>
    public static int Twips(decimal millimetres) => (int)decimal.Round(millimetres * 1440m / MillimetresPerInch);

    public static decimal Inches(decimal millimetres) => millimetres / MillimetresPerInch;

    /// <summary>Of a screen of 96 dots an inch.</summary>
    public static decimal Pixels(decimal millimetres) => millimetres * 96m / MillimetresPerInch;
}
