using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Jixiao.Bench;

/// <summary>A workbook as finance bureaus collect them: projects one after the other, each with a head and its indicator rows.</summary>
internal static class IndicatorWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int RowsAProject = 20;

    /// <summary>The labels of level 2, each over as many rows, and the units that go with them.</summary>
    private static readonly (string Level1, string Level2, string Unit)[] Blocks =
    [
        ("产出指标", "数量指标", "个"),
        ("产出指标", "质量指标", "%"),
        ("产出指标", "时效指标", "天"),
        ("效益指标", "社会效益指标", "人次"),
        ("满意度指标", "服务对象满意度指标", "%"),
    ];

    private const int RowsABlock = RowsAProject / 5;

    public static byte[] Make(int rows)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var strings = new Dictionary<string, int>(StringComparer.Ordinal);
            Add(archive, "[Content_Types].xml", Types);
            Add(archive, "_rels/.rels", Rels("officeDocument", "xl/workbook.xml"));
            Add(
                archive,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"指标\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            );
            Add(
                archive,
                "xl/_rels/workbook.xml.rels",
                Rels("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "sharedStrings.xml")
            );
            Add(
                archive,
                "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"#,##0.00\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"200\"/><xf numFmtId=\"0\"/></cellXfs></styleSheet>"
            );
            using (var entry = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open())
            using (var sheet = new StreamWriter(entry))
            {
                Write(sheet, rows, strings);
            }
            Add(archive, "xl/sharedStrings.xml", Strings(strings));
        }
        return memory.ToArray();
    }

    /// <summary>Row by row: the highest memory of a run is to be that of reading, not of this.</summary>
    private static void Write(StreamWriter sheet, int rows, Dictionary<string, int> strings)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        var merges = new StringBuilder();
        var row = 0;
        for (var indicator = 0; indicator < rows; indicator++)
        {
            var project = indicator / RowsAProject;
            if (indicator % RowsAProject == 0)
            {
                merges.Append(
                    CultureInfo.InvariantCulture,
                    $"<mergeCell ref=\"A{row + 1}:H{row + 1}\"/><mergeCell ref=\"A{row + 4}:A{row + 3 + (3 * RowsABlock)}\"/>"
                );
                Row(xml, ref row, strings, "项目支出绩效目标表");
                Row(
                    xml,
                    ref row,
                    strings,
                    "项目名称",
                    $"清河县第{project}号水利工程维修养护",
                    "",
                    "年度资金总额",
                    $"{project + 12.5m}"
                );
                Row(
                    xml,
                    ref row,
                    strings,
                    "一级指标",
                    "二级指标",
                    "三级指标",
                    "指标性质",
                    "指标值",
                    "计量单位",
                    "权重",
                    "备注"
                );
            }
            var (level1, level2, unit) = Blocks[indicator % RowsAProject / RowsABlock];
            var starts = indicator % RowsABlock == 0;
            Row(
                xml,
                ref row,
                strings,
                starts && (indicator % RowsAProject / RowsABlock is 0 or 3 or 4) ? level1 : "",
                starts ? level2 : "",
                $"第{indicator % 997}段渠道维修{level2[..2]}完成情况",
                "≥",
                $"{(indicator * 7919 % 10_000) / 4m}",
                unit,
                "4.5",
                ""
            );
            sheet.Write(xml);
            xml.Clear();
        }
        sheet.Write(xml.Append("</sheetData><mergeCells>").Append(merges).Append("</mergeCells></worksheet>"));
    }

    private static void Row(StringBuilder xml, ref int row, Dictionary<string, int> strings, params string[] cells)
    {
        row++;
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\" spans=\"1:8\" ht=\"18\" customHeight=\"1\">");
        for (var column = 0; column < cells.Length; column++)
        {
            var reference = $"{(char)('A' + column)}{row}";
            var text = cells[column];
            if (text.Length == 0)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" s=\"3\"/>");
            }
            else if (decimal.TryParse(text, CultureInfo.InvariantCulture, out _))
            {
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"<c r=\"{reference}\" s=\"{(column == 4 ? 2 : 3)}\"><v>{text}</v></c>"
                );
            }
            else
            {
                strings.TryAdd(text, strings.Count);
                xml.Append(
                    CultureInfo.InvariantCulture,
                    $"<c r=\"{reference}\" s=\"3\" t=\"s\"><v>{strings[text]}</v></c>"
                );
            }
        }
        xml.Append("</row>");
    }

    private static string Strings(Dictionary<string, int> strings) =>
        $"<sst xmlns=\"{Main}\">"
        + string.Concat(strings.OrderBy(s => s.Value).Select(s => $"<si><t>{s.Key}</t></si>"))
        + "</sst>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Rels(params string[] pairs) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            Enumerable
                .Range(0, pairs.Length / 2)
                .Select(i =>
                    $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{pairs[i * 2]}\" Target=\"{pairs[(i * 2) + 1]}\"/>"
                )
        )
        + "</Relationships>";

    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
}
