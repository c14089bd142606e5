using DocumentFormat.OpenXml.Spreadsheet;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>How a cell looks.</summary>
internal enum XlsxLook
{
    Title,
    Centre,
    Body,
    Right,
    Note,
    Label,
    Heading,
    Value,
    Text,
    Number,
    Link,

    /// <summary>A cell of the filling template that is written in: its text is taken as it is typed.</summary>
    InputText,

    /// <summary>The same for a short text in the middle.</summary>
    InputValue,

    /// <summary>The same for a number that is reckoned with.</summary>
    InputNumber,

    /// <summary>What the sheet reckons by itself.</summary>
    Result,

    /// <summary>On one line, running into the empty cells beside it.</summary>
    Line,
}

/// <summary>The style sheet of a workbook.</summary>
internal static class XlsxStyles
{
    private const uint TextFormat = 49;

    /// <summary>Of each look: quoted or not, shrunk or not, on top or in the middle.</summary>
    private const int Variants = 8;

    private enum Face
    {
        Fang,
        Hei,
        Title,
        Small,
        Link,
        Subtitle,
    }

    private sealed record Look(
        Face Face,
        HorizontalAlignmentValues Across,
        bool Ruled = true,
        bool Input = false,
        uint Format = 0,
        bool Wrapped = true
    );

    private static readonly Look[] Looks =
    [
        new(Face.Title, HorizontalAlignmentValues.Center, Ruled: false),
        new(Face.Subtitle, HorizontalAlignmentValues.Center, Ruled: false),
        new(Face.Fang, HorizontalAlignmentValues.Left, Ruled: false),
        new(Face.Fang, HorizontalAlignmentValues.Right, Ruled: false),
        new(Face.Small, HorizontalAlignmentValues.Left, Ruled: false),
        new(Face.Hei, HorizontalAlignmentValues.Center),
        new(Face.Hei, HorizontalAlignmentValues.Center),
        new(Face.Fang, HorizontalAlignmentValues.Center),
        new(Face.Fang, HorizontalAlignmentValues.Left),
        new(Face.Fang, HorizontalAlignmentValues.Right),
        new(Face.Link, HorizontalAlignmentValues.Left),
        new(Face.Fang, HorizontalAlignmentValues.Left, Input: true, Format: TextFormat),
        new(Face.Fang, HorizontalAlignmentValues.Center, Input: true, Format: TextFormat),
        new(Face.Fang, HorizontalAlignmentValues.Center, Input: true),
        new(Face.Hei, HorizontalAlignmentValues.Center),
        new(Face.Fang, HorizontalAlignmentValues.Left, Ruled: false, Wrapped: false),
    ];

    /// <summary>Number of the style.</summary>
    /// <param name="quoted">Bears the mark that it is no formula, though it begins like one.</param>
    /// <param name="shrunk">On one line, however small.</param>
    /// <param name="onTop">At the top of a cell that goes on on the next page, where its middle may be the cut between the two.</param>
    public static int Index(XlsxLook look, bool quoted, bool shrunk = false, bool onTop = false) =>
        1 + ((int)look * Variants) + (quoted ? 1 : 0) + (shrunk ? 2 : 0) + (onTop ? 4 : 0);

    public static Stylesheet Create()
    {
        var formats = new CellFormats(new CellFormat());
        foreach (var look in Looks)
        {
            for (var variant = 0; variant < Variants; variant++)
            {
                formats.AppendChild(Format(look, (variant & 1) != 0, (variant & 2) != 0, (variant & 4) != 0));
            }
        }
        return new(
            new Fonts(
                Font("仿宋_GB2312", 10.5),
                Font("黑体", 10.5),
                Font("黑体", 18),
                Font("仿宋_GB2312", 9),
                Font("仿宋_GB2312", 10.5, color: "FF0B57A4"),
                Font("仿宋_GB2312", 12)
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFFFFBE6" }) { PatternType = PatternValues.Solid }
                )
            ),
            new Borders(new Border(), Thin()),
            new CellStyleFormats(new CellFormat()),
            formats,
            new DifferentialFormats(new DifferentialFormat(new Font(new Color { Rgb = "FFC00000" }))) { Count = 1 }
        );
    }

    private static CellFormat Format(Look look, bool quoted, bool shrunk, bool onTop)
    {
        var format = new CellFormat(
            new Alignment
            {
                Horizontal = look.Across,
                Vertical = onTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
                WrapText = shrunk || !look.Wrapped ? null : true,
                ShrinkToFit = shrunk ? true : null,
            }
        )
        {
            FontId = (uint)look.Face,
            BorderId = look.Ruled ? 1u : 0u,
            FillId = look.Input ? 2u : 0u,
            NumberFormatId = look.Format,
            FormatId = 0,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyFill = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            ApplyProtection = true,
            QuotePrefix = quoted ? true : null,
        };
        format.AppendChild(new Protection { Locked = !look.Input });
        return format;
    }

    private static Font Font(string name, double size, string? color = null)
    {
        var font = new Font(new FontSize { Val = size });
        if (color is not null)
        {
            font.AppendChild(new Color { Rgb = color });
        }
        font.AppendChild(new FontName { Val = name });
        font.AppendChild(new FontCharSet { Val = 134 });
        return font;
    }

    private static Border Thin() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
}
