using System.IO.Compression;
using System.Text;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>Pdf files whose objects go in circles, lie about themselves, or unfold.</summary>
internal static class PdfAttacks
{
    private const string Catalogue = "<< /Type /Catalog /Pages 2 0 R >>";

    public static IEnumerable<Attack> All { get; } =
    [
        new(
            "环.pdf",
            "pdf: the page tree is its own child",
            () => PdfFile.Of(Catalogue, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>")
        ),
        new(
            "环2.pdf",
            "pdf: two page nodes are each other's children",
            () =>
                PdfFile.Of(
                    Catalogue,
                    "<< /Type /Pages /Kids [3 0 R] /Count 5 >>",
                    "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 5 >>"
                )
        ),
        new(
            "环3.pdf",
            "pdf: one page listed 100,000 times",
            () => Page(kids: string.Concat(Enumerable.Repeat("3 0 R ", 100_000)), count: "100000")
        ),
        new(
            "环4.pdf",
            "pdf: /Prev of the table points to itself",
            () => Prev(PdfFile.Of("/Prev 0000000000 ", PdfFile.OnePage(PdfFile.Table(3, 3))))
        ),
        new(
            "环5.pdf",
            "pdf: an object that is a reference to itself",
            () => PdfFile.Of("<< /Type /Catalog /Pages 2 0 R >>", "2 0 R")
        ),
        new(
            "环6.pdf",
            "pdf: /Length is a reference to its own stream",
            () => PdfFile.Of([.. PdfFile.OnePage("")[..3], "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"])
        ),
        new(
            "环7.pdf",
            "pdf: a form that draws itself",
            () =>
                PdfFile.Of([
                    .. Resources("/XObject << /X 6 0 R >>", "/X Do"),
                    PdfFile.Stream(
                        "/X Do /X Do",
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> "
                    ),
                ])
        ),
        new(
            "环8.pdf",
            "pdf: 30 forms, each drawing the next ten times",
            () =>
                PdfFile.Of([
                    .. Resources("/XObject << /X 6 0 R >>", "/X Do"),
                    .. Enumerable
                        .Range(6, 30)
                        .Select(i =>
                            PdfFile.Stream(
                                MarkupAttacks.Times("/X Do ", 10) + "0 0 m 9 9 l S",
                                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >> "
                            )
                        ),
                ]),
            Heavy: true
        ),
        new("页数.pdf", "pdf: /Count of 2 billion", () => Page(kids: "3 0 R", count: "2147483647")),
        new("页数2.pdf", "pdf: /Count of -1 and no /Kids", () => PdfFile.Of(Catalogue, "<< /Type /Pages /Count -1 >>")),
        new(
            "页数3.pdf",
            "pdf: 3,000 pages",
            () =>
                PdfFile.Of([
                    Catalogue,
                    $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Range(3, 3_000).Select(i => $"{i} 0 R "))}] /Count 3000 >>",
                    .. Enumerable.Repeat("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", 3_000),
                ]),
            Heavy: true
        ),
        new(
            "大小.pdf",
            "pdf: a page of 10^12 points",
            () => PdfFile.Of(PdfFile.OnePage(PdfFile.Table(3, 3), "/MediaBox [0 0 1000000000000 1000000000000] "))
        ),
        new(
            "大小2.pdf",
            "pdf: a page of no size, turned by 37 degrees",
            () => PdfFile.Of(PdfFile.OnePage(PdfFile.Table(3, 3), "/MediaBox [0 0 0 0] /Rotate 37 /UserUnit 0 "))
        ),
        new(
            "大小3.pdf",
            "pdf: a page box of words",
            () => PdfFile.Of(PdfFile.OnePage(PdfFile.Table(3, 3), "/MediaBox [(a) /b null [] ] "))
        ),
        new(
            "线.pdf",
            "pdf: 300,000 ruling lines on a page",
            () =>
                PdfFile.Of(
                    PdfFile.OnePage(MarkupAttacks.Times("50 100 m 500 100 l S\n50 100 m 50 700 l S\n", 150_000))
                ),
            Heavy: true
        ),
        new("线2.pdf", "pdf: a grid of 600 x 600 lines", () => PdfFile.Of(PdfFile.OnePage(Grid(600))), Heavy: true),
        new(
            "线3.pdf",
            "pdf: lines to infinity and to words",
            () =>
                PdfFile.Of(
                    PdfFile.OnePage(
                        "1e400 -1e400 m 99999999999999999999 0 l S\n(a) (b) m l S S S re f\n/x 5 cm 1 0 0 cm\n"
                            + PdfFile.Table(3, 3)
                    )
                )
        ),
        new(
            "字.pdf",
            "pdf: 200,000 words on a page",
            () =>
                PdfFile.Of(
                    PdfFile.OnePage(
                        PdfFile.Table(12, 4) + MarkupAttacks.Times("BT /F1 9 Tf 60 700 Td (95%) Tj ET\n", 200_000)
                    )
                ),
            Heavy: true
        ),
        new(
            "栈.pdf",
            "pdf: 1,000,000 q without Q",
            () => PdfFile.Of(PdfFile.OnePage(MarkupAttacks.Times("q ", 1_000_000) + PdfFile.Table(3, 3))),
            Heavy: true
        ),
        new(
            "数组.pdf",
            "pdf: arrays nested 100,000 deep in the catalogue",
            () =>
                PdfFile.Of(
                    $"<< /Type /Catalog /Pages 2 0 R /X {new string('[', 100_000)}{new string(']', 100_000)} >>",
                    "<< /Type /Pages /Kids [] /Count 0 >>"
                )
        ),
        new(
            "数组2.pdf",
            "pdf: arrays nested 100,000 deep in the page's content",
            () => PdfFile.Of(PdfFile.OnePage(new string('[', 100_000) + " TJ " + PdfFile.Table(3, 3)))
        ),
        new(
            "字典.pdf",
            "pdf: dictionaries nested 50,000 deep, unclosed",
            () => Encoding.Latin1.GetBytes("%PDF-1.5\n1 0 obj\n" + MarkupAttacks.Times("<< /A ", 50_000))
        ),
        new(
            "括号.pdf",
            "pdf: a string of 1,000,000 open brackets",
            () => PdfFile.Of(PdfFile.OnePage("BT (" + new string('(', 1_000_000) + " Tj ET"))
        ),
        new(
            "炸弹.pdf",
            "pdf: a content stream of 1 GB in 1 MB",
            () =>
                PdfFile.Of([
                    .. PdfFile.OnePage("")[..3],
                    Deflated("0 0 m 9 9 l S\n", 1L << 30, 1),
                    PdfFile.OnePage("")[4],
                ]),
            Heavy: true
        ),
        new(
            "炸弹2.pdf",
            "pdf: a content stream packed twice, 1 GB in a few KB",
            () =>
                PdfFile.Of([
                    .. PdfFile.OnePage("")[..3],
                    Deflated("          \n", 1L << 30, 2),
                    PdfFile.OnePage("")[4],
                ]),
            Heavy: true
        ),
        new(
            "炸弹3.pdf",
            "pdf: a stream with 200 filters",
            () =>
                PdfFile.Of([
                    .. PdfFile.OnePage("")[..3],
                    PdfFile.Stream("3020206d>", $"/Filter [{MarkupAttacks.Times("/ASCIIHexDecode ", 200)}] "),
                    PdfFile.OnePage("")[4],
                ])
        ),
        new(
            "长度.pdf",
            "pdf: /Length of 2 billion and of -5",
            () =>
                Encoding.Latin1.GetBytes(
                    Encoding
                        .Latin1.GetString(PdfFile.Of(PdfFile.OnePage(PdfFile.Table(3, 3))))
                        .Replace("/Length ", "/Length 2147483647 /Length -5 /L ", StringComparison.Ordinal)
                )
        ),
        new(
            "偏移.pdf",
            "pdf: every offset of the table wrong",
            () =>
                Encoding.Latin1.GetBytes(
                    Encoding
                        .Latin1.GetString(PdfFile.Of(PdfFile.OnePage(PdfFile.Table(6, 4))))
                        .Replace(" 00000 n", "9 00000 n", StringComparison.Ordinal)
                )
        ),
        new("无尾.pdf", "pdf: no table and no trailer", () => PdfFile.Of(PdfFile.OnePage(PdfFile.Table(6, 4)))[..^400]),
        new(
            "无头.pdf",
            "pdf: 900 bytes of noise before the header",
            () => [.. new byte[900], .. PdfFile.Of(PdfFile.OnePage(PdfFile.Table(6, 4)))]
        ),
        new(
            "密码.pdf",
            "pdf: encrypted with a password",
            () =>
                PdfFile.Of(
                    "/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] ",
                    [
                        .. PdfFile.OnePage(PdfFile.Table(3, 3)),
                        $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{MarkupAttacks.Times("ab", 32)}> /U <{MarkupAttacks.Times("cd", 32)}> >>",
                    ]
                )
        ),
        new(
            "密码2.pdf",
            "pdf: encrypted by an unknown handler",
            () => PdfFile.Of("/Encrypt << /Filter /Nobody /V 99 >> ", PdfFile.OnePage(PdfFile.Table(3, 3)))
        ),
        new("无字.pdf", "pdf: a page without any text", () => PdfFile.Of(PdfFile.OnePage("50 50 m 500 500 l S"))),
        new(
            "动作.pdf",
            "pdf: scripts, launches and references to files",
            () =>
                PdfFile.Of([
                    $"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F ({SecretFile.Path}) >> /Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (while\\(true\\);) >>] >> >> >>",
                    .. PdfFile.OnePage(PdfFile.Table(3, 3))[1..3],
                    $"<< /Length 0 /F ({SecretFile.Path}) >>\nstream\n\nendstream",
                    PdfFile.OnePage("")[4],
                ])
        ),
        new("头.pdf", "pdf: the header alone", () => "%PDF-1.7\n"u8.ToArray()),
        new(
            "百分.pdf",
            "pdf: a comment of 5 MB",
            () => [.. "%PDF-1.7\n%"u8, .. Enumerable.Repeat((byte)'x', 5_000_000)]
        ),
    ];

    private static byte[] Page(string kids, string count)
    {
        var page = PdfFile.OnePage(PdfFile.Table(3, 3));
        page[1] = $"<< /Type /Pages /Kids [{kids}] /Count {count} >>";
        return PdfFile.Of(page);
    }

    private static string[] Resources(string resources, string content)
    {
        var page = PdfFile.OnePage(content);
        page[2] = page[2].Replace("/Resources << ", $"/Resources << {resources} ", StringComparison.Ordinal);
        return page;
    }

    private static byte[] Prev(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var table = text[(text.IndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        return Encoding.Latin1.GetBytes(
            text.Replace("/Prev 0000000000", "/Prev " + table.PadLeft(10, '0'), StringComparison.Ordinal)
        );
    }

    private static string Grid(int lines) =>
        string.Concat(
            Enumerable
                .Range(0, lines)
                .Select(i => $"50 {100 + i} m 550 {100 + i} l S\n{50 + i} 100 m {50 + i} 700 l S\n")
        );

    private static string Deflated(string piece, long bytes, int times)
    {
        using var memory = new MemoryStream();
        using (var zlib = new ZLibStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            Archive.Repeated("", piece, bytes / piece.Length, "")(zlib);
        }
        var packed = memory.ToArray();
        for (var again = 1; again < times; again++)
        {
            using var outer = new MemoryStream();
            using (var zlib = new ZLibStream(outer, CompressionLevel.SmallestSize, leaveOpen: true))
            {
                zlib.Write(packed);
            }
            packed = outer.ToArray();
        }
        return PdfFile.Stream(
            Encoding.Latin1.GetString(packed),
            $"/Filter [{MarkupAttacks.Times("/FlateDecode ", times)}] "
        );
    }
}
