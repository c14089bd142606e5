using System.Text;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Pdf;

/// <summary>Ways of printing one and the same table; each must give the same cells.</summary>
public sealed class PdfLayoutTests
{
    private const string Table = """
        <table><tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th><th>权重</th></tr>
        <tr><td rowspan="3">产出指标</td><td rowspan="2">数量指标</td><td>护林巡查次数</td><td>≥48次</td><td>20</td></tr>
        <tr><td>更新林区入口处的防火警示牌和卡口登记设备的数量</td><td>=30块</td><td>15</td></tr>
        <tr><td>质量指标</td><td>巡查记录完整率</td><td>≥98%</td><td>15</td></tr>
        <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>林农满意度</td><td>≥90%</td><td>10</td></tr></table>
        """;

    private static readonly string[] Expected =
    [
        "0 一级指标|1 二级指标|2 三级指标|3 指标值|4 权重",
        "0v3 产出指标|1v2 数量指标|2 护林巡查次数|3 ≥48次|4 20",
        "2 更新林区入口处的防火警示牌和卡口登记设备的数量|3 =30块|4 15",
        "1 质量指标|2 巡查记录完整率|3 ≥98%|4 15",
        "0 满意度指标|1 服务对象满意度指标|2 林农满意度|3 ≥90%|4 10",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("@page { size: A4 landscape }")]
    [InlineData("td, th { border: 0.5pt solid #888 }")]
    [InlineData("td, th { border: 1px dashed #000 }")]
    [InlineData("td, th { border: 3px double #000 }")]
    [InlineData("table { border-collapse: separate; border-spacing: 2px }")]
    [InlineData("td, th { padding: 0; white-space: nowrap } table { width: auto }")]
    [InlineData("td, th { text-align: center; vertical-align: top; padding: 12px }")]
    [InlineData("table { font-size: 7pt } td { letter-spacing: 1px }")]
    [InlineData("td, th { border: none; border-top: 1px solid #000; border-bottom: 1px solid #000 }")]
    [InlineData(
        "td:first-child, th:first-child { border-left: none } td:last-child, th:last-child { border-right: none }"
    )]
    public async Task Read_table_printed_in_different_ways_gives_the_same_cells(string style)
    {
        var tables = await Tables(Table, style);

        Shape(tables.ShouldHaveSingleItem()).ShouldBe(Expected);
    }

    [Fact]
    public async Task Read_table_turned_on_its_side_is_read_upright()
    {
        const string sideways =
            "transform: rotate(90deg); transform-origin: top left; width: 230mm; position: absolute; left: 170mm";

        var tables = await Tables($"<div style=\"{sideways}\">{Table}</div>");

        Shape(tables.ShouldHaveSingleItem()).ShouldBe(Expected);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(270)]
    public async Task Read_page_with_rotation_is_read_upright(int rotate)
    {
        var pdf = Insert(await PrintedPdf.Print("<p>绩效指标</p>" + Table), "/Type /Page\n", $"/Rotate {rotate}\n");

        var tables = Read(pdf).Blocks.OfType<SourceTable>();

        Shape(tables.ShouldHaveSingleItem()).ShouldBe(Expected);
    }

    [Fact]
    public async Task Read_file_with_a_password_says_so()
    {
        var nobody = new string('7', 64);
        var locked = $"/ID [<00><00>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <{nobody}> /U <{nobody}>>>\n";
        var pdf = Insert(await PrintedPdf.Print("<p>绩效指标</p>"), "trailer\n<<", locked);

        var document = Read(pdf);

        document.Blocks.ShouldBeEmpty();
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("password-protected");
    }

    [Fact]
    public async Task Read_goals_of_one_cell_keep_their_paragraphs()
    {
        var tables = await Tables(
            """
            <table><tr><td style="width:5em">绩效目标</td><td>目标1：完成全县重点林区的防火巡查，确保火情及时发现和处置，全年不发生较大以上森林火灾，林农的防火意识进一步增强。<br>
            目标2：开展护林员培训。<br>目标3：更新警示牌。</td></tr><tr><td>备注</td><td>无</td></tr></table>
            """
        );

        tables
            .ShouldHaveSingleItem()
            .Rows[0]
            .Cells[1]
            .Text.ShouldBe(
                "目标1：完成全县重点林区的防火巡查，确保火情及时发现和处置，全年不发生较大以上森林火灾，林农的防火意识进一步增强。\n目标2：开展护林员培训。\n目标3：更新警示牌。"
            );
    }

    [Fact]
    public async Task Read_table_without_lines_is_loose()
    {
        var tables = await Tables(Table, "td, th { border: none; text-align: left; padding: 6px 14px }");

        var table = tables.ShouldHaveSingleItem();
        table.Geometry.ShouldBe(TableGeometry.Loose);
        table.Rows.ShouldContain(r =>
            string.Join('|', r.Cells.Select(c => c.Text)) == "质量指标|巡查记录完整率|≥98%|15"
        );
        table.Rows.SelectMany(r => r.Cells).ShouldContain(c => c.Text == "产出指标" && c.Column == 0);
    }

    private static IEnumerable<string> Shape(SourceTable table) =>
        table.Rows.Select(r =>
            string.Join('|', r.Cells.Select(c => $"{c.Column}{(c.RowSpan > 1 ? "v" + c.RowSpan : "")} {c.Text}"))
        );

    private static async Task<IReadOnlyList<SourceTable>> Tables(string body, string style = "")
    {
        var pdf = await PrintedPdf.Print("<p>绩效指标</p>" + body, style);
        var document = Read(pdf);
        document.Diagnostics.ShouldBeEmpty();
        return [.. document.Blocks.OfType<SourceTable>()];
    }

    private static SourceDocument Read(byte[] pdf) =>
        new PdfReader().Read(pdf, ReadingLimits.Default, TestContext.Current.CancellationToken);

    /// <summary>Text put into a file after a mark; what stands behind it moves, so that the file's own offsets are wrong from then on.</summary>
    private static byte[] Insert(byte[] pdf, string mark, string text)
    {
        var at = pdf.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark));
        at.ShouldBeGreaterThan(0);
        at += mark.Length;
        return [.. pdf[..at], .. Encoding.ASCII.GetBytes(text), .. pdf[at..]];
    }
}
