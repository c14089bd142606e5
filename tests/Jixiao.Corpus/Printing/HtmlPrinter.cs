using System.Globalization;
using System.Net;
using System.Text;

namespace Jixiao.Corpus.Printing;

/// <summary>Blocks as a web page; the same page is what chromium prints to pdf.</summary>
internal static class HtmlPrinter
{
    private const string Style = """
        @page { size: A4; margin: 16mm 12mm; }
        body { font-family: "Noto Serif CJK SC", serif; font-size: 9pt; line-height: 1.35; }
        h2 { text-align: center; font-size: 14pt; margin: 4mm 0 2mm; }
        p { margin: 1mm 0; }
        p.centre { text-align: center; }
        p.right { text-align: right; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 3mm; }
        td { border: 0.6pt solid #000; padding: 0.6mm 0.8mm; vertical-align: middle; overflow-wrap: anywhere; }
        tr { break-inside: avoid; }
        .break { break-before: page; }
        """;

    public static string Print(IReadOnlyList<Block> blocks, bool landscape = false)
    {
        var html = new StringBuilder(64 * 1024);
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<style>\n");
        html.Append(landscape ? Style.Replace("A4;", "A4 landscape;", StringComparison.Ordinal) : Style);
        html.Append("\n</style>\n</head>\n<body>\n");
        foreach (var block in blocks)
        {
            Write(html, block);
        }
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Write(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Text { Style: TextStyle.Title } title:
                html.Append("<h2>").Append(Encode(title.Content)).Append("</h2>\n");
                break;
            case Text text:
                var style = text.Style switch
                {
                    TextStyle.Centre => " class=\"centre\"",
                    TextStyle.Right => " class=\"right\"",
                    _ => "",
                };
                html.Append("<p").Append(style).Append('>').Append(Encode(text.Content)).Append("</p>\n");
                break;
            case PageBreak:
                html.Append("<div class=\"break\"></div>\n");
                break;
            case Grid grid:
                Write(html, grid);
                break;
        }
    }

    private static void Write(StringBuilder html, Grid grid)
    {
        grid.Place();
        var sum = (decimal)grid.Widths.Sum();
        html.Append("<table>\n<colgroup>");
        foreach (var width in grid.Widths)
        {
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{100m * width / sum:0.##}%\">");
        }
        html.Append("</colgroup>\n");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            html.Append(grid.HeaderRows > 0 && row == 0 ? "<thead>\n" : "");
            html.Append(grid.HeaderRows > 0 && row == grid.HeaderRows ? "</thead>\n" : "").Append("<tr>");
            foreach (var cell in grid.Rows[row])
            {
                html.Append("<td");
                html.Append(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : "");
                html.Append(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "");
                html.Append('>').Append(Encode(cell.Text)).Append("</td>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</table>\n");
    }

    private static string Encode(string text) =>
        WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
