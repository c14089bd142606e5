using DocumentFormat.OpenXml.Wordprocessing;

namespace Jixiao.Documents.Exports.Docx;

/// <summary>Thin lines around every cell.</summary>
internal static class DocxTableStyle
{
    /// <summary>Eighths of a point.</summary>
    private const uint Line = 6;

    /// <summary>Twentieths of a point.</summary>
    private const short Side = 51;

    public static Style Create(string id) =>
        new()
        {
            Type = StyleValues.Table,
            StyleId = id,
            StyleName = new StyleName { Val = "绩效表格" },
            StyleTableProperties = new StyleTableProperties
            {
                TableBorders = new TableBorders
                {
                    TopBorder = Border<TopBorder>(),
                    LeftBorder = Border<LeftBorder>(),
                    BottomBorder = Border<BottomBorder>(),
                    RightBorder = Border<RightBorder>(),
                    InsideHorizontalBorder = Border<InsideHorizontalBorder>(),
                    InsideVerticalBorder = Border<InsideVerticalBorder>(),
                },
                TableCellMarginDefault = new TableCellMarginDefault
                {
                    TopMargin = new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    TableCellLeftMargin = new TableCellLeftMargin { Width = Side, Type = TableWidthValues.Dxa },
                    BottomMargin = new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    TableCellRightMargin = new TableCellRightMargin { Width = Side, Type = TableWidthValues.Dxa },
                },
            },
        };

    private static T Border<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = Line,
            Space = 0,
            Color = "000000",
        };
}
