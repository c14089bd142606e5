using System.Globalization;
using System.Text;

namespace Jixiao.Corpus.Printing;

/// <summary>Blocks as a Word document: gridSpan and vMerge for merged cells, header rows marked to repeat.</summary>
internal static class DocxPrinter
{
    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string Borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    private const int TextWidth = 9600;

    public static byte[] Print(IReadOnlyList<Block> blocks)
    {
        var xml = new StringBuilder(64 * 1024);
        xml.Append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        Block? last = null;
        foreach (var block in blocks)
        {
            Write(xml, block, last);
            last = block;
        }
        // A document ends with a paragraph: without one LibreOffice loses the last table when it saves as .doc.
        xml.Append(last is Grid ? "<w:p/>" : "");
        xml.Append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        return Package.Write([
            ("[Content_Types].xml", Types),
            ("_rels/.rels", Relationships),
            ("word/document.xml", xml.ToString()),
        ]);
    }

    private static void Write(StringBuilder xml, Block block, Block? last)
    {
        switch (block)
        {
            case Text text:
                Paragraph(xml, text.Content, Alignment(text.Style), text.Style == TextStyle.Title);
                break;
            case PageBreak:
                xml.Append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                break;
            case Grid grid:
                xml.Append(last is Grid ? "<w:p/>" : "");
                Table(xml, grid);
                break;
        }
    }

    private static string Alignment(TextStyle style) =>
        style switch
        {
            TextStyle.Right => "right",
            TextStyle.Body => "left",
            _ => "center",
        };

    private static void Paragraph(StringBuilder xml, string text, string alignment, bool bold)
    {
        xml.Append("<w:p><w:pPr><w:jc w:val=\"").Append(alignment).Append("\"/></w:pPr>");
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            xml.Append("<w:r>").Append(bold ? "<w:rPr><w:b/></w:rPr>" : "").Append(i > 0 ? "<w:br/>" : "");
            xml.Append("<w:t xml:space=\"preserve\">").Append(Package.Escape(lines[i])).Append("</w:t></w:r>");
        }
        xml.Append("</w:p>");
    }

    private static void Table(StringBuilder xml, Grid grid)
    {
        var sum = grid.Widths.Sum();
        var widths = grid.Widths.Select(w => TextWidth * w / sum).ToArray();
        xml.Append("<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/>")
            .Append(Borders)
            .Append("</w:tblPr><w:tblGrid>");
        foreach (var width in widths)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        }
        xml.Append("</w:tblGrid>");
        var starts = grid.Place().ToDictionary(p => (p.Row, p.Column));
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            xml.Append("<w:tr>").Append(row < grid.HeaderRows ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
            for (var column = 0; column < widths.Length; )
            {
                var cell = Covering(starts, row, column);
                Cell(xml, cell, cell.Row == row, widths.Skip(column).Take(cell.Cell.Columns).Sum());
                column += cell.Cell.Columns;
            }
            xml.Append("</w:tr>");
        }
        xml.Append("</w:tbl>");
    }

    private static PlacedCell Covering(Dictionary<(int Row, int Column), PlacedCell> starts, int row, int column)
    {
        for (; ; row--)
        {
            if (starts.TryGetValue((row, column), out var cell))
            {
                return cell;
            }
        }
    }

    private static void Cell(StringBuilder xml, PlacedCell cell, bool starts, int width)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if (cell.Cell.Columns > 1)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{cell.Cell.Columns}\"/>");
        }
        if (cell.Cell.Rows > 1)
        {
            xml.Append(starts ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        xml.Append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        Paragraph(xml, starts ? cell.Cell.Text : "", "left", bold: false);
        xml.Append("</w:tc>");
    }
}
