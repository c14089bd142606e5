using System.Buffers.Binary;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>Zip bombs, sizes that lie, and xml that unfolds or asks for other files.</summary>
internal static class ArchiveAttacks
{
    private const long Gigabyte = 1L << 30;

    private const string Laughs =
        """<!DOCTYPE a [<!ENTITY a0 "哈哈哈哈哈哈哈哈哈哈"><!ENTITY a1 "&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;"><!ENTITY a2 "&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;"><!ENTITY a3 "&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;&a2;"><!ENTITY a4 "&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;&a3;"><!ENTITY a5 "&a4;&a4;&a4;&a4;&a4;&a4;&a4;&a4;&a4;&a4;"><!ENTITY a6 "&a5;&a5;&a5;&a5;&a5;&a5;&a5;&a5;&a5;&a5;"><!ENTITY a7 "&a6;&a6;&a6;&a6;&a6;&a6;&a6;&a6;&a6;&a6;"><!ENTITY a8 "&a7;&a7;&a7;&a7;&a7;&a7;&a7;&a7;&a7;&a7;"><!ENTITY a9 "&a8;&a8;&a8;&a8;&a8;&a8;&a8;&a8;&a8;&a8;">]>""";

    private static readonly string External = $"""<!DOCTYPE a [<!ENTITY a9 SYSTEM "file://{SecretFile.Path}">]>""";

