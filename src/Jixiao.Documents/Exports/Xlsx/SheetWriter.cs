using Jixiao.Documents.Exports.Markup;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Exports.Xlsx;

/// <summary>The XML of one sheet, in the order that its schema wants: columns, rows, then what was gathered on the way.</summary>
internal sealed class SheetWriter(MarkupWriter output)
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Widths are counted in digits of the default font, 8 dots each.</summary>
    private const decimal DotsADigit = 8m;

    private readonly List<string> merged = [];
    private readonly List<(string Cell, string Target)> links = [];
    private string[] letters = [];

    /// <summary>Number of the row that is open or was last, 1-based.</summary>
    public int Row { get; private set; }

    /// <param name="widths">Of the columns, in millimetres.</param>
    public void Begin(IReadOnlyList<decimal> widths)
    {
        letters = [.. widths.Select((_, i) => XlsxText.Column(i))];
        output
            .Markup("<worksheet xmlns=\"")
            .Markup(Namespace)
            .Markup("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        output.Markup(
            "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"20\"/><cols>"
        );
        for (var i = 0; i < widths.Count; i++)
        {
            output.Markup("<col min=\"").Markup(i + 1).Markup("\" max=\"").Markup(i + 1).Markup("\" width=\"");
            output.Markup(Lengths.Pixels(widths[i]) / DotsADigit).Markup("\" customWidth=\"1\"/>");
        }
        output.Markup("</cols><sheetData>");
    }

    /// <param name="height">In points.</param>
    public void BeginRow(decimal height)
    {
        Row++;
        output
            .Markup("<row r=\"")
            .Markup(Row)
            .Markup("\" ht=\"")
            .Markup(decimal.Round(height, 2))
            .Markup("\" customHeight=\"1\">");
    }

    public void EndRow() => output.Markup("</row>");

    /// <summary>A cell of text, whatever it begins with.</summary>
    public void Cell(int column, string text, XlsxLook look, bool shrunk = false, bool onTop = false)
    {
        output.Markup("<c r=\"").Markup(letters[column]).Markup(Row).Markup("\" s=\"");
        output.Markup(XlsxStyles.Index(look, XlsxText.LooksLikeFormula(text), shrunk, onTop));
        if (text.Length == 0)
        {
            output.Markup("\"/>");
            return;
        }
        output
            .Markup("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
            .Text(XlsxText.Of(text))
            .Markup("</t></is></c>");
    }

    /// <summary>A formula of our own, with what it gives as long as nothing is filled in.</summary>
    public void Formula(int column, string formula, XlsxLook look, string? text = null)
    {
        output.Markup("<c r=\"").Markup(letters[column]).Markup(Row).Markup("\" s=\"");
        output.Markup(XlsxStyles.Index(look, quoted: false)).Markup(text is null ? "\"><f>" : "\" t=\"str\"><f>");
        output.Text(formula).Markup("</f><v>").Text(text ?? "0").Markup("</v></c>");
    }

    /// <summary>The cells of the open row in these columns, the first with the text, the others for their lines only.</summary>
    public void Cells(int from, int to, string text, XlsxLook look, bool shrunk = false, bool onTop = false)
    {
        Cell(from, text, look, shrunk, onTop);
        for (var column = from + 1; column < to; column++)
        {
            Cell(column, "", look);
        }
    }

    /// <param name="to">Column after the last.</param>
    public void Merge(int firstRow, int lastRow, int from, int to)
    {
        if (lastRow > firstRow || to > from + 1)
        {
            merged.Add(FormattableString.Invariant($"{letters[from]}{firstRow}:{letters[to - 1]}{lastRow}"));
        }
    }

    /// <summary>The cell leads to a sheet of the same workbook.</summary>
    public void Link(int column, string sheet) =>
        links.Add((FormattableString.Invariant($"{letters[column]}{Row}"), $"{XlsxText.Quoted(sheet)}!A1"));

    /// <param name="protection">The element that protects the sheet, or nothing.</param>
    /// <param name="validations">The element with what may be filled in, or nothing.</param>
    public void End(PageSetup page, string protection = "", string validations = "")
    {
        output.Markup("</sheetData>").Markup(protection);
        if (merged.Count > 0)
        {
            output.Markup("<mergeCells count=\"").Markup(merged.Count).Markup("\">");
            foreach (var range in merged)
            {
                output.Markup("<mergeCell ref=\"").Markup(range).Markup("\"/>");
            }
            output.Markup("</mergeCells>");
        }
        output.Markup(validations);
        if (links.Count > 0)
        {
            output.Markup("<hyperlinks>");
            foreach (var (cell, target) in links)
            {
                output.Markup("<hyperlink ref=\"").Markup(cell).Markup("\" location=\"").Text(target).Markup("\"/>");
            }
            output.Markup("</hyperlinks>");
        }
        Print(page);
        output.Markup("</worksheet>");
    }

    private void Print(PageSetup page)
    {
        output.Markup("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"").Markup(Lengths.Inches(page.Left));
        output
            .Markup("\" right=\"")
            .Markup(Lengths.Inches(page.Right))
            .Markup("\" top=\"")
            .Markup(Lengths.Inches(page.Top));
        output.Markup("\" bottom=\"").Markup(Lengths.Inches(page.Bottom)).Markup("\" header=\"0.3\" footer=\"0.3\"/>");
        output.Markup("<pageSetup paperSize=\"9\" orientation=\"").Markup(page.Landscape ? "landscape" : "portrait");
        output.Markup(
            "\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>"
        );
    }
}
