namespace Jixiao.Documents.Tests.Hostile.Files;

/// <summary>Word documents made of raw WordprocessingML.</summary>
internal static class DocxFile
{
    public const string DocumentPart = "word/document.xml";

    public const string Start =
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    public const string End = "</w:body></w:document>";

    public static byte[] OfBody(string body) => OfDocument(s => s.Write(Archive.Utf8(Start + body + End)));

    /// <summary>The whole of word/document.xml.</summary>
    public static byte[] OfDocument(Action<Stream> write, params (string Name, Action<Stream> Write)[] more) =>
        Archive.Of([
            ("[Content_Types].xml", Part(ContentTypes)),
            ("_rels/.rels", Part(Relationships)),
            (DocumentPart, write),
            .. more,
        ]);

    public static byte[] OfRows(IEnumerable<string[]> rows) =>
        OfBody(
            "<w:tbl>"
                + string.Concat(rows.Select(r => "<w:tr>" + string.Concat(r.Select(Cell)) + "</w:tr>"))
                + "</w:tbl>"
        );

    public static string Cell(string text) => $"<w:tc>{Paragraph(text)}</w:tc>";

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static Action<Stream> Part(string text) => s => s.Write(Archive.Utf8(text));

    private const string ContentTypes =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Relationships =
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
}
