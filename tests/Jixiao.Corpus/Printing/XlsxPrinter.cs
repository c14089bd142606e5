using System.Globalization;
using System.Text;

namespace Jixiao.Corpus.Printing;

/// <summary>Blocks as a workbook: one sheet until a break names the next; amounts are numbers with the printed number of decimals.</summary>
internal static class XlsxPrinter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Formats = ["General", "0", "0.0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%"];

    public static byte[] Print(IReadOnlyList<Block> blocks)
    {
        var sheets = new List<(string Name, List<Block> Blocks)>();
        foreach (var block in blocks)
        {
            if (block is PageBreak { Sheet: { } name })
            {
                sheets.Add((name, []));
            }
            else
            {
                if (sheets.Count == 0)
                {
                    sheets.Add(("Sheet1", []));
                }
                sheets[^1].Blocks.Add(block);
            }
        }
        return Package.Write([
            ("[Content_Types].xml", Types(sheets.Count)),
            ("_rels/.rels", Relationships([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", Workbook([.. sheets.Select(s => s.Name)])),
            ("xl/_rels/workbook.xml.rels", WorkbookRelationships(sheets.Count)),
            ("xl/styles.xml", Styles()),
            .. sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml", new XlsxSheet(s.Blocks).Write())),
        ]);
    }

    /// <summary>The style that prints a number as this text does; 0 for text that is not a plain number.</summary>
    public static int StyleOf(string text, out string number)
    {
        number = text.Replace(",", "", StringComparison.Ordinal).TrimEnd('%');
        var percent = text.EndsWith('%');
        if (
            number.Length is 0 or > 12
            || !number.All(c => char.IsAsciiDigit(c) || c == '.')
            || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        )
        {
            return 0;
        }
        value = percent ? value / 100m : value;
        var style = Array.FindIndex(
            Formats,
            1,
            f => string.Equals(value.ToString(f, CultureInfo.InvariantCulture), text, StringComparison.Ordinal)
        );
        number = value.ToString(CultureInfo.InvariantCulture);
        return Math.Max(style, 0);
    }

    private static string Types(int sheets)
    {
        var xml = new StringBuilder(
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"""
        );
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            );
        }
        return xml.Append("</Types>").ToString();
    }

    private static string Relationships(IEnumerable<(string Type, string Target)> items) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            items.Select(
                (r, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>"
            )
        )
        + "</Relationships>";

    private static string WorkbookRelationships(int sheets) =>
        Relationships([
            .. Enumerable.Range(1, sheets).Select(i => ("worksheet", $"worksheets/sheet{i}.xml")),
            ("styles", "styles.xml"),
        ]);

    private static string Workbook(IReadOnlyList<string> names) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
        + string.Concat(
            names.Select((n, i) => $"<sheet name=\"{Package.Escape(n)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")
        )
        + "</sheets></workbook>";

    private static string Styles() =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{Formats.Length}\">"
        + string.Concat(Formats.Select((f, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{f}\"/>"))
        + "</numFmts><fonts count=\"1\"><font><sz val=\"10\"/><name val=\"宋体\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + $"<cellXfs count=\"{Formats.Length}\">"
        + string.Concat(
            Formats.Select(
                (_, i) => $"<xf numFmtId=\"{164 + i}\" borderId=\"1\" applyNumberFormat=\"1\" applyBorder=\"1\"/>"
            )
        )
        + "</cellXfs></styleSheet>";
}
