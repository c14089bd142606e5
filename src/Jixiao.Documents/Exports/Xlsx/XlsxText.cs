using System.Globalization;
using System.Text.RegularExpressions;

namespace Jixiao.Documents.Exports.Xlsx;

internal static partial class XlsxText
{
    /// <summary>What a cell of Excel holds.</summary>
    private const int Most = 32_767;

    /// <summary>
    /// As a sheet's XML wants it: "_x0041_" in a text would be read as an escape, so its first sign is escaped itself. Beyond what a cell
    /// holds the text ends with a word on how much is missing.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Length > Most)
        {
            var missing = string.Create(
                CultureInfo.InvariantCulture,
                $"……（单元格放不下，还有 {text.Length - Most + 40} 字未列出）"
            );
            text = text[..(Most - 40)] + missing;
        }
        return text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? Escape().Replace(text, "_x005F_") : text;
    }

    /// <summary>A program that opens the text as if it were typed would make a formula of it.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\'';

    /// <param name="column">0-based.</param>
    /// <returns>"AB"</returns>
    public static string Column(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }
        return letters;
    }

    /// <summary>For a formula or a link: 'name'.</summary>
    public static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex("_(?=[xX][0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
