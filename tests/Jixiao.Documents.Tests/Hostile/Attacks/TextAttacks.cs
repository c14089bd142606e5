using System.Text;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>Plain text, markdown and csv that is endless, broken or of one character.</summary>
internal static class TextAttacks
{
    private static readonly string Form = string.Join('\n', BaseFiles.FormRows.Select(r => string.Join('\t', r)));

    public static IEnumerable<Attack> All { get; } =
    [
        new("空.txt", "empty", () => []),
        new("空.docx", "empty, named docx", () => []),
        new("空.pdf", "empty, named pdf", () => []),
        new("一字节.txt", "one byte", () => [0x41]),
        new("标记.txt", "a byte order mark alone", () => [0xEF, 0xBB, 0xBF]),
        new("标记2.txt", "a UTF-16 mark and half a character", () => [0xFF, 0xFE, 0x41]),
        new("标记3.txt", "a UTF-32 mark and noise", () => [0xFF, 0xFE, 0, 0, 1, 2, 3, 4, 5]),
        new("零.txt", "10 MB of NUL", () => new byte[10_000_000]),
        new(
            "零2.txt",
            "a form with a NUL after every character",
            () => Archive.Utf8(string.Join('\0', Form.ToCharArray()))
        ),
        new(
            "代理.txt",
            "a form in UTF-16 with lone surrogates",
            () => [0xFF, 0xFE, .. Form.SelectMany(c => new byte[] { (byte)c, (byte)(c >> 8), 0x00, 0xD8 })]
        ),
        new(
            "代理2.txt",
            "a form in UTF-8 with encoded surrogates",
            () =>
                [
                    .. Archive.Utf8(Form),
                    .. Enumerable.Repeat(new byte[] { 0xED, 0xA0, 0x80 }, 1_000).SelectMany(b => b),
                    .. Archive.Utf8(Form),
                ]
        ),
        new(
            "过长.txt",
            "overlong and truncated UTF-8",
            () => [.. Archive.Utf8(Form), 0xC0, 0x80, 0xE0, 0x80, 0x80, 0xF8, 0x88, 0x80, 0x80, 0x80, 0xE6]
        ),
        new(
            "国标.txt",
            "GB18030 cut in the middle of four bytes",
            () => [.. CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Form), 0x81, 0x30, 0x81]
        ),
        new(
            "长行.txt",
            "one line of 20 million characters",
            () => Archive.Utf8(new string('目', 20_000_000)),
            Heavy: true
        ),
        new(
            "长行2.txt",
            "one line of a million numbers",
            () => Archive.Utf8(MarkupAttacks.Times("95% ", 1_000_000)),
            Heavy: true
        ),
        new("换行.txt", "5 million line breaks", () => Archive.Utf8(new string('\n', 5_000_000)), Heavy: true),
        new(
            "制表.txt",
            "5 million tabs on a line",
            () => Archive.Utf8("一" + new string('\t', 5_000_000) + "二"),
            Heavy: true
        ),
        new(
            "制表2.txt",
            "a million lines of two cells",
            () => Archive.Utf8(MarkupAttacks.Times("产出指标\t≥95%\n", 1_000_000)),
            Heavy: true
        ),
        new(
            "制表3.txt",
            "lines of ever more cells, 2,000 in the last",
            () =>
                Archive.Utf8(
                    string.Concat(Enumerable.Range(0, 2_000).Select(i => MarkupAttacks.Times("1\t", i) + "\n"))
                ),
            Heavy: true
        ),
        new(
            "空格.txt",
            "20,000 lines in columns made of spaces",
            () =>
                Archive.Utf8(
                    string.Concat(
                        Enumerable
                            .Range(0, 20_000)
                            .Select(i =>
                                $"产出指标{new string(' ', 3 + i % 17)}数量指标   {i}    ≥95%{new string(' ', i % 29)}个\n"
                            )
                    )
                ),
            Heavy: true
        ),
        new(
            "空格2.txt",
            "10 million spaces",
            () => Archive.Utf8("一" + new string(' ', 10_000_000) + "二"),
            Heavy: true
        ),
        new(
            "空格3.txt",
            "2,000 columns of one letter, 500 lines",
            () => Archive.Utf8(MarkupAttacks.Times(MarkupAttacks.Times("一    ", 2_000) + "\n", 500)),
            Heavy: true
        ),
        new("竖线.md", "5 million bars", () => Archive.Utf8(new string('|', 5_000_000)), Heavy: true),
        new(
            "竖线2.md",
            "a pipe table of 1,000,000 cells",
            () => Archive.Utf8(MarkupAttacks.Times("| 产出指标 | 数量 | 次数 | ≥95% |\n", 250_000)),
            Heavy: true
        ),
        new(
            "竖线3.md",
            "a pipe table whose cells hold 100,000 <br>",
            () => Archive.Utf8("| 一 | 二 |\n|---|---|\n| " + MarkupAttacks.Times("目标<br>", 100_000) + " | 三 |\n")
        ),
        new(
            "标签.md",
            "100,000 unclosed <p> and <sup>",
            () => Archive.Utf8("| 一 |\n|---|\n| " + MarkupAttacks.Times("<p><sup>2", 100_000) + " |\n")
        ),
        new(
            "标题.txt",
            "100,000 form titles",
            () => Archive.Utf8(MarkupAttacks.Times("项目支出绩效目标表\n", 100_000)),
            Heavy: true
        ),
        new(
            "标题2.txt",
            "20,000 times the same small form",
            () => Archive.Utf8(MarkupAttacks.Times(Form + "\n", 2_000)),
            Heavy: true
        ),
        new(
            "标签2.txt",
            "200,000 level labels",
            () =>
                Archive.Utf8(
                    "一级指标\t二级指标\t三级指标\t指标值\n"
                        + MarkupAttacks.Times("产出指标\t效益指标\t满意度指标\t成本指标\n", 50_000)
                ),
            Heavy: true
        ),
        new(
            "指标.txt",
            "a form of 50,000 indicators, one cell a line",
            () =>
                Archive.Utf8(
                    "项目支出绩效目标表\n一级指标\n二级指标\n三级指标\n指标值\n"
                        + MarkupAttacks.Times("产出指标\n数量指标\n维修间数\n≥12间\n", 50_000)
                ),
            Heavy: true
        ),
        new(
            "权重.txt",
            "a form of 3,000 indicators whose weights do not add up",
            () =>
                Archive.Utf8(
                    "部门整体支出绩效目标批复表\n一级指标\t二级指标\t三级指标\t性质\t指标值\t单位\t权重\n"
                        + string.Concat(
                            Enumerable
                                .Range(0, 3_000)
                                .Select(i => $"产出指标\t数量指标\t指标{i}\t≥\t{i * 7 % 91}\t个\t{i % 13}\n")
                        )
                ),
            Heavy: true
        ),
        new(
            "金额.txt",
            "a form whose amounts do not fit into any number",
            () => Archive.Utf8(Form.Replace("14.00", new string('9', 400), StringComparison.Ordinal))
        ),
        new(
            "年.txt",
            "a form of the year 9999999999",
            () => Archive.Utf8(Form.Replace("2023", "9999999999", StringComparison.Ordinal))
        ),
        new(
            "引号.csv",
            "csv: a quote that never closes, 3 MB",
            () => Archive.Utf8("一,二,三\n\"" + MarkupAttacks.Times("目标,\n", 400_000)),
            Heavy: true
        ),
        new("引号2.csv", "csv: a million quotes", () => Archive.Utf8("一,二\n" + new string('"', 1_000_000))),
        new(
            "百万.csv",
            "csv: 1,000,000 cells",
            () => Archive.Utf8(MarkupAttacks.Times("产出指标,数量指标,次数,≥95%\n", 250_000)),
            Heavy: true
        ),
        new(
            "逗号.csv",
            "csv: a line of 2 million commas",
            () => Archive.Utf8("一,二\n" + new string(',', 2_000_000)),
            Heavy: true
        ),
        new(
            "方向.txt",
            "a form with marks of direction, width and nothing",
            () => Archive.Utf8(string.Concat(Form.SelectMany(c => new[] { c, '\u202E', '\u200B', '\u0301' })))
        ),
        new("组合.txt", "one letter with a million accents", () => Archive.Utf8("a" + new string('\u0301', 1_000_000))),
        new(
            "框.txt",
            "200,000 lines of box drawing",
            () => Archive.Utf8(MarkupAttacks.Times("├────┼────┤\n│指标│ 95%│\n", 100_000)),
            Heavy: true
        ),
    ];
}
