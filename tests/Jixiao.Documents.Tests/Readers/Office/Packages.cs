using System.IO.Compression;
using System.Text;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Office;

/// <summary>Office files made in memory from the XML that a test is about.</summary>
internal static class Packages
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return memory.ToArray();
    }

    public static byte[] Docx(string body, params (string Name, string Text)[] more) =>
        Zip([
            ("_rels/.rels", Rels(("rId1", "officeDocument", "word/document.xml"))),
            (
                "word/document.xml",
                $"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:r="r"><w:body>{body}</w:body></w:document>"""
            ),
            .. more,
        ]);

    /// <param name="sheets">Name and attributes of each sheet, and the content of its worksheet element.</param>
    public static byte[] Xlsx(
        IReadOnlyList<(string Name, string Attributes, string Xml)> sheets,
        string styles = "",
        string sharedStrings = "",
        string workbook = ""
    )
    {
        var list = string.Concat(
            sheets.Select((s, i) => $"""<sheet name="{s.Name}" sheetId="{i + 1}" r:id="rId{i + 1}" {s.Attributes}/>""")
        );
        (string, string, string)[] rels =
        [
            .. sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
            ("rId900", "styles", "styles.xml"),
            ("rId901", "sharedStrings", "sharedStrings.xml"),
        ];
        return Zip([
            ("[Content_Types].xml", ContentTypes(sheets.Count)),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook {Namespaces}>{workbook}<sheets>{list}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Rels(rels)),
            ("xl/styles.xml", $"<styleSheet {Namespaces}>{styles}</styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst {Namespaces}>{sharedStrings}</sst>"),
            .. sheets.Select(
                (s, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet {Namespaces}>{s.Xml}</worksheet>")
            ),
        ]);
    }

    public static byte[] Sheet(string rows, string formats = "", string after = "", string before = "") =>
        Xlsx([("指标", "", $"{before}<sheetData>{rows}</sheetData>{after}")], Styles(formats.Split('|')));

    /// <summary>Cell style i + 1 has the i-th format code; style 0 is General.</summary>
    public static string Styles(params string[] codes) =>
        "<numFmts>"
        + string.Concat(
            codes.Select(
                (c, i) =>
                    $"""<numFmt numFmtId="{200 + i}" formatCode="{c.Replace("\"", "&quot;", StringComparison.Ordinal)}"/>"""
            )
        )
        + """</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>"""
        + string.Concat(codes.Select((_, i) => $"""<xf numFmtId="{200 + i}" applyNumberFormat="1"/>"""))
        + "</cellXfs>";

    public static string Rels(params (string Id, string Kind, string Target)[] all) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(
            all.Select(r => $"""<Relationship Id="{r.Id}" Type="{Relations}/{r.Kind}" Target="{r.Target}"/>""")
        )
        + "</Relationships>";

    public static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Tc(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Tbl(params string[] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    /// <summary>A table as lines of cells: column, spans where they are not 1, text.</summary>
    public static string Print(SourceTable table) =>
        string.Join(
            '\n',
            table.Rows.Select(r =>
                string.Join(
                    ' ',
                    r.Cells.Select(c =>
                        $"{c.Column}{(c.ColumnSpan > 1 ? "w" + c.ColumnSpan : "")}{(c.RowSpan > 1 ? "h" + c.RowSpan : "")}={c.Text.Replace('\n', '/')}"
                    )
                )
            )
        );

    private const string Namespaces =
        $"xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relations}\"";

    private static string ContentTypes(int sheets)
    {
        const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        return """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
            + $"""<Override PartName="/xl/workbook.xml" ContentType="{Main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Main}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Main}.sharedStrings+xml"/>"""
            + string.Concat(
                Enumerable
                    .Range(1, sheets)
                    .Select(i =>
                        $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{Main}.worksheet+xml"/>"""
                    )
            )
            + "</Types>";
    }
}
