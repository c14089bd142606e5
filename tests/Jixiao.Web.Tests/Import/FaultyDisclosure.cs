using Jixiao.Corpus;
using Jixiao.Corpus.Printing;
using static Jixiao.Corpus.Printing.GridBuilder;

namespace Jixiao.Web.Tests.Import;

/// <summary>
/// Three projects of a disclosure as counties print them, a table a project and the 合计 on the first, with the faults such documents have:
/// labels a row off, a row printed twice, a value and a weight that changed places, costs beneath the budget, a 合计 that is none.
/// </summary>
internal static class FaultyDisclosure
{
    public const string Repeated = "触控一体机购置费";
    public const string Swapped = "组织教研活动";
    public const string Moved = "骨干教师津贴";
    public const string Late = "奖励发放完成时间";

    private const string Title = "云岭县教育局2027年部门预算项目支出绩效目标公开表";
    private const string Note = "备注：1.请结合实际从上述指标中选择填报，也可以增加。2.每个项目一张表。";

    /// <summary>The document in a format: "docx", "xlsx" or "pdf".</summary>
    public static async Task<byte[]> PrintAsync(string format, string folder)
    {
        var blocks = Blocks();
        switch (format)
        {
            case "docx":
                return DocxPrinter.Print(blocks);
            case "xlsx":
                return XlsxPrinter.Print(blocks);
            default:
                var (html, pdf) = (Path.Combine(folder, "faulty.html"), Path.Combine(folder, "faulty.pdf"));
                await File.WriteAllTextAsync(html, HtmlPrinter.Print(blocks));
                await Maker.PdfAsync(html, pdf);
                return await File.ReadAllBytesAsync(pdf);
        }
    }

    private static IReadOnlyList<Block> Blocks() =>
        [
            new Text(Title, TextStyle.Title),
            Rewards(),
            new PageBreak(),
            new Text(Title, TextStyle.Title),
            Screens(),
            new PageBreak(),
            new Text(Title, TextStyle.Title),
            Research(),
        ];

    /// <summary>时效指标 and 成本指标 stand one row too low, and 效益指标 one too high: an allowance under it belongs to the costs.</summary>
    private static Grid Rewards() =>
        Project(
            "教师绩效奖励资金",
            "82.00",
            "218.00",
            "目标1：奖励在教学岗位上作出成绩的教师，稳定农村教师队伍。\n目标2：落实骨干教师津贴，发挥示范带动作用。",
            [
                ["产出指标:9", "数量指标:3", "受奖励学校数量", "≥10所"],
                ["受奖励教师人数", "≥433人"],
                ["覆盖在校学生人数", "≥5884人"],
                ["质量指标:2", "奖励发放准确率", "=100%"],
                [Late, "2027年12月31日"],
                ["时效指标:1", "教育目标考核奖励", "≤12万元"],
                ["成本指标:3", "升学成绩奖励", "≤5万元"],
                ["教师专项奖励", "≤40万元"],
                ["教学质量奖励", "≤10万元"],
                ["效益指标:2", "", Moved, "≤15万元"],
                ["社会效益指标:1", "教师工作积极性", "明显提高"],
                ["满意度指标:2", "服务对象满意度指标:2", "学生满意度", "≥95%"],
                ["教师满意度", "≥95%"],
            ]
        );

    /// <summary>A cost row printed twice: without it the costs are the budget.</summary>
    private static Grid Screens() =>
        Project(
            "教室信息化设备购置",
            "86.00",
            "",
            "为12所学校更换老旧触控设备，保障信息技术课程正常开设。",
            [
                ["产出指标:7", "数量指标:2", "更换设备学校数量", "≥12所"],
                ["更换触控一体机数量", "=64台"],
                ["质量指标:1", "设备验收合格率", "=100%"],
                ["时效指标:1", "设备安装完成时间", "2027年8月31日"],
                ["成本指标:3", Repeated, "≤64万元"],
                [Repeated, "≤64万元"],
                ["设备安装与培训费", "≤22万元"],
                ["效益指标:2", "社会效益指标:1", "受益学生人数", "≥9600人"],
                ["可持续影响指标:1", "设备正常使用年限", "≥6年"],
                ["满意度指标:1", "服务对象满意度指标:1", "学校师生满意度", "≥95%"],
            ]
        );

    /// <summary>Weights that sum to 125 until a value and its weight change places, and costs that stay beneath the budget.</summary>
    private static Grid Research() =>
        Project(
            "教研与教师培训经费",
            "40.00",
            "",
            "组织各学段教研活动和教师培训，提高课堂教学质量。",
            [
                ["产出指标:6", "数量指标:2", Swapped, "≥5次", "40"],
                ["培训教师人数", "≥650人", "10"],
                ["质量指标:1", "培训考核合格率", "≥98%", "10"],
                ["时效指标:1", "培训完成时间", "2027年11月30日", "5"],
                ["成本指标:2", "教研活动费", "≤14万元", "10"],
                ["教师培训费", "≤21万元", "10"],
                ["效益指标:2", "社会效益指标:1", "课堂教学优良率", "≥80%", "15"],
                ["可持续影响指标:1", "教师专业能力", "持续提升", "15"],
                ["满意度指标:1", "服务对象满意度指标:1", "参训教师满意度", "≥95%", "10"],
            ]
        );

    /// <param name="rows">Cells; "label:3" is merged over three rows.</param>
    private static Grid Project(string name, string amount, string total, string goals, string[][] rows)
    {
        var weights = rows[0].Length == 5;
        var grid = weights
            ? new GridBuilder(7, 14, 8, 30, 8, 9, 22, 14, 6)
            : new GridBuilder(7, 14, 8, 30, 8, 9, 22, 14);
        string[] headings =
        [
            .. new[] { "一级指标", "二级指标", "三级指标", "指标值" },
            .. weights ? ["权重"] : Array.Empty<string>(),
        ];
        grid.Row("单位编码", "单位及项目名称", "金额\n（万元）", "绩效目标", Wide("绩效指标", headings.Length));
        grid.Row(["", "云岭县教育局", "", "", .. headings.Select(h => Tall(h, 2))]);
        grid.Row("", "合计", total, "");
        grid.Beside(
            [new Cell("303"), new Cell(name), new Cell(amount), new Cell(goals)],
            g =>
            {
                foreach (var row in rows)
                {
                    g.Row([.. row.Select(Merged)]);
                }
            }
        );
        grid.Row(Wide(Note, 4 + headings.Length));
        return grid.Build(3);
    }

    private static object Merged(string cell) =>
        cell.Split(':') is [var label, var rows] ? Tall(label, int.Parse(rows, null)) : cell;
}
