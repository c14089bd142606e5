using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Jixiao.Core.Sources;

namespace Jixiao.Cli.Auditing.Formats;

/// <summary>The few looks a cell of the report has.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 1;
    public const uint Heading = 2;
    public const uint Link = 3;
    private const uint Error = 4;
    private const uint Warning = 5;
    private const uint Info = 6;

    public static uint Of(Severity severity) =>
        severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Info,
        };

    public static Stylesheet Create() =>
        new(
            new Fonts(Font(), Font(bold: true), Font(color: "FF0B57A4")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFF2F2F2"),
                Solid("FFFDE0DD"),
                Solid("FFFFF3CD"),
                Solid("FFE2EFFA")
            ),
            new Borders(new Border(), Thin()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                Format(font: 0, fill: 0),
                Format(font: 1, fill: 2),
                Format(font: 2, fill: 0),
                Format(font: 0, fill: 3),
                Format(font: 0, fill: 4),
                Format(font: 0, fill: 5)
            )
        );

    private static Font Font(bool bold = false, string? color = null)
    {
        var font = new Font();
        if (bold)
        {
            font.AppendChild(new Bold());
        }
        font.AppendChild(new FontSize { Val = 11 });
        if (color is not null)
        {
            font.AppendChild(new Color { Rgb = color });
        }
        font.AppendChild(new FontName { Val = "宋体" });
        return font;
    }

    private static Fill Solid(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border Thin() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );

    private static CellFormat Format(uint font, uint fill) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
        {
            FontId = font,
            FillId = fill,
            BorderId = 1,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
}
