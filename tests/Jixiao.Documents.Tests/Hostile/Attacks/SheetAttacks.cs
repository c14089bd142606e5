using System.Text;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>Workbooks and Word tables of impossible shape, and files with passwords.</summary>
internal static class SheetAttacks
{
    private const string Table =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>一级指标</t></is></c></row></sheetData>";

    public static IEnumerable<Attack> All { get; } =
    [
        new("百万.xlsx", "xlsx: 1,000,000 cells, 10 columns", () => Cells(100_000, 10), Heavy: true),
        new("百万2.xlsx", "xlsx: 1,000,000 cells, 1,000 columns", () => Cells(1_000, 1_000), Heavy: true),
        new("百万.docx", "docx: 1,000,000 cells in one table", () => WordTable(100_000, 10), Heavy: true),
        new(
            "百万2.docx",
            "docx: 100,000 tables of one cell",
            () =>
                DocxFile.OfDocument(
                    Archive.Repeated(
                        DocxFile.Start,
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>产出指标</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                        100_000,
                        DocxFile.End
                    )
                ),
            Heavy: true
        ),
        new(
            "百万3.docx",
            "docx: 1,000,000 paragraphs",
            () =>
                DocxFile.OfDocument(
                    Archive.Repeated(DocxFile.Start, DocxFile.Paragraph("目标1：完成任务"), 1_000_000, DocxFile.End)
                ),
            Heavy: true
        ),
        new(
            "长串.xlsx",
            "xlsx: 20,000 cells that share one string of 32,000 characters",
            () =>
                XlsxFile.Of(
                    Archive.Repeated(
                        XlsxFile.SheetStart + "<sheetData>",
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>",
                        10_000,
                        "</sheetData></worksheet>"
                    ),
                    s => s.Write(Archive.Utf8(XlsxFile.SharedStrings(new string('效', 32_000))))
                ),
            Heavy: true
        ),
        new(
            "范围.xlsx",
            "xlsx: dimension A1:XFD1048576",
            () => XlsxFile.OfSheet("<dimension ref=\"A1:XFD1048576\"/>" + Table)
        ),
        new(
            "范围2.xlsx",
            "xlsx: cells in A1 and XFD1048576 only",
            () =>
                XlsxFile.OfSheet(
                    "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>"
                )
        ),
        new(
            "范围3.xlsx",
            "xlsx: rows and columns beyond the sheet",
            () =>
                XlsxFile.OfSheet(
                    "<dimension ref=\"A1:ZZZZZZZ9999999999\"/><sheetData><row r=\"4294967295\"><c r=\"ZZZZZZZ9999999999\"><v>2</v></c></row><row r=\"-5\"><c r=\"A-5\"><v>3</v></c><c r=\"\"><v>4</v></c><c r=\"5A\"><v>5</v></c></row></sheetData>"
                )
        ),
        new(
            "合并.xlsx",
            "xlsx: one merged range over the whole sheet",
            () => XlsxFile.OfSheet(Table + "<mergeCells count=\"1\"><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")
        ),
        new(
            "合并2.xlsx",
            "xlsx: 100,000 overlapping merged ranges",
            () =>
                XlsxFile.OfSheet(
                    Table
                        + "<mergeCells>"
                        + string.Concat(
                            Enumerable.Range(1, 100_000).Select(i => $"<mergeCell ref=\"A{i}:XFD{i + 100_000}\"/>")
                        )
                        + "</mergeCells>"
                )
        ),
        new(
            "合并3.xlsx",
            "xlsx: merged ranges that make no sense",
            () =>
                XlsxFile.OfSheet(
                    Table
                        + "<mergeCells count=\"-1\"><mergeCell ref=\"\"/><mergeCell ref=\"B2:A1\"/><mergeCell ref=\":\"/><mergeCell/><mergeCell ref=\"A0:A99999999999\"/></mergeCells>"
                )
        ),
        new(
            "列.xlsx",
            "xlsx: 100,000 column definitions, one from 1 to 4 billion",
            () =>
                XlsxFile.OfSheet(
                    "<cols><col min=\"1\" max=\"4000000000\" hidden=\"1\"/>"
                        + string.Concat(Enumerable.Repeat("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 100_000))
                        + "</cols>"
                        + Table
                )
        ),
        new(
            "索引.xlsx",
            "xlsx: shared string and style numbers out of range",
            () =>
                XlsxFile.OfSheet(
                    "<sheetData><row><c t=\"s\" s=\"99999\"><v>99999</v></c><c t=\"s\" s=\"-1\"><v>-1</v></c><c t=\"s\"><v>x</v></c><c t=\"d\"><v>9999-99-99</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>7</v></c><c><v>1e999</v></c><c><v>NaN</v></c></row></sheetData>"
                )
        ),
        new("嵌套50.docx", "docx: tables nested 50 deep", () => DocxFile.OfBody(Nested(50))),
        new("嵌套5000.docx", "docx: tables nested 5,000 deep", () => DocxFile.OfBody(Nested(5_000))),
        new(
            "嵌套十万.docx",
            "docx: elements nested 100,000 deep",
            () => DocxFile.OfBody(Deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100_000))
        ),
        new(
            "嵌套十万.xlsx",
            "xlsx: elements nested 100,000 deep",
            () => XlsxFile.OfSheet(Deep("<extLst>", "</extLst>", 100_000) + Table)
        ),
        new(
            "跨列.docx",
            "docx: gridSpan of 2 billion and of -1",
            () =>
                DocxFile.OfBody(
                    "<w:tbl>"
                        + string.Concat(
                            Enumerable.Repeat(
                                "<w:tr>" + Spanning("2147483647") + Spanning("-1") + Spanning("x") + "</w:tr>",
                                200
                            )
                        )
                        + "</w:tbl>"
                )
        ),
        new(
            "跨列2.docx",
            "docx: 10,000 rows of gridSpan 60,000",
            () =>
                DocxFile.OfBody(
                    "<w:tbl>"
                        + string.Concat(
                            Enumerable.Repeat("<w:tr>" + Spanning("60000") + Spanning("60000") + "</w:tr>", 10_000)
                        )
                        + "</w:tbl>"
                )
        ),
        new(
            "跨行.docx",
            "docx: vMerge over 50,000 rows, and vMerge that continues nothing",
            () =>
                DocxFile.OfBody(
                    "<w:tbl>"
                        + string.Concat(
                            Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", 50_000)
                        )
                        + "</w:tbl>"
                ),
            Heavy: true
        ),
        new(
            "前空.docx",
            "docx: gridBefore of 2 billion",
            () =>
                DocxFile.OfBody(
                    "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>"
                        + DocxFile.Cell("产出指标")
                        + "</w:tr></w:tbl>"
                )
        ),
        new(
            "密码.docx",
            "an OLE file with EncryptedPackage (password)",
            () => OleFile.Of(("EncryptionInfo", new byte[300]), ("EncryptedPackage", new byte[9_000]))
        ),
        new(
            "密码.xlsx",
            "the same, named xlsx",
            () => OleFile.Of(("EncryptedPackage", new byte[9_000]), ("EncryptionInfo", new byte[300]))
        ),
        new(
            "密码.xls",
            "xls: FILEPASS",
            () =>
                OleFile.Of(
                    (
                        "Workbook",
                        XlsFile.Stream(BaseFiles.FormRows, XlsFile.Record(0x002F, [1, 0, 1, 0, 1, 0, .. new byte[48]]))
                    )
                )
        ),
        new(
            "密码2.xls",
            "xls: FILEPASS of XOR obfuscation",
            () =>
                OleFile.Of(
                    (
                        "Workbook",
                        XlsFile.Stream(BaseFiles.FormRows, XlsFile.Record(0x002F, [0, 0, 0x12, 0x34, 0x56, 0x78]))
                    )
                )
        ),
        new(
            "密码.doc",
            "doc: a WordDocument stream that says it is encrypted",
            () => OleFile.Of(("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, .. new byte[5_000]]))
        ),
        new(
            "密码3.xls",
            "xls: FILEPASS of CryptoAPI RC4, then noise",
            () =>
                OleFile.Of(
                    (
                        "Workbook",
                        [
                            .. XlsFile.Stream(
                                [],
                                XlsFile.Record(0x002F, [1, 0, 2, 0, 2, 0, 4, 0, 0, 0, .. new byte[190]])
                            ),
                            .. new byte[9_000],
                        ]
                    )
                )
        ),
        new(
            "密码4.xls",
            "xls of Excel 95: FILEPASS in a Book stream",
            () =>
                OleFile.Of(
                    ("Book", XlsFile.Stream(BaseFiles.FormRows, XlsFile.Record(0x002F, [0x12, 0x34, 0x56, 0x78])))
                )
        ),
        new(
            "密码2.doc",
            "doc: encrypted, its WordDocument stream behind another",
            () =>
                OleFile.Of(
                    ("1Table", new byte[9_000]),
                    ("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, .. new byte[5_000]])
                )
        ),
        new("空.xls", "xls: an OLE file without streams", () => OleFile.Of()),
        new("空2.xls", "xls: a Workbook stream of zeros", () => OleFile.Of(("Workbook", new byte[5_000]))),
        new(
            "环.xls",
            "xls: every sector of the table points to the first",
            () => Loop(XlsFile.OfRows(BaseFiles.FormRows))
        ),
        new(
            "行.xls",
            "xls: 60,000 cells",
            () =>
                XlsFile.OfRows(
                    Enumerable.Range(0, 6_000).Select(i => Enumerable.Repeat($"指标{i}", 10).ToArray()).ToArray()
                )
        ),
        new(
            "边.xls",
            "xls: cells in row 65,535 and column 65,535",
            () =>
                OleFile.Of(
                    (
                        "Workbook",
                        XlsFile
                            .Stream([
                                ["一"],
                            ])[..^4]
                            .Concat(
                                XlsFile.Record(0x0203, [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F])
                            )
                            .Concat(XlsFile.Record(0x000A, []))
                            .ToArray()
                    )
                ),
            Heavy: true
        ),
    ];

    private static byte[] Cells(int rows, int columns) =>
        XlsxFile.Of(
            Archive.Repeated(
                XlsxFile.SheetStart + "<sheetData>",
                "<row>"
                    + string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c><c><v>95.5</v></c>", columns / 2))
                    + "</row>",
                rows,
                "</sheetData></worksheet>"
            ),
            s => s.Write(Archive.Utf8(XlsxFile.SharedStrings("产出指标")))
        );

    private static byte[] WordTable(int rows, int columns) =>
        DocxFile.OfDocument(
            Archive.Repeated(
                DocxFile.Start + "<w:tbl>",
                "<w:tr>" + string.Concat(Enumerable.Repeat(DocxFile.Cell("≥95%"), columns)) + "</w:tr>",
                rows,
                "</w:tbl>" + DocxFile.End
            )
        );

    private static string Nested(int depth) =>
        Deep("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>产出指标</w:t></w:r></w:p>", "<w:p/></w:tc></w:tr></w:tbl>", depth);

    private static string Deep(string open, string close, int depth) =>
        new StringBuilder()
            .Insert(0, open, depth)
            .Append(DocxFile.Paragraph("底"))
            .Append(new StringBuilder().Insert(0, close, depth))
            .ToString();

    private static string Spanning(string span) =>
        $"<w:tc><w:tcPr><w:gridSpan w:val=\"{span}\"/></w:tcPr><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc>";

    private static byte[] Loop(byte[] ole)
    {
        for (var at = 512; at < 1024; at += 4)
        {
            ole[at] = (byte)(at % 8 == 0 ? 2 : 1);
            ole[at + 1] = ole[at + 2] = ole[at + 3] = 0;
        }
        return ole;
    }
}
