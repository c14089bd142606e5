using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Pdf;

/// <summary>Documents of several pages: tables that run on, forms that follow one another, books that hold them at their end.</summary>
public sealed class PdfPagesTests
{
    private const string Header = "<tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th></tr>";

    [Fact]
    public async Task Read_table_over_pages_with_repeated_header_is_one_table()
    {
        var document = await Read(
            $"<h1>部门整体支出绩效目标表</h1><table><thead>{Header}</thead>{Rows(20)}</table>",
            "tr { break-inside: avoid }"
        );

        var table = document.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        table.Rows.Select(r => r.Place.Page).Distinct().Count().ShouldBeGreaterThan(1);
        Texts(table).Count(t => t == "三级指标").ShouldBe(1);
        Texts(table).Count(t => t.StartsWith("林区防火工作完成情况", StringComparison.Ordinal)).ShouldBe(60);
    }

    [Fact]
    public async Task Read_merged_cells_cut_by_a_repeated_header_are_rejoined()
    {
        var document = await Read(
            $"<h1>部门整体支出绩效目标表</h1><table><thead>{Header}</thead>{Rows(20)}</table>",
            "tr { break-inside: avoid } td { vertical-align: middle }"
        );

        var table = document.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        var level1 = table.Rows.SelectMany(r => r.Cells).Where(c => c.Column == 0).Skip(1);
        level1.Select(c => (c.Text, c.RowSpan)).ShouldBe([("产出指标", 40), ("效益指标", 20)]);
    }

    [Fact]
    public async Task Read_merged_cells_cut_by_the_page_are_rejoined()
    {
        var document = await Read($"<h1>部门整体支出绩效目标表</h1><table>{Header}{Rows(20)}</table>");

        var table = document.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        table.Rows.Count.ShouldBe(61);
        var level1 = table.Rows.SelectMany(r => r.Cells).Where(c => c.Column == 0).Skip(1);
        level1.Select(c => (c.Text, c.RowSpan)).ShouldBe([("产出指标", 40), ("效益指标", 20)]);
        table
            .Rows.SelectMany(r => r.Cells)
            .Where(c => c.Column == 1)
            .Skip(1)
            .ShouldAllBe(c => c.RowSpan == 20 && c.Text.EndsWith("指标"));
        table.Rows.Skip(1).Select(r => r.Cells[^1].Text).ShouldAllBe(text => text.StartsWith("≥"));
    }

    [Fact]
    public async Task Read_forms_of_the_same_shape_on_pages_of_their_own_stay_apart()
    {
        var forms = string.Concat(
            Enumerable
                .Range(1, 3)
                .Select(i =>
                    $"<div style=\"break-after:page\"><table><tr><td colspan=\"2\">项目名称</td><td colspan=\"2\">防火巡查{i}</td></tr>{Header}{Rows(2)}</table></div>"
                )
        );

        var document = await Read(forms);

        document
            .Blocks.OfType<SourceTable>()
            .Select(t => (t.Place.Page, t.Rows[0].Cells[1].Text))
            .ShouldBe([(1, "防火巡查1"), (2, "防火巡查2"), (3, "防火巡查3")]);
    }

    [Fact]
    public async Task Read_page_of_prose_between_two_forms_divides_them()
    {
        var document = await Read(
            $"<h1>项目支出绩效目标表</h1><table>{Header}{Rows(1)}</table>"
                + "<p style=\"break-before:page\">绩效指标说明见各单位网站。</p>"
                + $"<h1 style=\"break-before:page\">项目支出绩效目标表</h1><table>{Header}{Rows(1)}</table>"
        );

        document.Blocks.OfType<SourceTable>().Select(t => t.Place.Page).ShouldBe([1, 3]);
    }

    [Fact]
    public async Task Read_budget_book_finds_the_form_at_its_end_and_keeps_the_rest_as_text()
    {
        var book = new StringBuilder();
        for (var page = 1; page <= 12; page++)
        {
            book.Append(
                $"<div style=\"break-after:page\"><h2>第{page}章 收支预算</h2><table><tr><td>科目{page}</td><td>{page}00.00</td></tr></table></div>"
            );
        }

        var document = await Read($"{book}<h1>项目支出绩效目标表</h1><table>{Header}{Rows(2)}</table>");

        var table = document.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        table.Place.Page.ShouldBe(13);
        var paragraphs = document.Blocks.OfType<SourceParagraph>().ToList();
        paragraphs.ShouldContain(p => p.Text == "第7章 收支预算" && p.Place.Page == 7);
        paragraphs.ShouldContain(p => p.Text.Contains("科目7") && p.Text.Contains("700.00"));
    }

    [Fact]
    public async Task Read_more_pages_than_the_limit_says_what_was_left_out()
    {
        var pdf = await PrintedPdf.Print(
            "<p style=\"break-after:page\">第一页</p><p style=\"break-after:page\">第二页</p><p>第三页</p>"
        );

        var document = new PdfReader().Read(
            pdf,
            ReadingLimits.Default with
            {
                Pages = 2,
            },
            TestContext.Current.CancellationToken
        );

        document.Blocks.Select(b => b.Place.Page).ShouldBe([1, 2]);
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("too-many-pages");
    }

    [Fact]
    public async Task Read_pages_that_are_pictures_are_recognised_or_reported()
    {
        var document = await Read(
            "<canvas id=\"c\" width=\"300\" height=\"80\"></canvas><script>const c=document.getElementById('c').getContext('2d');c.font='30px serif';c.fillText('绩效目标',10,40)</script>"
        );

        var diagnostic = document.Diagnostics.ShouldHaveSingleItem();
        var recognised = PrintedPdf.IsInstalled("tesseract") && document.Blocks.Count > 0;
        (diagnostic.Code, diagnostic.Severity).ShouldBe(
            recognised ? ("text-recognised", Severity.Warning) : ("no-text-layer", Severity.Error)
        );
    }

    private static string Rows(int each)
    {
        var rows = new StringBuilder();
        foreach (
            var (level1, level2) in new[] { ("产出指标", "数量指标"), ("", "质量指标"), ("效益指标", "生态效益指标") }
        )
        {
            for (var i = 1; i <= each; i++)
            {
                rows.Append("<tr>");
                rows.Append(
                    i == 1 && level1.Length > 0
                        ? $"<td rowspan=\"{(level1 == "产出指标" ? 2 * each : each)}\">{level1}</td>"
                        : ""
                );
                rows.Append(i == 1 ? $"<td rowspan=\"{each}\">{level2}</td>" : "");
                rows.Append(
                    $"<td>林区防火工作完成情况，含巡查记录和培训记录的数量以及护林员到岗的情况和考核结果（{i}）</td><td>≥{i}次</td></tr>"
                );
            }
        }

        return rows.ToString();
    }

    private static IEnumerable<string> Texts(SourceTable table) =>
        table.Rows.SelectMany(r => r.Cells).Select(c => c.Text);

    private static async Task<SourceDocument> Read(string body, string style = "") =>
        new PdfReader().Read(
            await PrintedPdf.Print(body, style),
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );
}
