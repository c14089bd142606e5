using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jixiao.Documents.Exports;
using Jixiao.Documents.Exports.Html;
using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Tests.Exports;

public sealed class HtmlExportTests
{
    [Fact]
    public void Write_heads_columns_and_rows_for_readers_aloud()
    {
        var page = Parse(FormBatch.Of(LaidOut.Project()));
        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        page.QuerySelectorAll("th").ShouldAllBe(th => th.HasAttribute("scope"));
        page.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption") != null);
        page.QuerySelectorAll("thead th")
            .Select(t => t.TextContent)
            .ShouldBe(["一级指标", "二级指标", "三级指标", "指标值"]);
        page.QuerySelectorAll("th[scope=row]")
            .Select(t => t.TextContent)
            .ShouldContain("产出指标", StringComparer.Ordinal);
        page.QuerySelectorAll("h1").Single().TextContent.ShouldBe("项目支出绩效目标表");
    }

    [Fact]
    public void Write_encodes_every_text_and_runs_no_script()
    {
        var page = Parse(FormBatch.Of(LaidOut.OfTexts(LaidOut.Hostile)));
        page.QuerySelectorAll("script, iframe, object, link, img").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a!.Name.StartsWith("on", StringComparison.Ordinal));
        page.QuerySelectorAll("td")
            .Select(td => td.TextContent)
            .ShouldContain("<script>alert(1)</script> & \"引号\" '单引号'", StringComparer.Ordinal);
        page.QuerySelectorAll("td").Select(td => td.TextContent).ShouldContain("𬭎䶮😀 rare", StringComparer.Ordinal);
    }

    [Fact]
    public void Write_names_each_form_of_a_batch_once_as_a_heading_and_links_to_it()
    {
        var page = Parse(Batch());
        page.QuerySelectorAll("nav a")
            .Select(a => (a.TextContent, a.GetAttribute("href")))
            .ShouldBe([("甲项目", "#form-1"), ("清河县水利局", "#form-2")]);
        page.QuerySelectorAll("section").Select(s => s.Id).ShouldBe(["form-1", "form-2"]);
        page.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(["甲项目", "部门整体支出绩效自评表"]);
        page.QuerySelectorAll("section.wide").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("云岭😀🏫小学", "云岭😀\uFE0E🏫\uFE0E小学")]
    [InlineData("𬭎", "𬭎\uFE0E")]
    [InlineData("👩‍🏫与👍🏽", "👩‍🏫与👍🏽")]
    public void Write_for_print_marks_characters_that_fonts_may_lack(string text, string printed)
    {
        using var stream = new MemoryStream();
        HtmlExport.Write(stream, FormBatch.Of(LaidOut.OfTexts([text])), markFields: false, forPrint: true);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldContain($"<td>{printed}</td>");
    }

    [Fact]
    public void Fragment_says_what_each_cell_prints()
    {
        var fragment = HtmlExport.Fragment(LaidOut.Project());
        fragment.ShouldContain("<td data-field=\"/indicators/3/name\">");
        fragment.ShouldStartWith("<section");
    }

    internal static FormBatch Batch() =>
        new("清河县2026年绩效目标", [LaidOut.Project("甲项目"), LaidOut.Across()], ["甲项目", "清河县水利局"]);

    internal static string Write(FormBatch batch)
    {
        using var stream = new MemoryStream();
        HtmlExport.Write(stream, batch);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IHtmlDocument Parse(FormBatch batch) => new HtmlParser().ParseDocument(Write(batch));
}
