using System.Text;
using Jixiao.Core.Sources;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Pdf;

public sealed class PdfReaderTests
{
    private const string Indicators = """
        <tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th style="width:6em">指标值</th></tr>
        <tr><td rowspan="4">产出指标</td><td rowspan="2">数量指标</td><td>护林巡查次数</td><td>≥48次</td></tr>
        <tr><td>更新防火警示牌，以及林区入口处的卡口登记设备和夜间照明设施的数量合计</td><td>=30块</td></tr>
        <tr><td>质量指标</td><td>巡查记录完整率</td><td>≥98%</td></tr>
        <tr><td>时效指标</td><td>完成时间</td><td>2024年12月31日前</td></tr>
        <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>林农满意度</td><td>≥90%</td></tr>
        """;

    [Fact]
    public async Task Read_ruled_table_gives_merged_cells_and_places()
    {
        var document = await Read($"<h1>项目支出绩效目标表</h1><p>（2024年度）</p><table>{Indicators}</table>");

        document.Diagnostics.ShouldBeEmpty();
        document.Blocks.OfType<SourceParagraph>().Select(p => p.Text).ShouldBe(["项目支出绩效目标表", "（2024年度）"]);
        var table = document.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
        table.Geometry.ShouldBe(TableGeometry.Exact);
        table.Rows.Count.ShouldBe(6);
        var output = table.Rows[1].Cells[0];
        (output.Text, output.RowSpan, output.Column).ShouldBe(("产出指标", 4, 0));
        table.Rows[2].Cells.Select(c => c.Column).ShouldBe([2, 3]);
        table.Rows[2].Cells[0].Text.ShouldBe("更新防火警示牌，以及林区入口处的卡口登记设备和夜间照明设施的数量合计");
        table.Rows[2].Cells[0].Place.ShouldBe(new SourceRef(Page: 1, Row: 3, Column: 3));
        table.Rows[4].Cells[2].Text.ShouldBe("2024年12月31日前");
    }

    [Fact]
    public void Read_bytes_that_are_no_pdf_is_damaged()
    {
        Assert.SkipUnless(PrintedPdf.IsInstalled("pdftotext"), "poppler-utils 未安装，无法读取 PDF");

        var document = new PdfReader().Read(
            Encoding.ASCII.GetBytes("%PDF-1.4\nrubbish"),
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );

        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("damaged-file");
    }

    private static async Task<SourceDocument> Read(string body, string style = "") =>
        new PdfReader().Read(
            await PrintedPdf.Print(body, style),
            ReadingLimits.Default,
            TestContext.Current.CancellationToken
        );
}
