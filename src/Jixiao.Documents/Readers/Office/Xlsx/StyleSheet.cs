using Jixiao.Documents.Readers.Office.Xlsx.Formats;
using Jixiao.Documents.Readers.Office.Xml;

namespace Jixiao.Documents.Readers.Office.Xlsx;

/// <summary>The number format of every cell style of a workbook.</summary>
internal sealed class StyleSheet
{
    private const int MostStyles = 200_000;

    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<NumberFormat> _styles = [];

    public static StyleSheet Empty { get; } = new();

    public NumberFormat Format(int style) => (uint)style < (uint)_styles.Count ? _styles[style] : NumberFormat.General;

    public static StyleSheet Read(XmlTokens tokens)
    {
        var sheet = new StyleSheet();
        var inCells = false;
        XmlToken token;
        while ((token = tokens.Read()) != XmlToken.EndOfPart)
        {
            if (tokens.Name.SequenceEqual("cellXfs"u8))
            {
                inCells = token == XmlToken.Start;
            }
            else if (token == XmlToken.Start && tokens.Name.SequenceEqual("numFmt"u8))
            {
                sheet.AddCode(tokens);
            }
            else if (
                token == XmlToken.Start
                && inCells
                && tokens.Name.SequenceEqual("xf"u8)
                && sheet._styles.Count < MostStyles
            )
            {
                sheet._styles.Add(sheet.FormatOf(tokens.IntAttribute("numFmtId"u8) ?? 0));
            }
        }
        return sheet;
    }

    private void AddCode(XmlTokens tokens)
    {
        if (tokens.IntAttribute("numFmtId"u8) is { } id && tokens.Attribute("formatCode"u8) is { Length: < 1000 } code)
        {
            _codes.TryAdd(id, code);
        }
    }

    private NumberFormat FormatOf(int id)
    {
        if (!_formats.TryGetValue(id, out var format))
        {
            format = new NumberFormat(_codes.GetValueOrDefault(id) ?? BuiltInFormats.Find(id));
            _formats.Add(id, format);
        }
        return format;
    }
}
