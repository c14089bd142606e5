using System.Text;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>html that is deep, wide or endless.</summary>
internal static class MarkupAttacks
{
    private const string Row = "<tr><td>产出指标</td><td>数量指标</td><td>次数</td><td>≥95%</td></tr>";

    public static IEnumerable<Attack> All { get; } =
    [
        Html("百万.html", "html: 1,000,000 cells", "<table>" + Times(Row, 250_000) + "</table>", heavy: true),
        Html(
            "百万2.html",
            "html: 100,000 tables of one cell",
            Times("<table><tr><td>产出指标</td></tr></table>", 100_000),
            heavy: true
        ),
        Html(
            "百万3.html",
            "html: 500,000 cells in one row",
            "<table><tr>" + Times("<td>95%</td>", 500_000) + "</tr></table>",
            heavy: true
        ),
        Html(
            "嵌套50.html",
            "html: tables nested 50 deep",
            Times("<table><tr><td>指标", 50) + Times("</td></tr></table>", 50)
        ),
        Html(
            "嵌套5000.html",
            "html: tables nested 5,000 deep",
            Times("<table><tr><td>指标", 5_000) + Times("</td></tr></table>", 5_000)
        ),
        Html("嵌套十万.html", "html: tables nested 100,000 deep", Times("<table><tr><td>", 100_000), heavy: true),
        Html("嵌套十万2.html", "html: div nested 100,000 deep", Times("<div>", 100_000) + Row),
        Html(
            "嵌套十万3.html",
            "html: span nested 100,000 deep in a cell",
            "<table><tr><td>" + Times("<span>", 100_000) + "95%</table>"
        ),
        Html(
            "格式.html",
            "html: 20,000 unclosed b, i and a",
            Times("<b><i><a href=x>", 20_000) + "<p>一<p>二<table><tr><td>三</table>",
            heavy: true
        ),
        Html("格式2.html", "html: 5,000 misnested b and p", Times("<b><p></b>", 5_000)),
        Html(
            "格式3.html",
            "html: 5,000 font tags of different colours, then paragraphs",
            string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<font color={i}>")) + Times("<p>一</p>", 1_000)
        ),
        Html("挪出.html", "html: 50,000 texts straight inside a table", "<table>" + Times("一<tr>", 50_000)),
        Html(
            "跨.html",
            "html: rowspan and colspan of 65534 in 1,000 cells",
            "<table>"
                + Times("<tr>" + Times("<td rowspan=65534 colspan=1000>产出</td>", 10) + "</tr>", 100)
                + "</table>"
        ),
        Html(
            "跨2.html",
            "html: 3,000 rows that start with rowspan 3,000",
            "<table>" + Times("<tr><td rowspan=3000>产出<td colspan=2>数量</tr>", 3_000) + "</table>"
        ),
        Html(
            "跨3.html",
            "html: spans of 0, -1, 2 billion and words",
            "<table><tr><td rowspan=0>一<td colspan=-1>二<td colspan=2147483648>三<td rowspan=many>四<td colspan=2147483647 rowspan=2147483647>五</table>"
        ),
        Html(
            "实体.html",
            "html: 300,000 entities, half of them unknown",
            Times("&nbsp;&zzz;&#x110000;&#0;&#xD800;", 60_000)
        ),
        Html(
            "属性.html",
            "html: 50,000 attributes on one cell",
            "<table><tr><td " + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=1 ")) + ">95%</table>"
        ),
        Html("未闭.html", "html: one attribute value that never ends", "<td title=\"" + new string('长', 2_000_000)),
        Html("注释.html", "html: 200,000 comments", Times("<!--", 200_000)),
        Html("尖.html", "html: 1,000,000 <", "<html><table>" + new string('<', 1_000_000)),
        Html("脚本.html", "html: a script of 10 MB that never ends", "<script>" + new string('x', 10_000_000)),
        Html(
            "输入.html",
            "html: 200,000 select, template and svg elements",
            Times("<template><select><svg><math>", 50_000),
            heavy: true
        ),
        new(
            "笑.html",
            "xhtml: a billion laughs and an external entity",
            () =>
                Archive.Utf8(
                    $"<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"{new string('哈', 1_000)}\"><!ENTITY b SYSTEM \"file://{SecretFile.Path}\">]><html><body>{Times("&a;&b;", 10_000)}</body></html>"
                )
        ),
        new(
            "引用.html",
            "html: references to other files",
            () =>
                Archive.Utf8(
                    $"<html><link rel=stylesheet href=\"file://{SecretFile.Path}\"><iframe src=\"file://{SecretFile.Path}\"></iframe><object data=\"file://{SecretFile.Path}\"></object><img src=\"file://{SecretFile.Path}\"><table><tr><td>一</table>"
                )
        ),
        new(
            "编码.html",
            "html: says UTF-7, is noise",
            () =>
                [
                    .. Archive.Utf8("<html><meta charset=utf-7><table><tr><td>"),
                    .. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7919 >> 3)),
                ]
        ),
        new(
            "编码2.html",
            "html: says utf-16, is UTF-8",
            () => Archive.Utf8("<html><meta charset=utf-16>" + BaseFiles.Html)
        ),
    ];

    public static string Times(string piece, int times) =>
        new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static Attack Html(string name, string what, string body, bool heavy = false) =>
        new(
            name,
            what,
            () => Archive.Utf8("<html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>"),
            heavy
        );
}