    public static IEnumerable<Attack> All { get; } =
    [
        new("炸弹.docx", "docx: one paragraph of 2 GB", () => DocxFile.OfDocument(Letters(2 * Gigabyte)), Heavy: true),
        new(
            "炸弹2.docx",
            "docx: 30 million empty paragraphs",
            () => DocxFile.OfDocument(Archive.Repeated(DocxFile.Start, "<w:p/>", 30_000_000, DocxFile.End)),
            Heavy: true
        ),
        new(
            "炸弹3.docx",
            "docx: 20 million cells",
            () =>
                DocxFile.OfDocument(
                    Archive.Repeated(
                        DocxFile.Start + "<w:tbl>",
                        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>",
                        10_000_000,
                        "</w:tbl>" + DocxFile.End
                    )
                ),
            Heavy: true
        ),
        new(
            "炸弹4.docx",
            "docx: an attribute of 1 GB",
            () =>
                DocxFile.OfDocument(
                    Archive.Repeated(
                        DocxFile.Start + "<w:p w:rsidR=\"",
                        "0123456789",
                        Gigabyte / 10,
                        "\"/>" + DocxFile.End
                    )
                ),
            Heavy: true
        ),
        new(
            "炸弹5.docx",
            "docx: an element name of 1 GB",
            () =>
                DocxFile.OfDocument(
                    Archive.Repeated(DocxFile.Start + "<w:", "abcdefghij", Gigabyte / 10, "/>" + DocxFile.End)
                ),
            Heavy: true
        ),
        new(
            "炸弹6.docx",
            "docx: a comment of 1 GB",
            () =>
                DocxFile.OfDocument(
                    Archive.Repeated(DocxFile.Start + "<!--", "abcdefghij", Gigabyte / 10, "-->" + DocxFile.End)
                ),
            Heavy: true
        ),
        new(
            "炸弹7.docx",
            "docx: white space of 1 GB",
            () => DocxFile.OfDocument(Archive.Repeated(DocxFile.Start, "          ", Gigabyte / 10, DocxFile.End)),
            Heavy: true
        ),
        new(
            "炸弹8.docx",
            "docx: styles and numbering of 1 GB",
            () =>
                DocxFile.OfDocument(
                    s => s.Write(Archive.Utf8(DocxFile.Start + DocxFile.End)),
                    ("word/numbering.xml", Letters(Gigabyte)),
                    ("word/styles.xml", Letters(Gigabyte))
                ),
            Heavy: true
        ),
        new(
            "炸弹.xlsx",
            "xlsx: one cell of 1 GB",
            () =>
                XlsxFile.Of(
                    Archive.Repeated(
                        XlsxFile.SheetStart + "<sheetData><row><c t=\"inlineStr\"><is><t>",
                        "绩效目标绩效目标",
                        Gigabyte / 24,
                        "</t></is></c></row></sheetData></worksheet>"
                    )
                ),
            Heavy: true
        ),
        new(
            "炸弹2.xlsx",
            "xlsx: 30 million rows",
            () =>
                XlsxFile.Of(
                    Archive.Repeated(
                        XlsxFile.SheetStart + "<sheetData>",
                        "<row/>",
                        30_000_000,
                        "</sheetData></worksheet>"
                    )
                ),
            Heavy: true
        ),
        new(
            "炸弹3.xlsx",
            "xlsx: 20 million shared strings",
            () =>
                XlsxFile.Of(
                    s =>
                        s.Write(
                            Archive.Utf8(
                                XlsxFile.SheetStart
                                    + "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"
                            )
                        ),
                    Archive.Repeated(
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
                        "<si><t>产出</t></si>",
                        20_000_000,
                        "</sst>"
                    )
                ),
            Heavy: true
        ),
        new(
            "炸弹4.xlsx",
            "xlsx: a shared string of 1 GB",
            () =>
                XlsxFile.Of(
                    s =>
                        s.Write(
                            Archive.Utf8(
                                XlsxFile.SheetStart
                                    + "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"
                            )
                        ),
                    Archive.Repeated(
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>",
                        "产出指标产出指标",
                        Gigabyte / 24,
                        "</t></si></sst>"
                    )
                ),
            Heavy: true
        ),
        new(
            "炸弹5.xlsx",
            "xlsx: 10 million empty cells of one row",
            () =>
                XlsxFile.Of(
                    Archive.Repeated(
                        XlsxFile.SheetStart + "<sheetData><row>",
                        "<c/>",
                        10_000_000,
                        "</row></sheetData></worksheet>"
                    )
                ),
            Heavy: true
        ),
        new(
            "重叠.docx",
            "docx: 20,000 entries that share one packed part of 4 MB",
            () => Overlapping(DocxFile.OfBody(new string('长', 1_400_000)), 20_000)
        ),
        new(
            "谎称.docx",
            "docx: a part of 300 MB that calls itself 10 bytes",
            () => LyingSizes(DocxFile.OfDocument(Letters(300L << 20)), 10),
            Heavy: true
        ),
        new(
            "谎称2.docx",
            "docx: parts that call themselves 4 GB",
            () => LyingSizes(DocxFile.OfBody(DocxFile.Paragraph("目标")), 0xFFFFFFF0)
        ),
        new(
            "谎称.xlsx",
            "xlsx: parts that call themselves 4 GB",
            () => LyingSizes(XlsxFile.OfRows(BaseFiles.FormRows), 0xFFFFFFF0)
        ),
        new(
            "同名.docx",
            "docx: word/document.xml twice",
            () =>
                Archive.Of([
                    .. Archive.Parts(DocxFile.OfBody(DocxFile.Paragraph("一"))),
                    .. Archive.Parts(DocxFile.OfBody(DocxFile.Paragraph("二"))),
                ])
        ),
        new(
            "越界.docx",
            "docx: parts named ../../etc/passwd",
            () =>
                Archive.Of([
                    .. Archive.Parts(DocxFile.OfRows(BaseFiles.FormRows)),
                    ("../../../../etc/passwd", [1, 2, 3]),
                    ("/word/../../x", [1]),
                ])
        ),
        new(
            "许多.docx",
            "docx: 60,000 empty entries",
            () =>
                Archive.Of([
                    .. Archive.Parts(DocxFile.OfBody(DocxFile.Paragraph("目标"))),
                    .. Enumerable.Range(0, 60_000).Select(i => ($"word/media/{i}", Array.Empty<byte>())),
                ])
        ),
        new("空.docx", "docx: an archive without parts", () => Archive.Of(Array.Empty<(string, byte[])>())),
        new(
            "无正文.docx",
            "docx: word/document.xml is missing",
            () =>
                Archive.Of(
                    Archive
                        .Parts(DocxFile.OfBody(""))
                        .Where(p => p.Name != DocxFile.DocumentPart)
                        .Append(("word/other.xml", [1]))
                )
        ),
        new(
            "笑.docx",
            "docx: a billion laughs",
            () =>
                DocxFile.OfDocument(s =>
                    s.Write(
                        Archive.Utf8(Laughs + DocxFile.Start.Split("?>")[1] + DocxFile.Paragraph("&a9;") + DocxFile.End)
                    )
                )
        ),
        new(
            "笑.xlsx",
            "xlsx: a billion laughs in the sheet",
            () =>
                XlsxFile.Of(s =>
                    s.Write(
                        Archive.Utf8(
                            Laughs
                                + XlsxFile.SheetStart.Split("?>")[1]
                                + "<sheetData><row>"
                                + XlsxFile.Cell("&a9;")
                                + "</row></sheetData></worksheet>"
                        )
                    )
                )
        ),
        new(
            "笑2.xlsx",
            "xlsx: a billion laughs in the shared strings",
            () =>
                XlsxFile.OfSheet(
                    "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>",
                    Laughs + XlsxFile.SharedStrings("&a9;").Split("?>")[1]
                )
        ),
        new(
            "外部.docx",
            "docx: an external entity",
            () =>
                DocxFile.OfDocument(s =>
                    s.Write(
                        Archive.Utf8(
                            External + DocxFile.Start.Split("?>")[1] + DocxFile.Paragraph("&a9;") + DocxFile.End
                        )
                    )
                )
        ),
        new(
            "外部.xlsx",
            "xlsx: an external entity",
            () =>
                XlsxFile.Of(s =>
                    s.Write(
                        Archive.Utf8(
                            External
                                + XlsxFile.SheetStart.Split("?>")[1]
                                + "<sheetData><row>"
                                + XlsxFile.Cell("&a9;")
                                + "</row></sheetData></worksheet>"
                        )
                    )
                )
        ),
        new(
            "外部2.docx",
            "docx: the main part is a file outside",
            () =>
                Archive.Of(
                    Archive
                        .Parts(DocxFile.OfBody(""))
                        .Select(p =>
                            p.Name == "_rels/.rels"
                                ? (
                                    p.Name,
                                    Archive.Utf8(
                                        System
                                            .Text.Encoding.UTF8.GetString(p.Bytes)
                                            .Replace(
                                                "Target=\"word/document.xml\"",
                                                $"TargetMode=\"External\" Target=\"file://{SecretFile.Path}\"",
                                                StringComparison.Ordinal
                                            )
                                    )
                                )
                                : p
                        )
                )
        ),
    ];

