using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>Named styles, so that a clerk changes the look of all cells of a kind at once.</summary>
internal static class DocxStyles
{
    public const string Table = "FormTable";
    public const string Labels = "FormLabels";
    public const string Footer = "Footer";
    public const string Spacer = "FormSpacer";
    public const string ContentsTitle = "TOCHeading";
    public const string ContentsEntry = "TOC1";
    private const string Normal = "Normal";

    /// <summary>五号</summary>
    private const decimal Size = 10.5m;

    public static string Of(ParagraphStyle style) =>
        style switch
        {
            ParagraphStyle.Title => "FormTitle",
            ParagraphStyle.Centre => "FormCentre",
            ParagraphStyle.Right => "FormRight",
            ParagraphStyle.Note => "FormNote",
            _ => "FormBody",
        };

    public static string Of(CellRole role) =>
        role switch
        {
            CellRole.Label => "CellLabel",
            CellRole.ColumnHeading => "CellHeading",
            CellRole.Value => "CellValue",
            CellRole.Number => "CellNumber",
            _ => "CellText",
        };

    public static Styles Create()
    {
        var (left, centre, right) = (JustificationValues.Left, JustificationValues.Center, JustificationValues.Right);
        return new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(Fonts(DocxFonts.Fang), Points(Size), PointsCs(Size))
                ),
                new ParagraphPropertiesDefault()
            ),
            Style(Normal, "Normal", DocxFonts.Fang, Size, left, basedOn: null),
            Title(Style(Of(ParagraphStyle.Title), "表标题", DocxFonts.Hei, 18m, centre)),
            Style(Of(ParagraphStyle.Centre), "表副题", DocxFonts.Fang, 12m, centre, keepNext: true),
            Style(Of(ParagraphStyle.Body), "表外文字", DocxFonts.Fang, Size, left, keepNext: true),
            Style(Of(ParagraphStyle.Right), "表外文字靠右", DocxFonts.Fang, Size, right, keepNext: true),
            Style(Of(ParagraphStyle.Note), "表注", DocxFonts.Fang, 9m, left),
            Spaced(Style(Labels, "签署行", DocxFonts.Fang, Size, left)),
            Style(Of(CellRole.Label), "单元格标签", DocxFonts.Hei, Size, centre),
            Style(Of(CellRole.ColumnHeading), "单元格栏名", DocxFonts.Hei, Size, centre),
            Style(Of(CellRole.Value), "单元格内容居中", DocxFonts.Fang, Size, centre),
            Style(Of(CellRole.Text), "单元格文字", DocxFonts.Fang, Size, left),
            Style(Of(CellRole.Number), "单元格数字", DocxFonts.Fang, Size, right),
            Style(Footer, "footer", DocxFonts.Song, 9m, centre),
            Style(ContentsTitle, "TOC Heading", DocxFonts.Hei, 18m, centre),
            Entry(Style(ContentsEntry, "toc 1", DocxFonts.Fang, 12m, left)),
            Thin(Style(Spacer, "间隔", DocxFonts.Fang, 1m, left)),
            DocxTableStyle.Create(Table)
        );
    }

    public static RunFonts Fonts(string name) =>
        new()
        {
            Ascii = DocxFonts.Latin(name),
            HighAnsi = DocxFonts.Latin(name),
            EastAsia = name,
            ComplexScript = DocxFonts.Latin(name),
            Hint = FontTypeHintValues.EastAsia,
        };

    private static Style Style(
        string id,
        string name,
        string font,
        decimal size,
        JustificationValues justification,
        string? basedOn = Normal,
        bool keepNext = false
    )
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = basedOn is null ? true : null,
            StyleName = new StyleName { Val = name },
            PrimaryStyle = new PrimaryStyle(),
            StyleRunProperties = new StyleRunProperties(Fonts(font), Points(size), PointsCs(size)),
            StyleParagraphProperties = new StyleParagraphProperties
            {
                KeepNext = keepNext ? new KeepNext() : null,
                // Without the room that Word puts between Chinese and other letters: columns are as wide as their words.
                AutoSpaceDE = new AutoSpaceDE { Val = false },
                AutoSpaceDN = new AutoSpaceDN { Val = false },
                Justification = new Justification { Val = justification },
            },
        };
        style.BasedOn = basedOn is null ? null : new BasedOn { Val = basedOn };
        return style;
    }

    private static Style Title(Style style)
    {
        style.StyleParagraphProperties!.KeepNext = new KeepNext();
        style.StyleParagraphProperties.OutlineLevel = new OutlineLevel { Val = 0 };
        style.StyleParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines { After = "100" };
        return style;
    }

    private static Style Entry(Style style)
    {
        style.StyleParagraphProperties!.Tabs = new Tabs(
            new TabStop
            {
                Val = TabStopValues.Right,
                Leader = TabStopLeaderCharValues.Dot,
                Position = Lengths.Twips(new PageSetup().TextWidth),
            }
        );
        style.StyleParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines { Before = "60", After = "60" };
        return style;
    }

    private static Style Spaced(Style style)
    {
        style.StyleParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "80" };
        return style;
    }

    private static Style Thin(Style style)
    {
        style.StyleParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines
        {
            Before = "0",
            After = "0",
            Line = "4",
            LineRule = LineSpacingRuleValues.Exact,
        };
        return style;
    }

    private static FontSize Points(decimal size) => new() { Val = HalfPoints(size) };

    private static FontSizeComplexScript PointsCs(decimal size) => new() { Val = HalfPoints(size) };

    private static string HalfPoints(decimal size) => ((int)(size * 2)).ToString(CultureInfo.InvariantCulture);
}
