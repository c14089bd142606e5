using Jixiao.Documents.Exports.Pages;

namespace Jixiao.Documents.Tests.Exports;

/// <summary>Laid-out forms made by hand: what the writers are given, without the engine that lays forms out.</summary>
internal static class LaidOut
{
    /// <summary>Texts that a careless writer breaks.</summary>
    public static readonly string[] Hostile =
    [
        "=1+2",
        "+8613800000000",
        "-5%",
        "@SUM(A1:A9)",
        "<script>alert(1)</script> & \"引号\" '单引号'",
        "𬭎䶮😀 rare",
        "_x0041_ 不是 A",
        "第一行\n第二行",
        "控制\u0001字符与半个\uD83D字符",
        "\t=1",
    ];

    /// <summary>A form upright, with signatures, two tables that join, merged cells and a heading that repeats.</summary>
    public static OfficialForm Project(string name = "清河县东河镇校舍维修项目", int indicators = 6) =>
        new(
            name,
            new PageSetup(),
            [
                new Paragraph("项目支出绩效目标表", ParagraphStyle.Title),
                new Paragraph("（2026年度）", ParagraphStyle.Centre),
                new Table(
                    [15, 35, 20, 30],
                    [
                        new([
                            new("项目名称", CellRole.Label),
                            new(name, CellRole.Text, Columns: 3, Field: "/project/name"),
                        ]),
                        new([
                            new("实施单位", CellRole.Label),
                            new("清河县教育局"),
                            new("资金（万元）", CellRole.Label),
                            new("120.50", CellRole.Number),
                        ]),
                        new(
                            [
                                new("年度目标", CellRole.Label),
                                new("目标1：维修校舍12处。\n目标2：消除安全隐患。", Columns: 3),
                            ],
                            20
                        ),
                    ]
                ),
                Indicators(indicators),
                new LabelLine([("单位负责人", "王海"), ("填报人", null), ("联系电话", "0123-4567")]),
                new Paragraph("备注：一个项目一张表。", ParagraphStyle.Note),
            ]
        );

    /// <summary>A form across, whose heading has two rows.</summary>
    public static OfficialForm Across(string name = "清河县水利局") =>
        new(
            name,
            new PageSetup(Landscape: true),
            [
                new Paragraph("部门整体支出绩效自评表", ParagraphStyle.Title),
                new Table(
                    [10, 30, 20, 20, 20],
                    [
                        new([
                            new("序号", CellRole.ColumnHeading, Rows: 2),
                            new("指标", CellRole.ColumnHeading, Rows: 2),
                            new("指标值", CellRole.ColumnHeading, Columns: 2),
                            new("得分", CellRole.ColumnHeading, Rows: 2),
                        ]),
                        new([new("年度", CellRole.ColumnHeading), new("实际", CellRole.ColumnHeading)]),
                        new([
                            new("1", CellRole.Value),
                            new("清淤渠道长度"),
                            new("≥30公里", CellRole.Value),
                            new("31公里", CellRole.Value),
                            new("10", CellRole.Number),
                        ]),
                    ],
                    HeaderRows: 2
                ),
            ]
        );

    public static OfficialForm OfTexts(IReadOnlyList<string> texts) =>
        new(
            "文字",
            new PageSetup(),
            [new Table([20, 80], [.. texts.Select(t => new TableRow([new Cell("内容", CellRole.Label), new Cell(t)]))])]
        );

    private static Table Indicators(int count)
    {
        var rows = new List<TableRow>
        {
            new([
                .. new[] { "一级指标", "二级指标", "三级指标", "指标值" }.Select(h => new Cell(
                    h,
                    CellRole.ColumnHeading
                )),
            ]),
        };
        for (var i = 0; i < count; i++)
        {
            var cells = new List<Cell>();
            if (i == 0)
            {
                cells.Add(new("产出指标", CellRole.Label, Rows: count));
            }
            if (i % 3 == 0)
            {
                cells.Add(new("数量指标", CellRole.Label, Rows: Math.Min(3, count - i)));
            }
            cells.Add(new($"维修校舍数量（第{i + 1}批）", Field: $"/indicators/{i}/name"));
            cells.Add(new($"≥{i + 2}处", CellRole.Value, Field: $"/indicators/{i}/valueText"));
            rows.Add(new(cells));
        }
        return new([15, 20, 45, 20], rows, HeaderRows: 1, JoinsPrevious: true);
    }
}
