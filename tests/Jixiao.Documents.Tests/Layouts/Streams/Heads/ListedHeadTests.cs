using Jixiao.Core;

namespace Jixiao.Documents.Tests.Layouts.Streams.Heads;

/// <summary>A list of projects in reading order, each on its own page under the same headings, column after column.</summary>
public sealed class ListedHeadTests
{
    [Fact]
    public void Read_each_page_has_the_unit_project_amount_and_goal_of_its_own()
    {
        var text = string.Join(
            "\n\f",
            "2024年部门预算项目支出绩效目标表\n"
                + Page(
                    "清河县自然资源和规 地质灾害隐患点排查 86.40\n划局",
                    "查清隐患，落实群测\n群防，保障群众安全。",
                    ["排查隐患点", "安装预警设备", "排查覆盖率"],
                    ["≥", "160", "≥", "45", "=", "100"],
                    ["处", "套", "%"],
                    ["40", "30", "20"]
                ),
            Page(
                "云岭市气象 防雹作业 132.55\n局",
                "及时作业，减少农作物\n受灾面积。",
                ["作业点次", "作业成功率", "烟农满意度"],
                ["≥", "75", "≥", "90", "≥", "93"],
                ["次", "%", "%"],
                ["35", "35", "20"]
            )
        );

        var forms = Texts.Forms(text);

        forms
            .Select(f => (f.Unit?.Name, f.Project?.Name, f.Funds.TotalYuan, string.Concat(f.Goals)))
            .ShouldBe([
                (
                    "清河县自然资源和规划局",
                    "地质灾害隐患点排查",
                    Money.FromWan(86.4m),
                    "查清隐患，落实群测群防，保障群众安全。"
                ),
                ("云岭市气象局", "防雹作业", Money.FromWan(132.55m), "及时作业，减少农作物受灾面积。"),
            ]);
        forms
            .SelectMany(f => f.Indicators)
            .Select(i => $"{i.Name} {i.ValueText} {i.Weight}")
            .ShouldBe([
                "排查隐患点 ≥160处 40",
                "安装预警设备 ≥45套 30",
                "排查覆盖率 =100% 20",
                "作业点次 ≥75次 35",
                "作业成功率 ≥90% 35",
                "烟农满意度 ≥93% 20",
            ]);
    }

    private static string Page(
        string head,
        string goal,
        string[] names,
        string[] values,
        string[] units,
        string[] weights
    ) =>
        string.Join(
            "\n\n",
            "单位名称",
            "项目名称",
            "预算数",
            "绩效目标",
            "一级指标",
            "产出指标",
            head,
            goal,
            "二级指标",
            "数量指标",
            "质量指标",
            "三级指标",
            string.Join('\n', names),
            "指标性质 指标值",
            string.Join("\n\n", values.Chunk(2).Select(v => string.Join('\n', v))),
            "度量单位",
            string.Join('\n', units),
            "权重",
            string.Join('\n', weights)
        );
}
