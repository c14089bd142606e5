using System.IO.Compression;
using System.Text;
using Jixiao.Documents;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Office.Docx;

namespace Jixiao.Bench;

/// <summary>A Word file of 2,000 tables against one pass of XmlReader over its document.xml; and twice as many, which must take twice as long.</summary>
internal static class DocxBenchmark
{
    private const int Tables = 2_000;

    public static Task Run()
    {
        var file = Make(Tables);
        var twice = Make(Tables * 2);
        var medians = Rounds.Medians(
            ("XmlReader pass", () => BarePass(file)),
            ("read", () => new DocxReader().Read(file, ReadingLimits.Default, CancellationToken.None)),
            (
                "read, twice the tables",
                () => new DocxReader().Read(twice, ReadingLimits.Default, CancellationToken.None)
            ),
            ("read and recognise", () => FormReader.Read("a.docx", file)),
            ("recognise, twice the tables", () => FormReader.Read("a.docx", twice))
        );
        Rounds.Print(
            $"docx, {Tables} tables, {file.Length >> 10} KB",
            medians,
            "XmlReader pass",
            "read",
            "read and recognise"
        );
        Console.WriteLine($"  peak memory of the whole run {Rounds.PeakMegabytes()} MB");
        return Task.CompletedTask;
    }

    private static void BarePass(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        XmlPass.Run(stream);
    }

    public static byte[] Make(int tables)
    {
        var xml = new StringBuilder(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        );
        for (var table = 0; table < tables; table++)
        {
            xml.Append(Paragraph("项目支出绩效目标表"))
                .Append(
                    "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1200\"/></w:tblGrid>"
                );
            Row(xml, "项目名称", $"清河县第{table}号泵站改造", "年度资金总额", $"{table + 20}.50");
            Row(xml, "一级指标", "二级指标", "三级指标", "指标值");
            for (var row = 0; row < 12; row++)
            {
                Row(
                    xml,
                    row < 8 ? "产出指标" : "效益指标",
                    row % 2 == 0 ? "数量指标" : "质量指标",
                    $"第{row}台机组更新完成数量",
                    $"≥{row + table}台"
                );
            }
            xml.Append("</w:tbl>");
        }
        xml.Append("</w:body></w:document>");
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            entry.Write(Encoding.UTF8.GetBytes(xml.ToString()));
        }
        return memory.ToArray();
    }

    private static void Row(StringBuilder xml, params string[] cells)
    {
        xml.Append("<w:tr w:rsidR=\"00A77B3E\"><w:trPr><w:trHeight w:val=\"420\"/></w:trPr>");
        foreach (var cell in cells)
        {
            xml.Append("<w:tc><w:tcPr><w:tcW w:w=\"2100\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>")
                .Append(Paragraph(cell))
                .Append("</w:tc>");
        }
        xml.Append("</w:tr>");
    }

    private static string Paragraph(string text) =>
        "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:pPr>"
        + $"<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:hint=\"eastAsia\"/><w:sz w:val=\"21\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>";
}
