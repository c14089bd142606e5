using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>Cells of text. Text is never a formula, whatever sign it begins with.</summary>
internal static class XlsxCells
{
    private const int MostCharacters = 32_000;

    /// <param name="number">1-based.</param>
    public static Row Row(uint number, IEnumerable<(string Text, uint Style)> cells)
    {
        var row = new Row { RowIndex = number };
        var column = 0;
        foreach (var (text, style) in cells)
        {
            row.AppendChild(
                new Cell(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = Reference(number, column++),
                    DataType = CellValues.InlineString,
                    StyleIndex = style,
                }
            );
        }
        return row;
    }

    /// <summary>"C5".</summary>
    /// <param name="row">1-based.</param>
    /// <param name="column">0-based.</param>
    public static string Reference(uint row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <param name="widths">In characters.</param>
    public static Columns Columns(IReadOnlyList<uint> widths) =>
        new(
            widths.Select(
                (width, i) =>
                    new Column
                    {
                        Min = (uint)i + 1,
                        Max = (uint)i + 1,
                        Width = width,
                        CustomWidth = true,
                    }
            )
        );

    /// <summary>What XML cannot hold becomes a space.</summary>
    public static string Clean(string text)
    {
        text = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (i + 1 < clean.Length && XmlConvert.IsXmlSurrogatePair(clean[i + 1], clean[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(clean[i]))
            {
                clean[i] = ' ';
            }
        }
        return new string(clean);
    }
}
