using Jixiao.Documents.Readers;
using Jixiao.Documents.Readers.Pdf;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Pdf;

/// <summary>Merged cells over page breaks: where no line is printed under a cell, it goes on on the next page.</summary>
public sealed class OpenCellsTests
{
    private const string Page = "@page { size: A4; margin: 15mm } tr { break-inside: avoid } td { height: 60mm }";
    private const string Narrow =
        "td:nth-child(1) { width: 12mm } th:nth-child(1) { width: 12mm } table { table-layout: fixed }";

    private const string Heading =
        "<thead><tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th></tr></thead>";

    [Fact]
    public async Task Read_label_without_a_line_under_it_goes_on_and_one_with_a_line_does_not()
    {
        // Four rows a page: 数量指标 ends with the first one, 质量指标 fills the second and part of the third.
        var table = await Printed(Rows(10, ("产出指标", 10)), ("数量指标", 4), ("质量指标", 6));

        Spans(table, 0).ShouldBe(["一级指标 1", "产出指标 10"]);
        Spans(table, 1).ShouldBe(["二级指标 1", "数量指标 4", "质量指标 6"]);
    }

    [Fact]
    public async Task Read_label_with_a_pale_line_under_it_goes_on_and_one_with_a_black_line_does_not()
    {
        // The foot of each page draws a line under all cells, paler than those of the rows that end there.
        const string foot = """
            table { border-collapse: collapse } td, th { border: 1px solid #000 } tfoot { break-before: avoid }
            tfoot td { height: 0; padding: 0; border: 0; border-top-style: hidden; position: relative; width: auto }
            tfoot td::before { content: ""; position: absolute; inset: -1px 0 auto 0; border-top: 1px solid #444 }
            """;
        var table = await Printed(Rows(10, ("产出指标", 10)), foot, ("数量指标", 4), ("质量指标", 6));

        Spans(table, 0).ShouldBe(["一级指标 1", "产出指标 10"]);
        Spans(table, 1).ShouldBe(["二级指标 1", "数量指标 4", "质量指标 6"]);
    }

    [Fact]
    public async Task Read_label_longer_than_its_first_part_is_high_is_read_whole()
    {
        const string low = "td { height: 12mm } tr:nth-child(4) td[rowspan] { vertical-align: top }";
        var table = await Printed(
            Rows(40, ("产出指标", 20), ("可持续影响和服务对象满意度及其他各类效益指标", 20)),
            Narrow + low,
            ("数量指标", 20),
            ("质量指标", 20)
        );

        Spans(table, 0).ShouldContain("可持续影响和服务对象满意度及其他各类效益指标 20", StringComparer.Ordinal);
    }

    private static List<string> Rows(int count, params (string Text, int Rows)[] first)
    {
        var rows = Enumerable.Range(1, count).Select(n => $"<td>指标名称{n}</td><td>{n}个</td>").ToList();
        Merge(rows, first);
        return rows;
    }

    private static Task<SourceTable> Printed(List<string> rows, params (string Text, int Rows)[] second) =>
        Printed(rows, "", second);

    private static async Task<SourceTable> Printed(
        List<string> rows,
        string style,
        params (string Text, int Rows)[] second
    )
    {
        Merge(rows, second, after: true);
        var foot = style.Contains("tfoot", StringComparison.Ordinal)
            ? "<tfoot><tr><td colspan=4></td></tr></tfoot>"
            : "";
        var body = $"<table>{Heading}{string.Concat(rows.Select(r => $"<tr>{r}</tr>"))}{foot}</table>";
        var pdf = await PrintedPdf.Print(body, Page + style);
        var source = new PdfReader().Read(pdf, ReadingLimits.Default, TestContext.Current.CancellationToken);
        return source.Blocks.OfType<SourceTable>().ShouldHaveSingleItem();
    }

    private static void Merge(List<string> rows, (string Text, int Rows)[] labels, bool after = false)
    {
        var row = 0;
        foreach (var (text, count) in labels)
        {
            var cell = $"<td rowspan={count}>{text}</td>";
            var at =
                after && rows[row].StartsWith("<td rowspan", StringComparison.Ordinal)
                    ? rows[row].IndexOf("</td>", StringComparison.Ordinal) + 5
                    : 0;
            rows[row] = rows[row].Insert(at, cell);
            row += count;
        }
    }

    private static IEnumerable<string> Spans(SourceTable table, int column) =>
        table.Rows.SelectMany(r => r.Cells).Where(c => c.Column == column).Select(c => $"{c.Text} {c.RowSpan}");
}
