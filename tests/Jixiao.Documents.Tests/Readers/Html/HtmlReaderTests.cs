using System.Text;
using Jixiao.Documents.Readers;
using Jixiao.Documents.Sources;

namespace Jixiao.Documents.Tests.Readers.Html;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<table><tr><td>甲<td>乙</table>", "{\n甲|乙\n}\n")]
    [InlineData(
        "<table><tr><td rowspan=2>产出<td colspan=2>数量<tr><td>培训<td>3</table>",
        "{\n产出[1x2]|数量[2x1]\n|培训|3\n}\n"
    )]
    [InlineData("<table><tr><td rowspan=9>甲<td>乙</tr><tr><td>丙</table>", "{\n甲[1x2]|乙\n|丙\n}\n")]
    [InlineData("<table><tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁</table>", "{\n甲[1x3]|乙\n|丙\n|丁\n}\n")]
    [InlineData(
        "<h2>公开表</h2><p>说明：<b>无</b></p><table><caption>表1<tr><td>甲</table>尾",
        "公开表\n说明：无\n表1\n{\n甲\n}\n尾\n"
    )]
    [InlineData(
        "<table><tr><td>m<sup>2</sup><br>&ge;95%&nbsp;<td><p>目标1</p><p>目标2</p></table>",
        "{\nm²⏎≥95%|目标1⏎目标2\n}\n"
    )]
    [InlineData("<table><tr><td>服务\n 对象<td>total\n cost</table>", "{\n服务对象|total cost\n}\n")]
    [InlineData(
        "<table><tr><td>甲<script>x</script><span style='display: none'>密</span><td hidden>乙</table>",
        "{\n甲\n}\n"
    )]
    [InlineData("<table><tr><td><input type=checkbox checked>是<input type=checkbox>否</table>", "{\n√是□否\n}\n")]
    public void Read_table_resolves_its_grid(string body, string expected) =>
        Printed.Read("a.html", $"<html><body>{body}</body></html>").ShouldBe(expected);

    [Fact]
    public void Read_preformatted_text_keeps_its_lines_and_tables() =>
        Printed
            .Read(
                "a.html",
                "<html><p>前言</p><pre>\n项目支出绩效目标表\n指标\t值\t单位\n培训\t3\t次\n</pre><p>尾</p></html>"
            )
            .ShouldBe("前言\n项目支出绩效目标表\n{\n指标|值|单位\n培训|3|次\n}\n尾\n");

    [Fact]
    public void Read_preformatted_lines_broken_by_tags_are_lines() =>
        Printed.Read("a.html", "<html><pre>甲<br>乙</pre><pre>丙 <b>丁</b></pre></html>").ShouldBe("甲\n乙\n丙 丁\n");

    [Fact]
    public void Read_layout_table_gives_way_to_the_tables_in_it() =>
        Printed
            .Read("a.html", "<table><tr><td>标题<table><tr><td>甲<td>乙</table>尾注</table>")
            .ShouldBe("标题\n{\n甲|乙\n}\n尾注\n");

    [Fact]
    public void Read_table_inside_a_data_cell_follows_the_outer_one() =>
        Printed
            .Read("a.html", "<table><tr><td>资金<td>明细<table><tr><td>拨款<td>80</table><tr><td>目标<td>文</table>")
            .ShouldBe("{\n资金|明细\n目标|文\n}\n{\n拨款|80\n}\n");

    [Theory]
    [InlineData("utf-8", "gb2312")]
    [InlineData("GB18030", "utf-8")]
    [InlineData("GB18030", "gb2312")]
    [InlineData("big5", "big5")]
    public void Read_bytes_decide_the_encoding(string actual, string declared)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        var html = $"<html><meta charset=\"{declared}\"><p>清河縣教育局年度目標</p></html>";

        Printed.Of(Printed.Source("a.htm", encoding.GetBytes(html)).Source).ShouldBe("清河縣教育局年度目標\n");
    }

    [Fact]
    public void Read_huge_spans_are_clamped()
    {
        var html = "<table><tr><td colspan=99999999 rowspan=99999999>甲</td><td>乙</table>"u8.ToArray();

        var table = (SourceTable)Printed.Source("a.html", html).Source.Blocks[0];

        table.Rows[0].Cells[0].ColumnSpan.ShouldBe(1000);
        table.Rows[0].Cells[0].RowSpan.ShouldBe(1);
        table.Rows[0].Cells[1].Column.ShouldBe(1000);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<b>", 50_000)]
    [InlineData("<p><i>", 20_000)]
    public void Read_deep_nesting_neither_crashes_nor_hangs(string tag, int times)
    {
        var html = "<html>" + string.Concat(Enumerable.Repeat(tag, times)) + "底";

        Printed.Of(Printed.Source("a.html", Encoding.UTF8.GetBytes(html)).Source).ShouldContain("底");
    }

    [Fact]
    public void Read_open_emphasis_is_not_repeated_without_end()
    {
        var open = string.Concat(Enumerable.Range(0, 500).Select(i => $"<font id=f{i}>"));
        var html = $"<html>{open}{string.Concat(Enumerable.Repeat("<p>甲", 20_000))}";

        Printed.Source("a.html", Encoding.UTF8.GetBytes(html)).Source.Blocks.Count.ShouldBe(20_000);
    }

    [Fact]
    public void Read_text_between_rows_is_kept() =>
        Printed.Read("a.html", "<table><tr>散<td>甲</tr>落</table>").ShouldBe("散落\n{\n甲\n}\n");

    [Fact]
    public void Read_more_elements_than_the_limit_is_cut_with_a_diagnostic()
    {
        var html = "<table>" + string.Concat(Enumerable.Repeat("<tr><td>1</td><td>2 < 3</td></tr>", 100)) + "</table>";

        var limits = ReadingLimits.Default with { Elements = 31 };
        var (_, source) = Printed.Source("a.html", Encoding.UTF8.GetBytes(html), limits);

        source.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("前 31 个");
        ((SourceTable)source.Blocks[0]).Rows.Count.ShouldBe(10);
    }

    [Fact]
    public void Read_more_cells_than_the_limit_is_cut_with_a_diagnostic()
    {
        var html = "<table>" + string.Concat(Enumerable.Repeat("<tr><td>1<td>2", 100)) + "</table>";

        var limits = ReadingLimits.Default with { Cells = 50 };
        var (_, source) = Printed.Source("a.html", Encoding.UTF8.GetBytes(html), limits);

        source.Diagnostics.ShouldContain(d => d.Code == "too-many-cells");
        ((SourceTable)source.Blocks[0]).Rows.Count.ShouldBe(17);
    }
}