    private static Action<Stream> Letters(long bytes) =>
        Archive.Repeated(
            DocxFile.Start + "<w:p><w:r><w:t>",
            "绩效目标绩效目标",
            bytes / 24,
            "</w:t></w:r></w:p>" + DocxFile.End
        );

    /// <summary>Central directory entries of new names that all point to the last local entry.</summary>
    private static byte[] Overlapping(byte[] archive, int count)
    {
        var end = archive.AsSpan().LastIndexOf("PK\x05\x06"u8);
        var start = (int)BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(end + 16));
        var last = archive.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var header = archive[last..(last + 46)];
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(28), (ushort)"word/header00000.xml".Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(30), 0);
        using var built = new MemoryStream();
        built.Write(archive.AsSpan(0, end));
        for (var at = 0; at < count; at++)
        {
            built.Write(header);
            built.Write(Archive.Utf8($"word/header{at:00000}.xml"));
        }
        var trailer = archive[end..];
        var entries = (ushort)Math.Min(ushort.MaxValue, count + 3);
        BinaryPrimitives.WriteUInt16LittleEndian(trailer.AsSpan(8), entries);
        BinaryPrimitives.WriteUInt16LittleEndian(trailer.AsSpan(10), entries);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(12), (uint)(built.Length - start));
        built.Write(trailer);
        return built.ToArray();
    }

    /// <summary>Sets the unpacked size of every entry, in the local headers and in the central directory.</summary>
    private static byte[] LyingSizes(byte[] archive, uint size)
    {
        Patch(archive, "PK\x03\x04"u8, 22, size);
        Patch(archive, "PK\x01\x02"u8, 24, size);
        return archive;
    }

    private static void Patch(byte[] archive, ReadOnlySpan<byte> signature, int offset, uint value)
    {
        for (var at = archive.AsSpan().IndexOf(signature); at >= 0; )
        {
            BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(at + offset), value);
            var next = archive.AsSpan(at + 4).IndexOf(signature);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }
}
