using System.Text;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile;

/// <summary>Sound files of every format, to be damaged: one form by hand in each, and the documents of the corpus.</summary>
internal static class BaseFiles
{
    private static readonly string[] Extensions =
    [
        ".docx",
        ".xlsx",
        ".xls",
        ".doc",
        ".pdf",
        ".html",
        ".txt",
        ".md",
        ".csv",
    ];

    private static readonly string[][] Rows =
    [
        ["项目支出绩效目标表", "", "", ""],
        ["（2023年度）", "", "", ""],
        ["项目名称", "校舍维修", "实施单位", "清河县第一小学"],
        ["年度资金总额（万元）", "14.00", "其中：财政拨款", "14.00"],
        ["年度目标", "维修校舍 12 间，改善办学条件。", "", ""],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "维修校舍间数", "≥12间"],
        ["产出指标", "质量指标", "验收合格率", "=100%"],
        ["产出指标", "时效指标", "完成时间", "2023年12月31日前"],
        ["产出指标", "成本指标", "维修成本", "≤14万元"],
        ["效益指标", "社会效益指标", "办学条件改善", "效果显著"],
        ["满意度指标", "服务对象满意度指标", "师生满意度", "≥95%"],
    ];

    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } = [.. ByHand(), .. OfTheCorpus()];

    /// <summary>The archives among <see cref="All"/>, whose parts can be damaged one by one.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Archives { get; } =
        All.Where(f => Path.GetExtension(f.Name) is ".docx" or ".xlsx").ToArray();

    public static IReadOnlyList<(string Name, byte[] Bytes)> Texts { get; } =
        All.Where(f => Path.GetExtension(f.Name) is ".html" or ".txt" or ".md" or ".csv").ToArray();

    public static string Html =>
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">"
        + string.Concat(Rows.Select(r => "<tr>" + string.Concat(r.Select(c => $"<td>{c}</td>")) + "</tr>"))
        + "</table></body></html>";

    public static string[][] FormRows => Rows;

    private static IEnumerable<(string, byte[])> ByHand()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        yield return ("表.docx", DocxFile.OfRows(Rows));
        yield return ("表.xlsx", XlsxFile.OfRows(Rows));
        yield return ("表.xls", XlsFile.OfRows(Rows));
        yield return ("表.pdf", PdfFile.Of(PdfFile.OnePage(PdfFile.Table(12, 6))));
        yield return ("表.html", Archive.Utf8(Html));
        yield return ("表.txt", Archive.Utf8(Joined("\t")));
        yield return ("表2.txt", gb.GetBytes(Joined("\n")));
        yield return (
            "表3.txt",
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Joined("   "))).ToArray()
        );
        yield return (
            "表.md",
            Archive.Utf8("| " + string.Join(" |\n| ", Rows.Select(r => string.Join(" | ", r))) + " |\n")
        );
        yield return ("表.csv", Archive.Utf8(Joined(",")));
    }

    private static string Joined(string separator) => string.Join('\n', Rows.Select(r => string.Join(separator, r)));

    private static IEnumerable<(string, byte[])> OfTheCorpus()
    {
        var folder = Repository.Folder("tests/corpus");
        return folder is null
            ? []
            : Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f =>
                    Extensions.Contains(Path.GetExtension(f), StringComparer.Ordinal)
                    && new FileInfo(f).Length < 1 << 20
                )
                .Where(f => Path.GetFileName(f) is not ("README.md" or "pending.txt"))
                .Order(StringComparer.Ordinal)
                .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)));
    }
}
