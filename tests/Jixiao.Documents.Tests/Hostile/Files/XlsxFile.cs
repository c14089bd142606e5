namespace Jixiao.Documents.Tests.Hostile.Files;

/// <summary>Workbooks of one sheet made of raw SpreadsheetML.</summary>
internal static class XlsxFile
{
    public const string SheetPart = "xl/worksheets/sheet1.xml";

    public const string SheetStart =
        """<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""";

    public static byte[] OfSheet(string inside, string? sharedStrings = null) =>
        Of(
            s => s.Write(Archive.Utf8(SheetStart + inside + "</worksheet>")),
            sharedStrings is null ? null : s => s.Write(Archive.Utf8(sharedStrings))
        );

    /// <summary>The whole of the sheet and of the shared strings.</summary>
    public static byte[] Of(Action<Stream> sheet, Action<Stream>? sharedStrings = null) =>
        Archive.Of([
            ("[Content_Types].xml", Part(ContentTypes)),
            ("_rels/.rels", Part(Root)),
            ("xl/workbook.xml", Part(Workbook)),
            ("xl/_rels/workbook.xml.rels", Part(Relationships)),
            .. sharedStrings is null ? [] : new[] { ("xl/sharedStrings.xml", sharedStrings) },
            (SheetPart, sheet),
        ]);

    public static byte[] OfRows(IEnumerable<string[]> rows) =>
        OfSheet(
            "<sheetData>"
                + string.Concat(rows.Select(r => "<row>" + string.Concat(r.Select(Cell)) + "</row>"))
                + "</sheetData>"
        );

    public static string Cell(string text) => $"""<c t="inlineStr"><is><t>{text}</t></is></c>""";

    public static string SharedStrings(params string[] strings) =>
        """<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"""
        + string.Concat(strings.Select(s => $"<si><t>{s}</t></si>"))
        + "</sst>";

    private static Action<Stream> Part(string text) => s => s.Write(Archive.Utf8(text));

    private const string ContentTypes =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""";

    private const string Root =
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private const string Workbook =
        """<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="绩效目标表" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    private const string Relationships =
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
}
