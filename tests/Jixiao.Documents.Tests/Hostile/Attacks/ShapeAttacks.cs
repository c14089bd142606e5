using System.Globalization;
using Jixiao.Documents.Tests.Hostile.Files;

namespace Jixiao.Documents.Tests.Hostile.Attacks;

/// <summary>
/// Sound files whose tables have a shape that makes a careless reader compare everything with everything: each shape as text, as a
/// workbook, as a Word table and as a web page.
/// </summary>
internal static class ShapeAttacks
{
    private static readonly string[] Header = ["一级指标", "二级指标", "三级指标", "指标值"];

    private static readonly string[] Words =
    [
        "项目名称",
        "主管部门",
        "实施单位",
        "年度资金总额",
        "其中：财政拨款",
        "其他资金",
        "年度目标",
        "一级指标",
        "二级指标",
        "三级指标",
        "指标值",
        "计量单位",
        "权重",
        "产出指标",
        "数量指标",
        "满意度指标",
        "备注",
        "得分",
        "≥95%",
        "万元",
    ];

    private static readonly (string Name, string What, Func<IEnumerable<string[]>> Rows)[] Shapes =
    [
        ("单字行", "20 rows of 5,000 cells of one character", () => Repeat(Letters(5_000), 20)),
        ("单字长行", "one row of 16,000 cells of one character", () => Repeat(Letters(16_000), 1)),
        ("单字列", "100,000 rows of one character", () => Letters(100_000).Select(l => new[] { l })),
        ("标签行", "10 rows of 10,000 label words", () => Repeat(Cycle(Words, 10_000), 10)),
        (
            "宽表",
            "a heading of 5,000 columns over 100 rows",
            () => [Cycle(Header, 5_000), .. Repeat(Cycle(Words, 5_000), 100)]
        ),
        ("表头", "20,000 times the same heading row", () => Repeat(Header, 20_000)),
        (
            "表头标签",
            "10,000 headings, each with one row",
            () => Alternate(Header, ["产出指标", "数量指标", "次数", "≥3次"], 10_000)
        ),
        ("标签列", "100,000 rows of one level label", () => Repeat(["产出指标"], 100_000)),
        ("名称列", "100,000 rows of 项目名称 and nothing", () => Repeat(["项目名称"], 100_000)),
        ("项目", "10,000 projects of one indicator", () => Projects(10_000)),
        ("碎标签", "50,000 rows of labels broken in two", () => Alternate(["满意度指"], ["标"], 25_000)),
        ("数字列", "100,000 rows of one number", () => Numbers(100_000).Select(n => new[] { n })),
        ("数字表", "2,000 rows of 60 numbers under a heading", () => [Header, .. Repeat(Numbers(60), 2_000)]),
        (
            "资金",
            "30,000 rows of funds",
            () =>
                [
                    ["项目支出绩效目标表"],
                    .. Repeat(["其中：财政拨款", "12.34", "其他资金", "5.00"], 30_000),
                ]
        ),
        (
            "资金列",
            "one row of 8,000 amounts under a row of as many labels",
            () => [Cycle(["财政拨款", "其他资金"], 8_000), Numbers(8_000)]
        ),
        (
            "重复行",
            "5,000 times the same indicator",
            () =>
                [
                    ["项目支出绩效目标表"],
                    Header,
                    .. Repeat(["产出指标", "数量指标", "维修间数", "≥12间"], 5_000),
                ]
        ),
        ("成本", "4,000 costs that miss the budget", () => Costs(4_000)),
        ("漂移", "5,000 rows whose labels stand anywhere", () => Drifted(5_000)),
        (
            "任务",
            "10,000 tasks and their amounts",
            () =>
                [
                    ["部门整体支出绩效目标表"],
                    ["年度主要任务", "任务名称", "主要内容", "预算金额"],
                    .. Numbers(10_000).Select(n => new[] { "", "任务" + n, "内容" + n, n }),
                ]
        ),
        (
            "职责",
            "5,000 duties",
            () =>
                [
                    ["部门预算整体绩效目标表"],
                    ["职责", "绩效目标", "绩效指标", "年度指标值"],
                    .. Numbers(5_000).Select(n => new[] { "职责" + n, "目标" + n, "指标" + n, n }),
                ]
        ),
        (
            "大格",
            "one cell of 45,000 characters in 20,000 goals",
            () =>
                [
                    ["年度目标", string.Concat(Numbers(6_000).Select(n => "目标" + n + "："))],
                ]
        ),
        (
            "大值",
            "a value of 20,000 values, a name of 40,000 brackets",
            () =>
                [
                    ["项目支出绩效目标表"],
                    Header,
                    [
                        "产出指标",
                        "数量指标",
                        new string('（', 20_000) + new string('）', 20_000),
                        MarkupAttacks.Times("≥9、", 15_000),
                    ],
                ]
        ),
        (
            "大标签",
            "a label that is repeated within its cell",
            () =>
                [
                    ["项目支出绩效目标表"],
                    Header,
                    [
                        MarkupAttacks.Times("产出指标", 10_000),
                        MarkupAttacks.Times("数量\n指标\n", 6_000),
                        "次数",
                        "≥3次",
                    ],
                ]
        ),
        (
            "题中题",
            "a title made of titles",
            () =>
                [
                    [MarkupAttacks.Times("项目支出", 8_000) + "绩效目标表"],
                    [MarkupAttacks.Times("（2023年度）", 6_000)],
                    Header,
                ]
        ),
        (
            "并排",
            "headings side by side, 1,000 times",
            () => [Cycle(Header, 4_000), .. Repeat(Cycle(["产出指标", "数量指标", "次数", "≥3次"], 4_000), 30)]
        ),
        (
            "同名栏",
            "3,000 columns of one unknown heading",
            () =>
                [
                    [.. Header, .. Enumerable.Repeat("甲乙丙", 3_000)],
                    .. Repeat(Cycle(["产出指标", "一", "12", "2023年5月"], 3_004), 60),
                ]
        ),
    ];

    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Shapes.SelectMany(s =>
            new Attack[]
            {
                new(s.Name + ".txt", "text: " + s.What, () => Text(s.Rows(), "\t")),
                new(s.Name + "-空格.txt", "aligned text: " + s.What, () => Text(s.Rows(), "    ")),
                new(s.Name + "-逐格.txt", "a cell a line: " + s.What, () => Text(s.Rows(), "\n")),
                new(s.Name + ".xlsx", "xlsx: " + s.What, () => XlsxFile.OfRows(s.Rows())),
                new(s.Name + ".docx", "docx: " + s.What, () => DocxFile.OfRows(s.Rows())),
                new(s.Name + ".html", "html: " + s.What, () => Html(s.Rows())),
            }
        ),
    ];

    private static byte[] Text(IEnumerable<string[]> rows, string separator) =>
        Archive.Utf8(string.Join('\n', rows.Select(r => string.Join(separator, r))));

    private static byte[] Html(IEnumerable<string[]> rows) =>
        Archive.Utf8(
            "<meta charset=utf-8><table>"
                + string.Concat(rows.Select(r => "<tr>" + string.Concat(r.Select(c => "<td>" + c))))
                + "</table>"
        );

    private static IEnumerable<string[]> Repeat(string[] row, int times) => Enumerable.Repeat(row, times);

    private static IEnumerable<string[]> Alternate(string[] one, string[] other, int times) =>
        Enumerable.Range(0, times * 2).Select(i => i % 2 == 0 ? one : other);

    private static string[] Cycle(string[] words, int count) =>
        [.. Enumerable.Range(0, count).Select(i => words[i % words.Length])];

    private static string[] Letters(int count) =>
        [.. Enumerable.Range(0, count).Select(i => "产出数量指标万元年度目"[i % 11].ToString())];

    private static string[] Numbers(int count) =>
        [.. Enumerable.Range(1, count).Select(i => (i * 37 % 1009).ToString(CultureInfo.InvariantCulture))];

    private static IEnumerable<string[]> Projects(int count) =>
        Numbers(count)
            .SelectMany(n =>
                new string[][]
                {
                    ["项目名称", "项目" + n],
                    ["资金总额（万元）", n],
                    Header,
                    ["产出指标", "数量指标", "次数", "≥3次"],
                }
            );

    private static IEnumerable<string[]> Costs(int count) =>
        [
            ["项目支出绩效目标表"],
            ["项目名称", "渠道清淤", "资金总额（万元）", "77777.77"],
            Header,
            .. Numbers(count).Select(n => new[] { "产出指标", "成本指标", "成本" + n, $"≤{n}.5万元" }),
        ];

    private static IEnumerable<string[]> Drifted(int count) =>
        [
            ["项目支出绩效目标表"],
            Header,
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    new[]
                    {
                        i % 7 == 3 ? "产出指标" : "",
                        i % 5 == 1 ? Cycle(["数量指标", "成本指标", "质量指标"], 3)[i % 3] : "",
                        $"指标{i}",
                        i % 4 == 0 ? "≤3万元" : "≥95%",
                    }
                ),
        ];
}
