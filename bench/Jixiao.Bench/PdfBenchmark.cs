using System.Diagnostics;
using System.Text;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.Bench;

/// <summary>A pdf of 200 pages, each a ruled form, read with its lines, against <c>pdftotext -bbox</c> alone. Aim: at most 3 times.</summary>
internal static class PdfBenchmark
{
    private const int Forms = 200;

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("jixiao-bench-");
        try
        {
            var pdf = await Print(folder.FullName);
            var bytes = await File.ReadAllBytesAsync(pdf);
            var document = ReaderCatalog.Read("bench.pdf", bytes, ReadingLimits.Default, default).Source;
            foreach (var diagnostic in document.Diagnostics)
            {
                Console.WriteLine(diagnostic.Message);
            }

            var tables = document.Blocks.OfType<SourceTable>().ToList();
            const string floor = "pdftotext -bbox";
            var medians = Rounds.Medians(
                (floor, () => Start("pdftotext", ["-bbox", pdf, "-"])),
                ("Jixiao", () => ReaderCatalog.Read("bench.pdf", bytes, ReadingLimits.Default, default))
            );
            Rounds.Print(
                $"pdf: {Forms} forms, {tables.Count} tables, {tables.Sum(t => t.Rows.Count)} rows (aim 3.00)",
                medians,
                floor
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> Print(string folder)
    {
        var page = Path.Combine(folder, "forms.html");
        await File.WriteAllTextAsync(page, Html());
        var pdf = Path.Combine(folder, "forms.pdf");
        Start(
            "chromium",
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Path.Combine(folder, "profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page,
            ]
        );
        return pdf;
    }

    private static string Html()
    {
        const string style =
            "@page{size:A4;margin:15mm}body{font:10.5pt 'Noto Sans CJK SC'}table{border-collapse:collapse;width:100%;break-after:page}"
            + "td,th{border:1px solid #000;padding:3px 5px;font-weight:normal}";
        var html = new StringBuilder($"<!doctype html><meta charset=\"utf-8\"><style>{style}</style>");
        for (var form = 1; form <= Forms; form++)
        {
            html.Append("<h3>项目支出绩效目标表（2024年度）</h3><table>");
            html.Append($"<tr><td colspan=2>项目名称</td><td colspan=2>林区防火巡查经费（{form}）</td></tr>");
            html.Append($"<tr><td colspan=2>年度资金总额（万元）</td><td colspan=2>{form}.50</td></tr>");
            html.Append(
                "<tr><td>年度目标</td><td colspan=3>完成全县重点林区的防火巡查，确保火情及时发现和处置，不发生重大森林火灾。</td></tr>"
            );
            html.Append("<tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th></tr>");
            foreach (var level1 in new[] { "成本指标", "产出指标", "效益指标", "满意度指标" })
            {
                for (var i = 0; i < 4; i++)
                {
                    html.Append(i == 0 ? $"<tr><td rowspan=4>{level1}</td>" : "<tr>");
                    html.Append(i % 2 == 0 ? "<td rowspan=2>数量指标</td>" : "");
                    html.Append($"<td>护林员开展林区防火巡查并完成记录的情况（{i}）</td><td>≥{90 + i}%</td></tr>");
                }
            }

            html.Append("</table>");
        }

        return html.ToString();
    }

    private static void Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
    }
}
